package bunengine_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/enginetest"
)

func TestEngine(t *testing.T) { enginetest.Run(t, databases) }

// What the tests of this engine alone take from the suite.
type (
	Article = enginetest.Article
	Writer  = enginetest.Writer
	Log     = enginetest.Log
	Member  = enginetest.Member
	Label   = enginetest.Label
	Book    = enginetest.Book
	BookTag = enginetest.BookTag
	Tag     = enginetest.Tag
	Review  = enginetest.Review
	Author  = enginetest.Author
)

var (
	articles = enginetest.Articles
	library  = enginetest.Library
	failure  = enginetest.Failure
	label    = enginetest.ALabel
	hits     = enginetest.HitsBySlug
	created  = time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)
)

func insert[T any](t *testing.T, db *ormapi.DB, rows ...T) { enginetest.Insert(t, db, rows...) }

func listed[T any](t *testing.T, q ormapi.QuerySet[T]) []T { return enginetest.Listed(t, q) }

func logs(db *ormapi.DB) ormapi.QuerySet[Log] { return ormapi.Objects[Log](db).OrderBy("line") }

func write(ctx context.Context, t *testing.T, db *ormapi.DB, line string) {
	t.Helper()
	_, err := logs(db).Create(ctx, Log{Line: line})
	require.NoError(t, err)
}

func lines(t *testing.T, db *ormapi.DB) []string {
	return listed(t, ormapi.ValuesList[string](logs(db), "line"))
}
