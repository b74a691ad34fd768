package exits

import (
	"fmt"
	"log"
	"os"
	"testing"

	"github.com/rs/zerolog"
)

func Die(err error) { // want Die:"never returns"
	fmt.Println(err)
	os.Exit(1)
}

// The compiler asks for a return that is never reached.
func DieWith(code int) error { // want DieWith:"never returns"
	os.Exit(code)
	return nil
}

func Branches(bad bool) { // want Branches:"never returns"
	if bad {
		log.Fatal("bad")
	} else {
		panic("good")
	}
}

func Sometimes(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func Serve(f func()) { // want Serve:"never returns"
	for {
		f()
	}
}

func ServeUntil(f func() error) error {
	for {
		if err := f(); err != nil {
			return err
		}
	}
}

func Block() { // want Block:"never returns"
	select {}
}

// Through functions that stand below.
func Outer() { First(0) } // want Outer:"never returns"

func First(n int) { // want First:"never returns"
	if n > 3 {
		Second(n)
	}
	Die(nil)
}

func Second(n int) { First(n) } // want Second:"never returns"

// In a circle, there is no telling.
func Even(n int) { Odd(n - 1) }

func Odd(n int) {
	if n < 0 {
		Die(nil)
	}
	Even(n - 1)
}

// Recursion alone ends nothing.
func Forever() { Forever() }

// Whoever defers may recover.
func Deferred() {
	defer func() { _ = recover() }()
	panic("x")
}

func Literal() { // want Literal:"never returns"
	exit := func() { os.Exit(1) }
	exit()
}

func Variable() { // want Variable:"never returns"
	var exit = func() { os.Exit(1) }
	exit()
}

func Reassigned(other func()) {
	exit := func() { os.Exit(1) }
	exit = other
	exit()
}

// Not called here.
func Made() func() { return func() { os.Exit(1) } }

func Started() { go os.Exit(1) }

type Logger interface {
	Fatalf(format string, args ...any)
	Printf(format string, args ...any)
}

func Log(l Logger) { l.Fatalf("x") } // want Log:"never returns"

func Helper(t testing.TB) { t.Skip() } // want Helper:"never returns"

func Event(l *zerolog.Logger) { l.Fatal().Err(nil).Msg("x") } // want Event:"never returns"

func Harmless(l *zerolog.Logger) { l.Error().Err(nil).Msg("x") }

type App struct{}

func (*App) Exit() { os.Exit(0) } // want Exit:"never returns"

type Generic[T any] struct{}

func (Generic[T]) Exit(T) { os.Exit(0) } // want Exit:"never returns"

func Generically() { Generic[int]{}.Exit(1) } // want Generically:"never returns"
