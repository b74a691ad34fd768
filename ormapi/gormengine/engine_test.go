package gormengine_test

import (
	"database/sql/driver"
	"path/filepath"
	"regexp"
	"testing"

	driversqlite "github.com/glebarez/go-sqlite"
	"github.com/glebarez/sqlite"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gorm.io/gorm"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/enginetest"
	"github.com/asyncorm/asyncorm-lint/ormapi/gormengine"
)

func init() {
	driversqlite.MustRegisterDeterministicScalarFunction("regexp", 2, func(_ *driversqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		text, ok := args[1].(string)
		if !ok {
			return nil, nil
		}
		return regexp.MatchString(args[0].(string), text)
	})
}

func TestEngine(t *testing.T) {
	enginetest.Run(t, func(t *testing.T, test func(t *testing.T, db *ormapi.DB)) { test(t, open(t)) })
}

// queries counts the queries that GORM sends.
type queries int

func (n *queries) Name() string { return "queries" }

func (n *queries) Initialize(handle *gorm.DB) error {
	return handle.Callback().Query().After("gorm:query").Register("queries", func(*gorm.DB) { *n++ })
}

// One related row is read with the row that it belongs to, many in one query more for
// each relation, two where a table stands between.
func TestQueriesForRelatedRows(t *testing.T) {
	handle, n := handle(t), new(queries)
	require.NoError(t, handle.Use(n))
	books := enginetest.Library(t, gormengine.New(handle))
	for want, q := range map[queries]ormapi.QuerySet[enginetest.Book]{
		1: books.SelectRelated("author__country", "author", "earlier"),
		2: books.SelectRelated("author").PrefetchRelated("reviews"),
		4: books.PrefetchRelated("reviews", "tags"),
	} {
		*n = 0
		assert.Len(t, enginetest.Listed(t, q), 4)
		assert.Equal(t, want, *n)
	}
}

// What the database answers is told apart by ormapi, whatever the engine.
func TestErrors(t *testing.T) {
	ctx, db, mail := t.Context(), open(t), "a@example.com"
	enginetest.Insert(t, db, enginetest.Member{Name: "ada", Email: &mail})
	members := ormapi.Objects[enginetest.Member](db)
	_, err := members.Create(ctx, enginetest.Member{Name: "ada", Seat: 2, Email: &mail})
	require.ErrorIs(t, err, ormapi.ErrUnique)
	assert.Equal(t, "name", enginetest.Failure(t, err).Field)
	_, err = members.Update(ctx, ormapi.Set{"email": nil})
	require.ErrorIs(t, err, ormapi.ErrConstraint)
	require.NoError(t, db.Close())
	_, err = members.List(ctx)
	require.ErrorIs(t, err, ormapi.ErrClosed)
	_, err = ormapi.Objects[enginetest.Member](gormengine.New(nil)).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	_, err = ormapi.Objects[struct{ C chan int }](open(t)).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrModel)
}

func open(t *testing.T) *ormapi.DB {
	t.Helper()
	db := gormengine.New(handle(t))
	t.Cleanup(func() { assert.NoError(t, db.Close()) })
	return db
}

func handle(t *testing.T) *gorm.DB {
	t.Helper()
	dsn := "file:" + filepath.ToSlash(filepath.Join(t.TempDir(), "gorm.db")) + "?_time_format=sqlite&_txlock=immediate&_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(OFF)"
	handle, err := gorm.Open(sqlite.Open(dsn), &gorm.Config{DisableForeignKeyConstraintWhenMigrating: true})
	require.NoError(t, err)
	require.NoError(t, handle.SetupJoinTable(&enginetest.Book{}, "Tags", &enginetest.BookTag{}))
	require.NoError(t, handle.AutoMigrate(enginetest.Models...))
	require.NoError(t, handle.Migrator().DropTable(&enginetest.Writer{})) // which was made beside Article's
	return handle
}
