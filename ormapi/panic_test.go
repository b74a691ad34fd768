package ormapi_test

import (
	"context"
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func blowUp() { panic(errTest) }

func blowUpTask(ormapi.AsyncContext) (int, error) {
	blowUp()
	return 0, nil
}

func blowUpOff(context.Context) (int, error) {
	blowUp()
	return 0, nil
}

// raised returns what fn panics with, which must be blowUp's panic with its
// stack.
func raised(t *testing.T, fn func()) (p *ormapi.PanicError) {
	t.Helper()
	defer func() {
		t.Helper()
		var isPanicError bool
		p, isPanicError = recover().(*ormapi.PanicError)
		require.True(t, isPanicError, "no panic, or another one")
		assert.ErrorIs(t, p, errTest)
		assert.Contains(t, p.Error(), "ormapi_test.blowUp")
	}()
	fn()
	return nil
}

func TestAPanicIsRaisedWhereItIsAwaited(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			task, function := ormapi.Spawn(ctx, blowUpTask), ormapi.Go(ctx, blowUpOff)
			first := raised(t, func() { _, _ = task.Await(ctx) })
			assert.Same(t, first, raised(t, func() { _, _ = task.Await(ctx) }), "each time")
			raised(t, func() { _, _ = function.Await(ctx) })
			raised(t, func() { _, _ = ormapi.Gather(ctx, task, function) })
			return nil
		})
		require.NoError(t, err, "what was awaited is not raised again")
	})
}

func TestAPanicPassesThroughAwaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		raised(t, func() {
			_ = ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
				_, err := ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					return ormapi.Go(ctx, blowUpOff).Await(ctx)
				}).Await(ctx)
				return err
			})
		})
	})
}

func TestAPanicThatNobodyAwaitsIsRaisedAtTheEnd(t *testing.T) {
	unawaited := map[string]func(ormapi.AsyncContext) *ormapi.Future[int]{
		"task":     func(ctx ormapi.AsyncContext) *ormapi.Future[int] { return ormapi.Spawn(ctx, blowUpTask) },
		"function": func(ctx ormapi.AsyncContext) *ormapi.Future[int] { return ormapi.Go(ctx, blowUpOff) },
		"function of a function": func(ctx ormapi.AsyncContext) *ormapi.Future[int] {
			return ormapi.Go(ctx, func(ctx context.Context) (int, error) {
				ormapi.Discard(ormapi.Go(ctx, blowUpOff), "even so")
				return 0, nil
			})
		},
	}
	for name, start := range unawaited {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ended := false
				raised(t, func() {
					_ = ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
						ormapi.Discard(start(ctx), "even so")
						_, err := pause(ctx, time.Second).Await(ctx)
						ended = true
						return err
					})
				})
				assert.True(t, ended, "the other tasks run to their end first")

				l := ormapi.NewLoop()
				_, err := ormapi.On(t.Context(), l, func(ctx ormapi.AsyncContext) (int, error) {
					ormapi.Discard(start(ctx), "even so")
					return 0, nil
				}).Await(t.Context())
				require.NoError(t, err)
				raised(t, func() { _ = l.Close(t.Context()) })
				require.NoError(t, l.Close(t.Context()), "once")
			})
		})
	}
}

func TestMainsPanicComesFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ended := false
		raised(t, func() {
			_ = ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					_, err := pause(ctx, time.Second).Await(ctx)
					ended = true
					return 0, err
				}), "Run waits for it")
				ormapi.Discard(ormapi.Spawn(ctx, func(ormapi.AsyncContext) (int, error) { panic("another") }), "even so")
				blowUp()
				return nil
			})
		})
		assert.True(t, ended)
	})
}

func TestGoexitEndsATask(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			_, err := ormapi.Spawn(ctx, func(ormapi.AsyncContext) (int, error) {
				runtime.Goexit()
				return 0, nil
			}).Await(ctx)
			return err
		})
		require.ErrorContains(t, err, "Goexit")
	})
}
