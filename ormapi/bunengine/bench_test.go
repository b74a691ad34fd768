package bunengine_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/uptrace/bun"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// Entry is a row of the benchmarks.
type Entry struct {
	ID      int64 `bun:",pk,autoincrement"`
	Author  string
	Title   string
	Hits    int
	Live    bool
	Created time.Time
}

const many = 1000

// cost is a terminal, and what asks bun for the same.
type cost struct {
	name   string
	ormapi func(ctx context.Context, q ormapi.QuerySet[Entry]) error
	bun    func(ctx context.Context, db *bun.DB) error
}

var byPK = ormapi.Q{"pk": 500}

// costs are of one row first, then of a thousand.
var costs = []cost{
	{
		"Get",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error { return second(q.Get(ctx, byPK)) },
		func(ctx context.Context, db *bun.DB) error {
			var rows []Entry
			return db.NewSelect().Model(&rows).Where("id = ?", 500).Limit(2).Scan(ctx)
		},
	},
	{
		"First",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.Filter(ormapi.Q{"hits__gte": 10, "live": true}).OrderBy("pk").First(ctx))
		},
		func(ctx context.Context, db *bun.DB) error {
			var row Entry
			return db.NewSelect().Model(&row).Where("hits >= ?", 10).Where("live = ?", true).Order("id").Limit(1).Scan(ctx)
		},
	},
	{
		"Latest",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error { return second(q.Latest(ctx, "pk")) },
		func(ctx context.Context, db *bun.DB) error {
			var row Entry
			return db.NewSelect().Model(&row).Order("id DESC").Limit(1).Scan(ctx)
		},
	},
	{
		"Count",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error { return second(q.Filter(byPK).Count(ctx)) },
		func(ctx context.Context, db *bun.DB) error {
			return second(db.NewSelect().Model((*Entry)(nil)).Where("id = ?", 500).Count(ctx))
		},
	},
	{
		"Exists",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error { return second(q.Filter(byPK).Exists(ctx)) },
		func(ctx context.Context, db *bun.DB) error {
			return second(db.NewSelect().Model((*Entry)(nil)).Where("id = ?", 500).Exists(ctx))
		},
	},
	{
		"Contains",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.Contains(ctx, Entry{ID: 500}))
		},
		func(ctx context.Context, db *bun.DB) error {
			return second(db.NewSelect().Model((*Entry)(nil)).Where("id = ?", 500).Exists(ctx))
		},
	},
	{
		"Aggregate",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.Filter(byPK).Aggregate(ctx, ormapi.As{"most": ormapi.Max("hits")}))
		},
		func(ctx context.Context, db *bun.DB) error {
			var most int
			return db.NewSelect().Model((*Entry)(nil)).ColumnExpr("MAX(hits) AS most").Where("id = ?", 500).Scan(ctx, &most)
		},
	},
	{
		"GetOrCreate",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.GetOrCreate(ctx, byPK, nil))
		},
		func(ctx context.Context, db *bun.DB) error {
			var rows []Entry
			return db.NewSelect().Model(&rows).Where("id = ?", 500).Limit(2).Scan(ctx)
		},
	},
	{
		"Create",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.Create(ctx, Entry{Author: "ada", Title: "new", Hits: -1, Created: created}))
		},
		func(ctx context.Context, db *bun.DB) error {
			row := Entry{Author: "ada", Title: "new", Hits: -1, Created: created}
			return second(db.NewInsert().Model(&row).Exec(ctx))
		},
	},
	{
		"Update",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.Filter(byPK).Update(ctx, ormapi.Set{"title": "other"}))
		},
		func(ctx context.Context, db *bun.DB) error {
			return second(db.NewUpdate().Model((*Entry)(nil)).Set("title = ?", "other").Where("id = ?", 500).Exec(ctx))
		},
	},
	{
		"Delete",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.Filter(ormapi.Q{"pk": -1}).Delete(ctx))
		},
		func(ctx context.Context, db *bun.DB) error {
			return second(db.NewDelete().Model((*Entry)(nil)).Where("id = ?", -1).Exec(ctx))
		},
	},
	{
		"List1000",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error { return second(q.Filter(first).List(ctx)) },
		func(ctx context.Context, db *bun.DB) error {
			var rows []Entry
			return db.NewSelect().Model(&rows).Where("id <= ?", many).Scan(ctx)
		},
	},
	{
		"Iterator1000",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			for _, err := range q.Filter(first).Iterator(ctx) {
				if err != nil {
					return err
				}
			}
			return nil
		},
		func(ctx context.Context, db *bun.DB) error {
			rows, err := db.NewSelect().Model((*Entry)(nil)).Where("id <= ?", many).Rows(ctx)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var row Entry
				if err := db.ScanRow(ctx, rows, &row); err != nil {
					return err
				}
			}
			return rows.Err()
		},
	},
	{
		"ValuesList1000",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(ormapi.ValuesList[string](q.Filter(first), "title").List(ctx))
		},
		func(ctx context.Context, db *bun.DB) error {
			var titles []string
			return db.NewSelect().Model((*Entry)(nil)).Column("title").Where("id <= ?", many).Scan(ctx, &titles)
		},
	},
	{
		"Values1000",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(ormapi.Values(q.Filter(first), "author", "hits").List(ctx))
		},
		func(ctx context.Context, db *bun.DB) error {
			var rows []map[string]any
			return db.NewSelect().Model((*Entry)(nil)).Column("author", "hits").Where("id <= ?", many).Scan(ctx, &rows)
		},
	},
	{
		"InBulk1000",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(ormapi.InBulk(ctx, q, "pk", keys()))
		},
		func(ctx context.Context, db *bun.DB) error {
			var rows []Entry
			if err := db.NewSelect().Model(&rows).Where("id IN (?)", bun.List(keys())).Scan(ctx); err != nil {
				return err
			}
			byKey := make(map[int64]Entry, len(rows))
			for _, row := range rows {
				byKey[row.ID] = row
			}
			return nil
		},
	},
	{
		"BulkCreate1000",
		func(ctx context.Context, q ormapi.QuerySet[Entry]) error {
			return second(q.BulkCreate(ctx, entries(), ormapi.BatchSize(many)))
		},
		func(ctx context.Context, db *bun.DB) error {
			rows := entries()
			return second(db.NewInsert().Model(&rows).Exec(ctx))
		},
	},
}

