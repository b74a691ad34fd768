package families

import (
	"context"

	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/pool"
	"github.com/sourcegraph/conc/stream"
)

func pooled(ctx context.Context) {
	p := pool.New().WithErrors().WithContext(ctx)
	p.Go(func(context.Context) error { return nil }) // want `p.Go without p.Wait; its panics and its errors are lost, and its goroutines may outlive the function; call p.Wait \(unawaited\)`
}

func grouped(check func() error) error {
	var wg conc.WaitGroup
	wg.Go(func() {}) // want `wg.Go without wg.Wait when the function returns at line 20`
	if err := check(); err != nil {
		return err
	}
	wg.Wait()
	return nil
}

func streamed(names []string) {
	s := stream.New().WithMaxGoroutines(3)
	for range names {
		s.Go(func() stream.Callback { return func() {} }) // want `s.Go without s.Wait`
	}
}

func pooledWell(ctx context.Context, names []string) ([]string, error) {
	p := pool.NewWithResults[string]().WithErrors()
	for _, name := range names {
		p.Go(func() (string, error) { return name, nil })
	}
	return p.Wait()
}

func configured() {
	p := pool.New()
	p.WithMaxGoroutines(3)
	defer p.Wait()
	p.Go(func() {})
}

func recovered() *conc.WaitGroup {
	wg := conc.NewWaitGroup()
	wg.Go(func() {})
	if r := wg.WaitAndRecover(); r != nil {
		return nil
	}
	return conc.NewWaitGroup()
}

func goesOn(run func(*pool.Pool)) {
	p := pool.New()
	p.Go(func() {})
	run(p)
}

func streamedWell(names []string) {
	s := stream.New()
	defer s.Wait()
	for range names {
		s.Go(func() stream.Callback { return func() {} })
	}
}
