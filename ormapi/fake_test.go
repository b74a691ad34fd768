package ormapi_test

import (
	"context"
	"reflect"
	"sync"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// post is the model of these tests.
type post struct {
	ID      int64
	Title   string
	Hits    int
	Rating  float64
	Draft   bool
	Created time.Time
	Level   level
	Small   uint8
}

type level string

// keyless has no primary key.
type keyless struct{ Title string }

// fake is an engine that records the queries it is handed, answers after delay,
// and knows one table of posts.
type fake struct {
	delay time.Duration
	rows  []post
	err   error

	mu      sync.Mutex
	queries []*ormapi.Query
	set     []ormapi.Assignment
	open    int // cursors
}

func (f *fake) Describe(model reflect.Type) (*ormapi.Schema, error) {
	s := &ormapi.Schema{Model: model, Table: model.Name()}
	for _, sf := range reflect.VisibleFields(model) {
		column := map[string]string{
			"ID": "id", "Title": "title", "Hits": "hits", "Rating": "rating", "Draft": "draft",
			"Created": "created", "Level": "level", "Small": "small__size",
		}[sf.Name]
		s.Fields = append(s.Fields, ormapi.Field{Column: column, Type: sf.Type, PrimaryKey: column == "id", Index: sf.Index})
	}
	return s, nil
}

// ask records q and waits as a database would.
func (f *fake) ask(ctx context.Context, q *ormapi.Query) error {
	f.mu.Lock()
	f.queries = append(f.queries, q)
	f.mu.Unlock()
	if f.delay > 0 {
		answer := time.NewTimer(f.delay)
		defer answer.Stop()
		select {
		case <-answer.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return f.err
}

func (f *fake) Select(ctx context.Context, q *ormapi.Query, dest any) error {
	if rows, ok := dest.(*[]post); ok {
		n := len(f.rows)
		if q.Limit > 0 {
			n = min(n, q.Limit)
		}
		*rows = append(*rows, f.rows[:n]...)
	}
	return f.ask(ctx, q)
}

func (f *fake) Count(ctx context.Context, q *ormapi.Query) (int, error) {
	return len(f.rows), f.ask(ctx, q)
}

func (f *fake) Exists(ctx context.Context, q *ormapi.Query) (bool, error) {
	return len(f.rows) > 0, f.ask(ctx, q)
}

func (f *fake) Insert(ctx context.Context, q *ormapi.Query, rows any, _ *ormapi.Conflict) error {
	if row, ok := rows.(*post); ok {
		row.ID = 7
	}
	return f.ask(ctx, q)
}

func (f *fake) Explain(ctx context.Context, q *ormapi.Query) (string, error) {
	return "as it likes", f.ask(ctx, q)
}

func (f *fake) Update(ctx context.Context, q *ormapi.Query, set []ormapi.Assignment) (int, error) {
	f.mu.Lock()
	f.set = set
	f.mu.Unlock()
	return len(f.rows), f.ask(ctx, q)
}

func (f *fake) Delete(ctx context.Context, q *ormapi.Query) (int, error) {
	return len(f.rows), f.ask(ctx, q)
}

func (f *fake) Iterate(ctx context.Context, q *ormapi.Query) (ormapi.Cursor, error) {
	if err := f.ask(ctx, q); err != nil {
		return nil, err
	}
	f.mu.Lock()
	f.open++
	f.mu.Unlock()
	return &fakeCursor{f, f.rows}, nil
}

type fakeCursor struct {
	fake *fake
	rows []post
}

func (c *fakeCursor) Next(ctx context.Context, row any) (bool, error) {
	if ctx.Err() != nil || len(c.rows) == 0 {
		return false, ctx.Err()
	}
	*row.(*post), c.rows = c.rows[0], c.rows[1:]
	return true, nil
}

func (c *fakeCursor) Close() error {
	c.fake.mu.Lock()
	defer c.fake.mu.Unlock()
	c.fake.open--
	return nil
}

// last is the query that the engine was handed last.
func (f *fake) last() *ormapi.Query {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.queries) == 0 {
		return nil
	}
	return f.queries[len(f.queries)-1]
}

// cursors is how many are open.
func (f *fake) cursors() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.open
}
