package ormapi_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"runtime"
	"strings"
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

// reports collects what the handler is told while fn drops futures, until one
// was reported from each of places.
func reports(t *testing.T, places int, drop func()) []ormapi.Unawaited {
	t.Helper()
	told := make(chan ormapi.Unawaited, 100)
	previous := ormapi.SetUnawaitedHandler(func(u ormapi.Unawaited) {
		if strings.Contains(u.Func, "TestUnawaited") {
			told <- u
		}
	})
	defer ormapi.SetUnawaitedHandler(previous)
	drop()
	var got []ormapi.Unawaited
	for len(got) < places {
		runtime.GC()
		select {
		case u := <-told:
			got = append(got, u)
		case <-t.Context().Done():
		default:
			runtime.Gosched()
		}
	}
	runtime.GC()
	assert.Empty(t, told, "each is reported once, and what was awaited or discarded is not")
	return got
}

func TestUnawaitedFuturesAreReported(t *testing.T) {
	ctx := t.Context()
	got := reports(t, 1, func() {
		kept := ormapi.Resolved(1, errTest)
		_, _ = kept.Await(ctx)
		ormapi.Discard(ormapi.Resolved(2, errTest), "the test says so")
		//asyncorm:ignore unawaited the test is about a future that is dropped
		ormapi.Objects[post](ormapi.NewDB(&fake{err: errTest})).AUpdate(ctx, ormapi.Set{"hits": 1})
	})
	u := got[0]
	assert.True(t, strings.HasSuffix(u.File, "future_test.go"), u.File)
	assert.NotZero(t, u.Line)
	if u.Finished {
		require.ErrorIs(t, u.Err, errTest)
	}
}

func TestUnawaitedPanicOfADiscardedFuture(t *testing.T) {
	got := reports(t, 1, func() {
		f := ormapi.Go(t.Context(), blowUpOff)
		ormapi.Discard(f, "nobody will know")
		<-f.Done()
	})
	require.NotNil(t, got[0].Panic)
	require.ErrorIs(t, got[0].Panic, errTest)
}

func TestUnawaitedHandlerByDefaultLogs(t *testing.T) {
	var log bytes.Buffer
	logger := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(logger)

	byDefault := ormapi.SetUnawaitedHandler(nil)
	byDefault(ormapi.Unawaited{File: "feed.go", Line: 12, Func: "main.publish", Finished: true, Err: errTest})
	assert.Contains(t, log.String(), "never awaited")
	assert.Contains(t, log.String(), "feed.go:12")
	assert.Contains(t, log.String(), errTest.Error())
}
