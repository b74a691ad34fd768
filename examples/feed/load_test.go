package feed

import (
	"io"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The load: two users search the archive, one search after the other, each of
// 30 ms. Meanwhile ten others look at their pages, twenty times each, which
// takes a millisecond or two when nobody keeps them waiting.
const (
	searchers = 2
	readers   = 10
	each      = 20
)

// What a slow query does to those who did not ask for it: before, a page waits
// for two searches at least twice; after, for none. The bound is far from the
// figures of an idle machine, which are in README.md, and what else runs on a
// busy one may spoil two attempts of three.
func TestLoad(t *testing.T) {
	const attempts = 3
	for attempt := 1; ; attempt++ {
		before, after := load(t, "before"), load(t, "after")
		t.Logf("%d pages while %d others search", readers*each, searchers)
		t.Logf("%-8s %10s %10s", "", "p50", "p99")
		t.Logf("%-8s %10s %10s", "before", percentile(before, 50), percentile(before, 99))
		t.Logf("%-8s %10s %10s", "after", percentile(after, 50), percentile(after, 99))
		if 2*percentile(after, 50) < percentile(before, 50) && 2*percentile(after, 99) < percentile(before, 99) {
			return
		}
		require.Less(t, attempt, attempts, "the pages of after are not served twice as fast as those of before")
	}
}

// load returns how long each page took, the shortest first.
func load(t *testing.T, name string) []time.Duration {
	t.Helper()
	feed := serve(t, name, unguarded)
	fetch := func(path string) time.Duration {
		start := time.Now()
		r, err := client.Get(feed + path)
		if !assert.NoError(t, err) {
			return 0
		}
		defer r.Body.Close()
		_, err = io.Copy(io.Discard, r.Body)
		assert.NoError(t, err)
		assert.Equal(t, http.StatusOK, r.StatusCode)
		return time.Since(start)
	}

	done := make(chan struct{})
	var searching, reading sync.WaitGroup
	for range searchers {
		searching.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
					fetch("/search?q=loops")
				}
			}
		})
	}
	times := make([][]time.Duration, readers)
	for i := range times {
		reading.Go(func() {
			fetch("/users/ada") // opens the connections, and is not counted
			for range each {
				times[i] = append(times[i], fetch("/users/ada"))
			}
		})
	}
	reading.Wait()
	close(done)
	searching.Wait()

	all := slices.Sorted(slices.Values(slices.Concat(times...)))
	require.Len(t, all, readers*each)
	return all
}

// percentile is the duration that p percent of sorted do not exceed.
func percentile(sorted []time.Duration, p int) time.Duration {
	return sorted[(len(sorted)*p+99)/100-1].Round(100 * time.Microsecond)
}
