package ormapi_test

import (
	"context"
	"runtime"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Functions that run one after another off a loop share a goroutine, those that run
// at the same time do not, and one that ends its goroutine leaves the others theirs.
func TestGoroutinesOffTheLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var after int
		require.NoError(t, ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			before := runtime.NumGoroutine()
			for range 100 {
				_, err := ormapi.Go(ctx, func(context.Context) (int, error) { return 1, nil }).Await(ctx)
				require.NoError(t, err)
			}
			synctest.Wait()
			assert.LessOrEqual(t, runtime.NumGoroutine(), before+1)

			var all sync.WaitGroup
			all.Add(40)
			var futures []*ormapi.Future[int]
			for i := range 40 {
				futures = append(futures, ormapi.Go(ctx, func(context.Context) (int, error) {
					all.Done()
					all.Wait() // until all of them run
					return i, nil
				}))
			}
			results, err := ormapi.Gather(ctx, futures...)
			require.NoError(t, err)
			for i, r := range results {
				assert.Equal(t, i, r)
			}

			_, err = ormapi.Go(ctx, func(context.Context) (int, error) {
				runtime.Goexit()
				return 0, nil
			}).Await(ctx)
			require.Error(t, err)
			n, err := ormapi.Go(ctx, func(context.Context) (int, error) { return 7, nil }).Await(ctx)
			assert.Equal(t, 7, n)
			after = before
			return err
		}))
		synctest.Wait()
		assert.Less(t, runtime.NumGoroutine(), after, "the loop has ended, and its goroutines with it")
	})
}
