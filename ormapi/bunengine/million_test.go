package bunengine_test

import (
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// An iterator holds one chunk of rows, however many there are: the heap that is
// live in the middle is no larger with a million rows (CI_LONG=1) than with a
// tenth of them.
//
// Measured with a million: 1.2 s with Iterator, 1.9 s with AIterator, and a live heap
// of 0.6 to 1.3 MB from the first chunk to the last.
func TestAMillionRows(t *testing.T) {
	rows := 100_000
	if os.Getenv("CI_LONG") != "" {
		rows = 1_000_000
	}
	ctx, db := t.Context(), sqlite(t, filepath.Join(t.TempDir(), "million.db"))
	_, err := bunengine.Bun(db).NewCreateTable().Model((*Log)(nil)).Exec(ctx)
	require.NoError(t, err)
	_, err = bunengine.Bun(db).NewRaw(`INSERT INTO logs WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < ?)
		SELECT 'This is line ' || i FROM n`, rows).Exec(ctx)
	require.NoError(t, err)
	q := ormapi.Objects[Log](db)

	check := func(t *testing.T, lines iter.Seq2[Log, error]) {
		n, least, most := 0, uint64(1<<63), uint64(0)
		for _, err := range lines {
			require.NoError(t, err)
			if n++; n%(rows/10) == 0 {
				live := liveHeap()
				least, most = min(least, live), max(most, live)
			}
		}
		assert.Equal(t, rows, n)
		assert.Less(t, most-least, uint64(2<<20), "the live heap grows from %d to %d bytes", least, most)
		t.Logf("%d rows, a live heap of %d to %d KB", n, least>>10, most>>10)
	}
	t.Run("Iterator", func(t *testing.T) { check(t, q.Iterator(ctx)) })
	t.Run("AIterator", func(t *testing.T) {
		require.NoError(t, ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
			check(t, q.AIterator(ctx))
			return nil
		}))
	})
}

// liveHeap is what is reachable, in bytes.
func liveHeap() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}
