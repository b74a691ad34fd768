package ormapi_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func TestGather(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			start := time.Now()
			ds, err := ormapi.Gather(ctx, pause(ctx, 3*time.Second), pause(ctx, time.Second), pause(ctx, 2*time.Second))
			require.NoError(t, err)
			assert.Equal(t, []time.Duration{3 * time.Second, time.Second, 2 * time.Second}, ds)
			assert.Equal(t, 3*time.Second, time.Since(start))

			turns := 0
			ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
				for range 5 {
					turns++
					yieldTurn(t, ctx)
				}
				return 0, nil
			}), "Run waits for it")
			_, err = ormapi.Gather(ctx, ormapi.Resolved(1, nil), ormapi.Resolved(2, nil), ormapi.Resolved(3, nil))
			assert.Equal(t, 1, turns, "it hands the turn on once")
			none, err2 := ormapi.Gather[int](ctx)
			assert.Empty(t, none)
			assert.Equal(t, 2, turns, "with nothing to wait for as well")
			return errors.Join(err, err2)
		})
		require.NoError(t, err)
	})
}

func TestGatherOfDifferentTypes(t *testing.T) {
	ctx := t.Context()
	a, b, err := ormapi.Gather2(ctx, ormapi.Resolved(1, nil), ormapi.Resolved("b", nil))
	require.NoError(t, err)
	assert.Equal(t, 1, a)
	assert.Equal(t, "b", b)

	a, b, c, err := ormapi.Gather3(ctx, ormapi.Resolved(1, nil), ormapi.Resolved("lost", errTest), ormapi.Resolved(true, nil))
	assert.Equal(t, errTest, err, "a single error is not wrapped")
	assert.Equal(t, 1, a)
	assert.Empty(t, b)
	assert.True(t, c)
}

func TestGatherWaitsForAllAndJoinsErrors(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		other := errors.New("another")
		start := time.Now()
		vs, err := ormapi.Gather(t.Context(),
			ormapi.Resolved(time.Hour, errTest), pause(t.Context(), time.Second), ormapi.Resolved(time.Hour, other))
		require.ErrorIs(t, err, errTest)
		require.ErrorIs(t, err, other)
		assert.Equal(t, []time.Duration{0, time.Second, 0}, vs)
		assert.Equal(t, time.Second, time.Since(start))
	})
}

func TestGatherIsCancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, inTask := range []bool{false, true} {
			gather := func(parent context.Context) error {
				ctx, cancel := context.WithTimeout(parent, time.Second)
				defer cancel()
				_, err := ormapi.Gather(ctx, pause(parent, time.Minute), pause(parent, time.Hour))
				require.ErrorIs(t, err, context.DeadlineExceeded)
				_, _, err = ormapi.Gather2(ctx, pause(parent, time.Minute), pause(parent, time.Hour))
				require.ErrorIs(t, err, context.DeadlineExceeded)
				_, _, _, err = ormapi.Gather3(ctx, pause(parent, time.Minute), pause(parent, time.Hour), ormapi.Resolved(1, nil))
				return err
			}
			var err error
			if inTask {
				err = ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error { return gather(ctx) })
			} else {
				err = gather(t.Context())
			}
			require.ErrorIs(t, err, context.DeadlineExceeded)
		}
		_, err := ormapi.Gather(t.Context(), ormapi.Resolved(1, nil), nil)
		require.ErrorIs(t, err, ormapi.ErrNilFuture)
		_, _, err = ormapi.Gather2(t.Context(), ormapi.Resolved(1, nil), (*ormapi.Future[int])(nil))
		require.ErrorIs(t, err, ormapi.ErrNilFuture)
		time.Sleep(time.Hour) // let the abandoned ones end
	})
}

func TestDone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := pause(t.Context(), time.Second)
		select {
		case <-f.Done():
			t.Error("not yet")
		default:
		}
		<-f.Done()
		d, err := f.Await(t.Context())
		require.NoError(t, err)
		assert.Equal(t, time.Second, d)
	})
}
