package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"
)

// measured is how a feed served its users.
type measured struct {
	name  string
	times []time.Duration // of each page, the shortest first
	rate  float64         // pages per second, at most
}

// measure looks at a feed twice. First each user looks at a page once a second, at
// a moment of his own, whether or not the page before it has come: a page's time
// counts from the moment when it was wanted, so that those who wait do not hide
// how long they waited. Then all look at one page after another, as fast as they
// get them. All the time one more user searches the archive, every second.
func measure(ctx context.Context, url string, users int, length time.Duration) (m measured, err error) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 2 * users}, Timeout: time.Minute}
	defer client.CloseIdleConnections()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	fetch := func(path string) {
		if err := get(ctx, client, url+path); err != nil {
			cancel(err)
		}
	}
	each(users, func(int) { fetch("/users/ada") }) // opens the connections

	searching, enough := context.WithCancel(ctx)
	defer enough()
	searched := make(chan struct{})
	go func() {
		defer close(searched)
		every(searching, time.Second, func(time.Time) { fetch("/search?q=loops") })
	}()
	paced, stop := context.WithTimeout(ctx, length)
	defer stop()
	times := make([][]time.Duration, users)
	each(users, func(i int) {
		if !until(paced, time.Now().Add(time.Second*time.Duration(i)/time.Duration(users))) {
			return
		}
		every(paced, time.Second, func(wanted time.Time) {
			fetch("/users/ada")
			times[i] = append(times[i], time.Since(wanted))
		})
	})
	m.times = slices.Sorted(slices.Values(slices.Concat(times...)))

	counts, start := make([]int, users), time.Now()
	each(users, func(i int) {
		for time.Since(start) < length && ctx.Err() == nil {
			fetch("/users/ada")
			counts[i]++
		}
	})
	total := 0
	for _, n := range counts {
		total += n
	}
	m.rate = float64(total) / time.Since(start).Seconds()
	enough()
	<-searched
	return m, context.Cause(ctx)
}

// each runs fn for each user at once.
func each(users int, fn func(i int)) {
	var wg sync.WaitGroup
	for i := range users {
		wg.Go(func() { fn(i) })
	}
	wg.Wait()
}

// every calls fn once in each period, late if the call before it takes longer, and
// says for when it was meant.
func every(ctx context.Context, period time.Duration, fn func(meant time.Time)) {
	for next := time.Now(); until(ctx, next); next = next.Add(period) {
		fn(next)
	}
}

// until waits for a moment, and reports false if ctx ends before.
func until(ctx context.Context, moment time.Time) bool {
	timer := time.NewTimer(time.Until(moment))
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}

func get(ctx context.Context, client *http.Client, url string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	answer, err := client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s: %s", url, answer.Status, text)
	}
	return err
}

// percentile is the duration that p percent of sorted do not exceed.
func percentile(sorted []time.Duration, p float64) time.Duration {
	return sorted[min(int(float64(len(sorted))*p/100), len(sorted)-1)]
}
