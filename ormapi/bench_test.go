package ormapi_test

import (
	"context"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// BenchmarkLoop runs 100 tasks on one loop, each with a query that takes the
// database 5 ms, first with the sync terminal (which the guard must be told to
// allow), then with the async one and an await. "times" is how much longer the
// loop takes when its tasks block: it is what the linter's first rule is worth.
//
// Measured on two cores: 533 ms blocking, 7.2 ms awaiting, 74 times. So every
// await and every async terminal may cost a goroutine and a future: against a
// query that is nothing.
func BenchmarkLoop(b *testing.B) {
	b.Setenv(ormapi.AllowAsyncUnsafe, "1")
	q := posts(&fake{rows: []post{{ID: 1}}, delay: 5 * time.Millisecond})
	run := func(query func(ormapi.AsyncContext) (post, error)) time.Duration {
		start := time.Now()
		err := ormapi.Run(b.Context(), func(ctx ormapi.AsyncContext) error {
			tasks := make([]*ormapi.Future[post], 100)
			for i := range tasks {
				tasks[i] = ormapi.Spawn(ctx, query)
			}
			_, err := ormapi.Gather(ctx, tasks...)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
		return time.Since(start)
	}
	var blocking, awaiting time.Duration
	for b.Loop() {
		blocking += run(func(ctx ormapi.AsyncContext) (post, error) { return q.First(ctx) })
		awaiting += run(func(ctx ormapi.AsyncContext) (post, error) { return q.AFirst(ctx).Await(ctx) })
	}
	perRun := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 / float64(b.N) }
	b.ReportMetric(perRun(blocking), "blocking-ms")
	b.ReportMetric(perRun(awaiting), "awaiting-ms")
	b.ReportMetric(float64(blocking)/float64(awaiting), "times")
}

// BenchmarkAwait is what the loop itself costs: an await hands the turn to
// another task, which hands it back.
//
// Measured on two cores: 1.1 µs for two awaits, 6 allocations. One is the channel
// that each await has for its turn; a channel for each task would save it, but
// could then be granted twice when a context is used off its task.
func BenchmarkAwait(b *testing.B) {
	handOn := func(ctx ormapi.AsyncContext) (int, error) {
		f := ormapi.Resolved(0, nil)
		for range b.N {
			if _, err := f.Await(ctx); err != nil {
				return 0, err
			}
		}
		return 0, nil
	}
	b.ReportAllocs()
	err := ormapi.Run(b.Context(), func(ctx ormapi.AsyncContext) error {
		_, err := ormapi.Gather(ctx, ormapi.Spawn(ctx, handOn), ormapi.Spawn(ctx, handOn))
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
}

// BenchmarkGo is what it costs to make a call awaitable, with an await that
// parks: a goroutine, a future, and the place where it was made.
//
// Measured on two cores: 2.8 µs, 5 allocations. The place is kept as program
// counters and looked up only for a report, which would cost more than the rest.
func BenchmarkGo(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, err := ormapi.Go(b.Context(), func(context.Context) (int, error) { return 0, nil }).Await(b.Context())
		if err != nil {
			b.Fatal(err)
		}
	}
}
