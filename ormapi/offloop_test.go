package ormapi_test

import (
	"context"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Functions that run one after another off a loop share a goroutine, those that run
// at the same time do not, and one that ends its goroutine leaves the others theirs. When
// the loop ends, so do its goroutines: synctest sees to that.
func TestGoroutinesOffTheLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		require.NoError(t, ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			used := map[string]bool{}
			for range 100 {
				on, err := ormapi.Go(ctx, func(context.Context) (string, error) { return goroutine(), nil }).Await(ctx)
				require.NoError(t, err)
				used[on] = true
				synctest.Wait() // until the goroutine waits for the next one
			}
			assert.Len(t, used, 1)

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
			return err
		}))
	})
}

// goroutine names the goroutine that calls it.
func goroutine() string {
	stack := make([]byte, 64)
	name, _, _ := strings.Cut(string(stack[:runtime.Stack(stack, false)]), " [")
	return name
}
