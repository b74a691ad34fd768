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

// Every test of the loop runs in a synctest bubble: its time is simulated, and
// it fails when a goroutine is left behind.

var errTest = errors.New("as the test wants it")

func ok(ormapi.AsyncContext) (int, error) { return 0, nil }

// pause is something that takes a while, off the loop.
func pause(ctx context.Context, d time.Duration) *ormapi.Future[time.Duration] {
	return ormapi.Go(ctx, func(ctx context.Context) (time.Duration, error) {
		select {
		case <-time.After(d):
			return d, nil
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	})
}

func yieldTurn(t *testing.T, ctx context.Context) {
	t.Helper()
	_, err := ormapi.Resolved(0, nil).Await(ctx)
	require.NoError(t, err)
}

func TestTasksTakeTurnsInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []int // shared without a lock: the race detector would say
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			for i := range 5 {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					for range 3 {
						log = append(log, i)
						yieldTurn(t, ctx)
					}
					return 0, nil
				}), "Run waits for it")
			}
			assert.Empty(t, log, "a spawned task waits for its turn")
			return nil
		})
		require.NoError(t, err)
		assert.Equal(t, []int{0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4}, log)
	})
}

func TestOneTaskRunsAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		counter := 0
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			for i := range 100 {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					for range 10 {
						before := counter
						counter = before + 1
						_, err := pause(ctx, time.Duration(i%7)*time.Millisecond).Await(ctx)
						require.NoError(t, err)
					}
					return 0, nil
				}), "Run waits for it")
			}
			return nil
		})
		require.NoError(t, err)
		assert.Equal(t, 1000, counter)
	})
}

func TestAwaitsOverlap(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			for range 100 {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (time.Duration, error) {
					return pause(ctx, time.Second).Await(ctx)
				}), "Run waits for it")
			}
			return nil
		})
		require.NoError(t, err)
		assert.Equal(t, time.Second, time.Since(start))
	})
}

// The order in which tasks go on is the order in which what they wait for was
// completed, whatever the order in which they began to wait.
func TestTurnsFollowCompletion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []int
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			for i := range 5 {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					_, err := pause(ctx, time.Duration(5-i)*time.Second).Await(ctx)
					log = append(log, i)
					return 0, err
				}), "Run waits for it")
			}
			return nil
		})
		require.NoError(t, err)
		assert.Equal(t, []int{4, 3, 2, 1, 0}, log)
	})
}

func TestTasksThatAwaitOneFutureGoOnInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []int
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			f := pause(ctx, time.Second)
			for i := range 5 {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					_, err := f.Await(ctx)
					log = append(log, i)
					return 0, err
				}), "Run waits for it")
			}
			return nil
		})
		require.NoError(t, err)
		assert.Equal(t, []int{0, 1, 2, 3, 4}, log)
	})
}

func TestAwaitWithADerivedContextYields(t *testing.T) {
	type key struct{}
	derivations := map[string]func(ormapi.AsyncContext) (context.Context, context.CancelFunc){
		"context.WithTimeout": func(ctx ormapi.AsyncContext) (context.Context, context.CancelFunc) {
			return context.WithTimeout(ctx, time.Hour)
		},
		"context.WithValue": func(ctx ormapi.AsyncContext) (context.Context, context.CancelFunc) {
			return context.WithValue(ctx, key{}, 1), func() {}
		},
		"context.WithoutCancel": func(ctx ormapi.AsyncContext) (context.Context, context.CancelFunc) {
			return context.WithoutCancel(ctx), func() {}
		},
		"ormapi.WithTimeout": func(ctx ormapi.AsyncContext) (context.Context, context.CancelFunc) {
			return ormapi.WithTimeout(ctx, time.Hour)
		},
		"ormapi.WithCancel": func(ctx ormapi.AsyncContext) (context.Context, context.CancelFunc) {
			return ormapi.WithCancel(ctx)
		},
		"ormapi.WithValue": func(ctx ormapi.AsyncContext) (context.Context, context.CancelFunc) {
			return ormapi.WithValue(ctx, key{}, 1), func() {}
		},
	}
	for name, derive := range derivations {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
					ran := false
					f := ormapi.Spawn(ctx, func(ormapi.AsyncContext) (int, error) {
						ran = true
						return 1, nil
					})
					derived, cancel := derive(ctx)
					defer cancel()
					n, err := f.Await(derived)
					assert.True(t, ran)
					assert.Equal(t, 1, n)
					found, isAsync := ormapi.FromContext(derived)
					require.True(t, isAsync)
					yieldTurn(t, found)
					return err
				})
				require.NoError(t, err)
			})
		})
	}
}

func TestAwaitOffTheLoopParks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, err := pause(t.Context(), time.Second).Await(t.Context())
		require.NoError(t, err)
		assert.Equal(t, time.Second, n)

		err = ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			ran := false
			ormapi.Discard(ormapi.Spawn(ctx, func(ormapi.AsyncContext) (int, error) {
				ran = true
				return 0, nil
			}), "Run waits for it")
			//asyncorm:ignore foreignawait the test shows that the loop is parked
			_, err := pause(ctx, time.Second).Await(context.Background())
			assert.False(t, ran, "the loop was parked with the goroutine")
			return err
		})
		require.NoError(t, err)
	})
}

func TestACancelledAwaitLeavesTheRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			f := pause(ctx, time.Minute)
			short, cancel := ormapi.WithTimeout(ctx, time.Second)
			defer cancel()
			start := time.Now()
			_, err := f.Await(short)
			require.ErrorIs(t, err, context.DeadlineExceeded)
			assert.Equal(t, time.Second, time.Since(start))

			d, err := f.Await(ctx)
			assert.Equal(t, time.Minute, d, "the future went on under its own context")
			return err
		})
		require.NoError(t, err)
	})
}

func TestACancelledAwaitTakesItsTurn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			gone, cancel := ormapi.WithCancel(ctx)
			cancel()
			ran := false
			ormapi.Discard(ormapi.Spawn(ctx, func(ormapi.AsyncContext) (int, error) {
				ran = true
				return 0, nil
			}), "Run waits for it")
			_, err := pause(ctx, time.Minute).Await(gone)
			require.ErrorIs(t, err, context.Canceled)
			assert.True(t, ran, "it hands the turn on although its context has ended")

			n, err := ormapi.Resolved(3, nil).Await(gone)
			assert.Equal(t, 3, n, "a result that is there is not lost")
			return err
		})
		require.NoError(t, err)
	})
}

func TestCancellingRunEndsEveryAwait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		ended := 0
		start := time.Now()
		err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
			never := ormapi.Go(context.WithoutCancel(ctx), func(context.Context) (int, error) {
				<-ctx.Done()
				return 0, ctx.Err()
			})
			for range 10 {
				ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					_, err := never.Await(ctx)
					require.ErrorIs(t, err, context.DeadlineExceeded)
					ended++
					return 0, err
				}), "Run waits for it")
			}
			_, err := never.Await(ctx)
			return err
		})
		require.ErrorIs(t, err, context.DeadlineExceeded)
		assert.Equal(t, 10, ended)
		assert.Equal(t, time.Second, time.Since(start))
	})
}

func TestRunWaitsForTasksAndFunctions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var task, function, nested bool
		start := time.Now()
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
				_, err := pause(ctx, time.Second).Await(ctx)
				task = true
				return 0, err
			}), "Run waits for it")
			ormapi.Discard(ormapi.Go(ctx, func(ctx context.Context) (int, error) {
				time.Sleep(2 * time.Second)
				function = true
				ormapi.Discard(ormapi.Go(ctx, func(context.Context) (int, error) {
					time.Sleep(time.Second)
					nested = true
					return 0, nil
				}), "Run waits for it")
				return 0, nil
			}), "Run waits for it")
			return errTest
		})
		require.ErrorIs(t, err, errTest)
		assert.True(t, task)
		assert.True(t, function)
		assert.True(t, nested)
		assert.Equal(t, 3*time.Second, time.Since(start))
	})
}

func TestGoStripsTheLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		type key struct{}
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			_, err := ormapi.Go(ormapi.WithValue(ctx, key{}, "kept"), func(ctx context.Context) (int, error) {
				_, isAsync := ormapi.FromContext(ctx)
				assert.False(t, isAsync)
				assert.Equal(t, "kept", ctx.Value(key{}))
				_, err := pause(ctx, time.Second).Await(ctx)
				assert.NoError(t, err)
				return 0, ormapi.Run(ctx, func(ormapi.AsyncContext) error { return nil })
			}).Await(ctx)
			return err
		})
		require.NoError(t, err)
	})
}

func TestALoopServes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		type key struct{}
		l := ormapi.NewLoop()
		served := 0
		for i := range 3 {
			n, err := ormapi.On(context.WithValue(t.Context(), key{}, i), l, func(ctx ormapi.AsyncContext) (int, error) {
				served++
				_, err := pause(ctx, time.Second).Await(ctx)
				return ctx.Value(key{}).(int), err
			}).Await(t.Context())
			require.NoError(t, err)
			assert.Equal(t, i, n)
		}
		assert.Equal(t, 3, served)

		last := ormapi.On(t.Context(), l, func(ctx ormapi.AsyncContext) (int, error) {
			_, err := pause(ctx, time.Minute).Await(ctx)
			require.NoError(t, err)
			return ormapi.Spawn(ctx, ok).Await(ctx) // a closing loop still takes its own tasks
		})
		hasty, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		require.ErrorIs(t, l.Close(hasty), context.DeadlineExceeded)
		_, err := ormapi.On(t.Context(), l, ok).Await(t.Context())
		require.ErrorIs(t, err, ormapi.ErrLoopClosed)
		require.NoError(t, l.Close(t.Context()))
		_, err = last.Await(t.Context())
		require.NoError(t, err)
		require.NoError(t, l.Close(t.Context()))
	})
}
