package ormapi_test

import (
	"bytes"
	"context"
	"log/slog"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// reports collects what the handler is told while fn drops futures, until one
// was reported from each of places.
func reports(t *testing.T, places int, drop func()) []ormapi.Unawaited {
	t.Helper()
	told := make(chan ormapi.Unawaited, 1000)
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
	assert.True(t, strings.HasSuffix(u.File, "unawaited_test.go"), u.File)
	assert.NotZero(t, u.Line)
	if u.Finished {
		require.ErrorIs(t, u.Err, errTest)
	}
}

// Each way to make a future says the line of its caller.
//
//asyncorm:ignore unawaited the test is about futures that are dropped
func TestUnawaitedPlaces(t *testing.T) {
	ctx, db, loop := t.Context(), ormapi.NewDB(&fake{}), ormapi.NewLoop()
	posts, related := ormapi.Objects[post](db), ormapi.RelatedTo[post](db, post{}, "related")
	expected := map[int]bool{}
	next := func() {
		_, _, line, _ := runtime.Caller(1)
		expected[line+1] = true
	}
	got := reports(t, 9, func() {
		next()
		ormapi.Resolved(1, nil)
		next()
		ormapi.Go(ctx, func(context.Context) (int, error) { return 0, nil })
		next()
		ormapi.On(ctx, loop, func(ctx ormapi.AsyncContext) (int, error) {
			next()
			ormapi.Spawn(ctx, ok)
			next()
			ormapi.AAtomic(ctx, db, func(ormapi.AsyncContext, *ormapi.DB) error { return nil })
			next()
			posts.AFirst(ctx)
			return 0, nil
		})
		require.NoError(t, loop.Close(ctx))
		next()
		ormapi.AInBulk(ctx, posts, "pk", []int64{1})
		next()
		ormapi.ASave(ctx, db, post{})
		next()
		related.AAdd(ctx, post{})
	})
	lines := map[int]bool{}
	for _, u := range got {
		assert.True(t, strings.HasSuffix(u.File, "unawaited_test.go"), u.File)
		lines[u.Line] = true
	}
	assert.Equal(t, expected, lines)
}

// A task's futures are looked at when it hands its turn on: what it awaited by then
// is not reported, and the rest is, however much it was.
//
//asyncorm:ignore unawaited the test is about futures that are dropped
func TestUnawaitedInATask(t *testing.T) {
	for _, dropped := range []int{1, 200} {
		reports(t, dropped, func() {
			err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
				awaited := ormapi.Resolved(0, nil)
				for range dropped {
					ormapi.Spawn(ctx, ok)
					if _, err := ormapi.Spawn(ctx, ok).Await(ctx); err != nil {
						return err
					}
					ormapi.Discard(ormapi.Spawn(ctx, ok), "the test says so")
				}
				_, err := awaited.Await(ctx)
				return err
			})
			require.NoError(t, err)
		})
		reports(t, dropped, func() {
			require.NoError(t, ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
				for range dropped { // all in one turn, at the end of the task
					ormapi.Spawn(ctx, ok)
				}
				return nil
			}))
		})
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