var first = ormapi.Q{"pk__lte": many}

func keys() []int64 {
	keys := make([]int64, many)
	for i := range keys {
		keys[i] = int64(i + 1)
	}
	return keys
}

func entries() []Entry {
	rows := make([]Entry, many)
	for i := range rows {
		rows[i] = Entry{Author: "ada", Title: "On loops", Hits: i, Live: true, Created: created}
	}
	return rows
}

// BenchmarkCost compares each terminal with the same query in plain bun, turn by
// turn. "times" is the median of the one divided by the median of the other, which
// what else runs on the machine disturbs little; "more-allocs" is how many more
// allocations a call makes.
func BenchmarkCost(b *testing.B) {
	for _, c := range costs {
		b.Run(c.name, func(b *testing.B) {
			db := entriesDB(b)
			handle, q := bunengine.Bun(db), ormapi.Objects[Entry](db)
			ours := func() { must(b, c.ormapi(b.Context(), q)) }
			buns := func() { must(b, c.bun(b.Context(), handle)) }
			mine, other := turns(b, ours, buns)
			b.ReportMetric(other/1000, "bun-µs")
			b.ReportMetric(mine/1000, "ormapi-µs")
			b.ReportMetric(mine/other, "times")
			b.ReportMetric(testing.AllocsPerRun(20, ours)-testing.AllocsPerRun(20, buns), "more-allocs")
			b.ReportMetric(0, "ns/op") // of the two together, which says nothing
		})
	}
}

// BenchmarkAsync is what an async terminal and an await cost beside the sync twin: on
// a loop, without one, and beside the least that Go has, a goroutine that calls the
// twin and closes a channel. Most of that is a new stack, which grows as the query
// goes deep into its driver, so a loop keeps its goroutines for the next query.
func BenchmarkAsync(b *testing.B) {
	ctx := b.Context()
	q := ormapi.Objects[Entry](entriesDB(b)).Filter(byPK)
	sync := func() { must(b, second(q.First(ctx))) }
	more := func(name string, async func()) {
		b.Run(name, func(b *testing.B) {
			one, other := turns(b, async, sync)
			b.ReportMetric((one-other)/1000, "more-µs")
			b.ReportMetric(0, "ns/op")
		})
	}
	must(b, ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		more("Loop", func() { must(b, second(q.AFirst(ctx).Await(ctx))) })
		return nil
	}))
	more("NoLoop", func() { must(b, second(q.AFirst(ctx).Await(ctx))) })
	more("Goroutine", func() {
		done := make(chan struct{})
		go func() {
			sync()
			close(done)
		}()
		<-done
	})
}

// turns runs two functions in turn and returns the median time of each, in ns. Each
// comes first as often as the other, for what comes second finds a warmer processor.
func turns(b *testing.B, one, other func()) (float64, float64) {
	var times [2][]time.Duration
	functions := [2]func(){one, other}
	for first := 0; b.Loop(); first = 1 - first {
		for _, i := range [2]int{first, 1 - first} {
			start := time.Now()
			functions[i]()
			times[i] = append(times[i], time.Since(start))
		}
	}
	return median(times[0]), median(times[1])
}

func must(b *testing.B, err error) {
	if err != nil {
		b.Fatal(err)
	}
}

func entriesDB(b *testing.B) *ormapi.DB {
	b.Helper()
	db := sqlite(b, ":memory:")
	if _, err := bunengine.Bun(db).NewCreateTable().Model((*Entry)(nil)).Exec(b.Context()); err != nil {
		b.Fatal(err)
	}
	if _, err := ormapi.Objects[Entry](db).BulkCreate(b.Context(), entries()); err != nil {
		b.Fatal(err)
	}
	return db
}

// median is robust against what else runs.
func median(times []time.Duration) float64 {
	slices.Sort(times)
	return float64(times[len(times)/2].Nanoseconds())
}
