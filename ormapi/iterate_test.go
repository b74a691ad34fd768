package ormapi_test

import (
	"context"
	"iter"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

const chunk = 2000 // what iterators read at once

func manyPosts(n int) *fake {
	f := new(fake)
	for i := range n {
		f.rows = append(f.rows, post{ID: int64(i)})
	}
	return f
}

func TestIteratorsReadEveryRow(t *testing.T) {
	for _, n := range []int{0, 1, chunk - 1, chunk, chunk + 1, 2*chunk + 5} {
		synctest.Test(t, func(t *testing.T) {
			f := manyPosts(n)
			read := func(rows iter.Seq2[post, error]) {
				next := int64(0)
				for row, err := range rows {
					require.NoError(t, err)
					require.Equal(t, next, row.ID)
					next++
				}
				assert.Equal(t, int64(n), next)
				assert.Zero(t, f.cursors())
			}
			read(posts(f).Iterator(t.Context()))
			read(posts(f).AIterator(t.Context()))
			err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
				rows := posts(f).AIterator(ctx)
				read(rows)
				read(rows) // it runs anew
				return nil
			})
			require.NoError(t, err)
		})
	}
}

func TestAIteratorHandsTheTurnOnBetweenChunks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			turns, done := 0, false
			ormapi.Discard(ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
				for !done {
					turns++
					yieldTurn(t, ctx)
				}
				return 0, nil
			}), "Run waits for it")
			var changes []int // the rows before which another task has run
			seen := turns
			for row, err := range posts(manyPosts(2*chunk + 1)).AIterator(ctx) {
				require.NoError(t, err)
				if turns != seen {
					changes = append(changes, int(row.ID))
				}
				seen = turns
			}
			assert.Equal(t, []int{0, chunk, 2 * chunk}, changes)
			done = true
			return nil
		})
		require.NoError(t, err)
	})
}

func TestIteratorsThatAreLeftCloseTheQuery(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := manyPosts(3 * chunk)
		for range posts(f).Iterator(t.Context()) {
			break
		}
		assert.Zero(t, f.cursors())
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			for row := range posts(f).AIterator(ctx) {
				if row.ID == chunk+1 {
					break
				}
			}
			assert.Zero(t, f.cursors())
			assert.PanicsWithValue(t, errTest, func() {
				for range posts(f).AIterator(ctx) {
					blowUp()
				}
			})
			assert.Zero(t, f.cursors())
			return nil
		})
		require.NoError(t, err)
	})
}

// slow is an engine whose rows come slowly and do not heed the context.
type slow struct{ *fake }

func (s slow) Iterate(ctx context.Context, q *ormapi.Query) (ormapi.Cursor, error) {
	c, err := s.fake.Iterate(ctx, q)
	return slowCursor{c}, err
}

type slowCursor struct{ ormapi.Cursor }

func (c slowCursor) Next(ctx context.Context, row any) (bool, error) {
	time.Sleep(time.Second)
	return c.Cursor.Next(context.WithoutCancel(ctx), row)
}

func TestACancelledAIteratorClosesTheQueryWhenItsReadEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := manyPosts(10)
		start := time.Now()
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			short, cancel := ormapi.WithTimeout(ctx, 5*time.Second)
			defer cancel()
			for _, err := range ormapi.Objects[post](ormapi.NewDB(slow{f})).AIterator(short) {
				require.ErrorIs(t, err, context.DeadlineExceeded)
				assert.Equal(t, 5*time.Second, time.Since(start))
				assert.Equal(t, 1, f.cursors())
			}
			return nil
		})
		require.NoError(t, err)
		assert.Zero(t, f.cursors())
	})
}

func TestIteratorsGiveTheirError(t *testing.T) {
	errs := func(rows iter.Seq2[post, error]) (got []error) {
		for _, err := range rows {
			got = append(got, err)
		}
		return got
	}
	ctx := t.Context()
	got := errs(posts(&fake{err: errTest}).Iterator(ctx))
	require.Len(t, got, 1)
	require.ErrorIs(t, got[0], errTest)
	got = errs(posts(new(fake)).Filter(ormapi.Q{"x": 1}).AIterator(ctx))
	require.Len(t, got, 1)
	require.ErrorIs(t, got[0], ormapi.ErrUnknownField)
	var none context.Context
	for _, rows := range []iter.Seq2[post, error]{posts(new(fake)).Iterator(none), posts(new(fake)).AIterator(none)} {
		got = errs(rows)
		require.Len(t, got, 1)
		require.ErrorIs(t, got[0], ormapi.ErrNilContext)
	}
}
