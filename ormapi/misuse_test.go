package ormapi_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func TestTheContextOfAnotherTask(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			var kept ormapi.AsyncContext
			_, err := ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
				kept = ctx
				return 0, nil
			}).Await(ctx)
			require.NoError(t, err)
			f := ormapi.Resolved(0, nil)
			_, err = f.Await(kept)
			require.ErrorIs(t, err, ormapi.ErrNotInTurn, "a task that has ended")
			_, err = ormapi.Spawn(kept, ok).Await(ctx)
			require.ErrorIs(t, err, ormapi.ErrNotInTurn)

			_, err = ormapi.Go(ctx, func(context.Context) (int, error) {
				synctest.Wait() // until the task waits
				//asyncorm:ignore foreignawait the test shows what the runtime makes of it
				return f.Await(ctx)
			}).Await(ctx)
			require.ErrorIs(t, err, ormapi.ErrNotInTurn, "a task that waits")
			return nil
		})
		require.NoError(t, err)
	})
}

// A context that is used off its task while the task runs is not told from the
// task itself, but found at the task's next step.
func TestMisuseIsFoundAtTheNextStep(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var result chan error
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			never := ormapi.Go(ctx, func(ctx context.Context) (int, error) {
				time.Sleep(time.Hour)
				return 0, nil
			})
			result = make(chan error, 1)
			go func() {
				//asyncorm:ignore foreignawait the test shows what the runtime makes of it
				_, err := never.Await(ctx)
				result <- err
			}()
			synctest.Wait()
			_, err := never.Await(ctx)
			require.ErrorIs(t, err, ormapi.ErrNotInTurn)
			return errTest
		})
		require.ErrorIs(t, err, ormapi.ErrNotInTurn, "and it is part of what the task returns")
		require.ErrorIs(t, err, errTest)
		require.ErrorIs(t, <-result, ormapi.ErrNotInTurn)
	})
}

func TestRunAndCloseInATaskAreRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			err := ormapi.Run(ctx, func(ormapi.AsyncContext) error { return nil })
			require.ErrorIs(t, err, ormapi.ErrSynchronousOnly)
			assert.ErrorContains(t, err, "use Spawn")
			require.ErrorIs(t, ormapi.NewLoop().Close(ctx), ormapi.ErrSynchronousOnly)
			return nil
		})
		require.NoError(t, err)
	})
}

func TestBadCallsOnLoops(t *testing.T) {
	ctx := t.Context()
	main := func(ormapi.AsyncContext) error { return nil }
	var noLoop *ormapi.Loop
	await := func(f *ormapi.Future[int]) error {
		_, err := f.Await(ctx)
		return err
	}
	var none *ormapi.Future[int]
	calls := map[string]struct {
		got, want error
	}{
		"Run without a context":   {ormapi.Run(nil, main), ormapi.ErrNilContext}, //nolint:staticcheck // the case
		"Run without a function":  {ormapi.Run(ctx, nil), ormapi.ErrNilFunc},
		"Close without a loop":    {noLoop.Close(ctx), ormapi.ErrNoLoop},
		"Close without a context": {ormapi.NewLoop().Close(nil), ormapi.ErrNilContext}, //nolint:staticcheck // the case
		"On without a context":    {await(ormapi.On(nil, ormapi.NewLoop(), ok)), ormapi.ErrNilContext},
		"On without a loop":       {await(ormapi.On(ctx, nil, ok)), ormapi.ErrNoLoop},
		"On without a function":   {await(ormapi.On[int](ctx, ormapi.NewLoop(), nil)), ormapi.ErrNilFunc},
		"Spawn without a context": {await(ormapi.Spawn(nil, ok)), ormapi.ErrNilContext},
		"Go without a context":    {await(ormapi.Go[int](nil, nil)), ormapi.ErrNilContext}, //nolint:staticcheck // the case
		"Go without a function":   {await(ormapi.Go[int](ctx, nil)), ormapi.ErrNilFunc},
		"Await of nothing":        {await(none), ormapi.ErrNilFuture},
		"Await of a zero future":  {await(new(ormapi.Future[int])), ormapi.ErrNilFuture},
	}
	for name, call := range calls {
		assert.ErrorIs(t, call.got, call.want, name)
	}
	_, err := ormapi.Resolved(1, nil).Await(nil) //nolint:staticcheck // the case
	require.ErrorIs(t, err, ormapi.ErrNilContext)
	_, found := ormapi.FromContext(nil) //nolint:staticcheck // the case
	assert.False(t, found)
	_, found = ormapi.FromContext(ctx)
	assert.False(t, found)
	<-none.Done()
	ormapi.Discard(none, "there is nothing")
}
