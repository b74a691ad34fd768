package families

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

func task() error { return nil }

func noWait(ctx context.Context) {
	g, ctx := errgroup.WithContext(ctx)
	fmt.Println(ctx)
	g.Go(task) // want `g.Go without g.Wait; its error is lost, and its goroutines may outlive the function; call g.Wait \(unawaited\)`
	g.Go(task)
}

func noWaitDeclared() {
	var g errgroup.Group
	g.SetLimit(3)
	for range 3 {
		if !g.TryGo(task) { // want `g.TryGo without g.Wait; its error is lost`
			return
		}
	}
}

func earlyReturn(n int) error {
	g := new(errgroup.Group)
	g.Go(task) // want `g.Go without g.Wait when the function returns at line 34; its error is lost, and its goroutines may outlive the function; call g.Wait before`
	if n > 3 {
		return errors.New("n")
	}
	return g.Wait()
}

func startedInLoop(names []string, check func(string) error) error {
	g := &errgroup.Group{}
	for _, name := range names {
		if err := check(name); err != nil {
			return err
		}
		g.Go(task) // want `g.Go without g.Wait when the function returns at line 43`
	}
	return g.Wait()
}

func waited(ctx context.Context, n int) error {
	g, ctx := errgroup.WithContext(ctx)
	for range n {
		g.Go(func() error { return ctx.Err() })
	}
	return g.Wait()
}

func deferred(n int) {
	var g errgroup.Group
	defer g.Wait()
	if n > 3 {
		return
	}
	g.Go(task)
}

func deferredLiteral(n int) (err error) {
	var g errgroup.Group
	defer func() { err = g.Wait() }()
	g.Go(task)
	if n > 3 {
		return errors.New("n")
	}
	return nil
}

// A goroutine of the group starts others.
func nested() error {
	var g errgroup.Group
	g.Go(func() error {
		g.Go(task)
		return nil
	})
	return g.Wait()
}

func nestedLost() {
	var g errgroup.Group
	g.Go(func() error { // want `g.Go without g.Wait`
		g.Go(task)
		return nil
	})
}

func waitedElsewhere() <-chan error {
	var g errgroup.Group
	done := make(chan error, 1)
	g.Go(task)
	go func() { done <- g.Wait() }()
	return done
}

// Somebody else has it.
type server struct{ g *errgroup.Group }

func escapes(s *server, wait func(*errgroup.Group) error) (*errgroup.Group, error) {
	a, b, c := new(errgroup.Group), new(errgroup.Group), new(errgroup.Group)
	a.Go(task)
	b.Go(task)
	c.Go(task)
	s.g = a
	if err := wait(b); err != nil {
		return c, err
	}
	return c, nil
}

// Somebody else made it.
func others(s *server, g *errgroup.Group) {
	g.Go(task)
	s.g.Go(task)
	h := s.g
	h.Go(task)
}

// What is started behind the wait is not waited for.
func again() error {
	var g errgroup.Group
	g.Go(task)
	if err := g.Wait(); err != nil {
		return err
	}
	g.Go(task) // want `g.Go without g.Wait; `
	return nil
}

func twoGroups() error {
	var g, h errgroup.Group
	g.Go(task)
	h.Go(task) // want `h.Go without h.Wait when the function returns at line 142`
	if err := g.Wait(); err != nil {
		return err
	}
	return h.Wait()
}

func perTurn(n int) error {
	for range n {
		var g errgroup.Group
		g.Go(task)
		if err := g.Wait(); err != nil {
			return err
		}
	}
	return nil
}

// Somebody was told to wait for it before anything was started.
func waitedByOthers(onExit func(func() error), watch func(*errgroup.Group)) {
	var g errgroup.Group
	onExit(g.Wait)
	g.Go(task)
	h := new(errgroup.Group)
	watch(h)
	h.Go(task)
}

// One turn starts, the next one leaves.
func perName(names []string) error {
	var g errgroup.Group
	for _, name := range names {
		switch name {
		case "a":
			g.Go(task) // want `g.Go without g.Wait when the function returns at line \d+`
		default:
			return errors.New("unknown: " + name)
		}
	}
	return g.Wait()
}

// What the last turn has started is not known behind the loop.
func lastName(names []string, wait bool) error {
	var g errgroup.Group
	for _, name := range names {
		if name == "a" {
			g.Go(task)
		}
		if name == "z" {
			return g.Wait()
		}
	}
	if wait {
		return g.Wait()
	}
	return nil
}
