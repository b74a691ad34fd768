package bunengine_test

import (
	"context"
	"database/sql"
	"errors"
	"net"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/dialect/pgdialect"
	driver "modernc.org/sqlite"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// members inserts two.
func members(t *testing.T, db *ormapi.DB) ormapi.QuerySet[Member] {
	t.Helper()
	mail := "x@example.com"
	insert(t, db, Member{Name: "ada", Team: "a", Seat: 1, Email: &mail}, Member{Name: "bob", Team: "a", Seat: 2, Email: &mail})
	return ormapi.Objects[Member](db)
}

func TestConstraints(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, mail := t.Context(), "y@example.com"
		q := members(t, db)
		mysqlElse := func(key, columns string) string {
			if bunengine.Bun(db).Dialect().Name() == dialect.MySQL {
				return key
			}
			return columns
		}
		update := func(set ormapi.Set) error {
			_, err := q.Filter(ormapi.Q{"name": "bob"}).Update(ctx, set)
			return err
		}
		create := func(m Member) error { _, err := q.ACreate(ctx, m).Await(ctx); return err }
		for _, c := range []struct {
			err       error
			op, field string
		}{
			{create(Member{Name: "ada", Email: &mail}), "Create", "name"},
			{create(Member{ID: 1, Name: "eve", Email: &mail}), "Create", mysqlElse("pk", "id")},
			{create(Member{Name: "eve", Team: "a", Seat: 2, Email: &mail}), "Create", mysqlElse("seat", "team, seat")},
			{update(ormapi.Set{"name": "ada"}), "Update", "name"},
		} {
			require.ErrorIs(t, c.err, ormapi.ErrUnique)
			require.ErrorIs(t, c.err, ormapi.ErrConstraint)
			e := failure(t, c.err)
			assert.Equal(t, []string{"Member", c.op, c.field}, []string{e.Model, e.Op, e.Field})
			switch bunengine.Bun(db).Dialect().Name() {
			case dialect.SQLite:
				_, ok := errors.AsType[*driver.Error](c.err)
				assert.True(t, ok, "the driver's error is there")
			case dialect.PG:
				_, ok := errors.AsType[*pgconn.PgError](c.err)
				assert.True(t, ok, "the driver's error is there")
			case dialect.MySQL:
				_, ok := errors.AsType[*mysql.MySQLError](c.err)
				assert.True(t, ok, "the driver's error is there")
			}
		}
		err := update(ormapi.Set{"email": nil})
		require.ErrorIs(t, err, ormapi.ErrConstraint)
		require.NotErrorIs(t, err, ormapi.ErrUnique)
		n, err := q.Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 2, n)
	})
}

// Only SQLite keeps what does not fit the column.
func TestAStoredValueOfAWrongType(t *testing.T) {
	ctx, db := t.Context(), sqlite(t, ":memory:")
	_, err := bunengine.Bun(db).NewCreateTable().Model((*Article)(nil)).Exec(ctx)
	require.NoError(t, err)
	_ = articles(t, db)
	_, err = bunengine.Bun(db).NewRaw("UPDATE articles SET hits = 'many' WHERE id = 2").Exec(ctx)
	require.NoError(t, err)
	_, err = ormapi.Objects[Article](db).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrWrongType)
	assert.Equal(t, "hits", failure(t, err).Field)
}

func TestAClosedDatabase(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := members(t, db)
		require.NoError(t, db.Close())
		_, list := q.List(ctx)
		_, create := q.Create(ctx, Member{})
		_, update := q.AUpdate(ctx, ormapi.Set{"seat": 1}).Await(ctx)
		_, sum := q.Aggregate(ctx, ormapi.As{"n": ormapi.Count("pk")})
		var iterate error
		for _, err := range q.Iterator(ctx) {
			iterate = err
		}
		for op, err := range map[string]error{"List": list, "Create": create, "AUpdate": update, "Aggregate": sum, "Iterator": iterate} {
			require.ErrorIs(t, err, ormapi.ErrClosed, op)
			assert.Equal(t, "Member", failure(t, err).Model)
		}
		err := ormapi.Atomic(ctx, db, func(context.Context, *ormapi.DB) error { return nil })
		require.ErrorIs(t, err, ormapi.ErrClosed)
		assert.Equal(t, "Atomic", failure(t, err).Op)
	})
}

// A query that waits for another transaction's lock ends with its context.
func TestAQueryThatIsCancelledMeanwhile(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		first := members(t, db).Filter(ormapi.Q{"pk": 1})
		err := ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			_, err := ormapi.Objects[Member](tx).Filter(ormapi.Q{"pk": 1}).Update(ctx, ormapi.Set{"seat": 7})
			require.NoError(t, err)
			hasty, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
			defer cancel()
			_, err = first.Update(hasty, ormapi.Set{"seat": 8})
			require.ErrorIs(t, err, context.DeadlineExceeded)
			assert.Equal(t, "Update", failure(t, err).Op)
			return nil
		})
		require.NoError(t, err)
		_, err = first.Get(t.Context())
		require.NoError(t, err, "the database is still there")
	})
}

// The server ends the connection of a transaction, which cannot go on with another.
func TestALostConnection(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		which, kill := "SELECT pg_backend_pid()", "SELECT pg_terminate_backend(?)"
		switch bunengine.Bun(db).Dialect().Name() {
		case dialect.SQLite: // which is no server
			return
		case dialect.MySQL:
			which, kill = "SELECT CONNECTION_ID()", "KILL ?"
		}
		q := members(t, db)
		err := ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			handle, _ := bunengine.BunTx(tx)
			var id int64
			require.NoError(t, handle.NewRaw(which).Scan(ctx, &id))
			_, err := bunengine.Bun(db).NewRaw(kill, id).Exec(ctx)
			require.NoError(t, err)
			_, err = ormapi.Objects[Member](tx).Count(ctx)
			assert.Equal(t, "Member", failure(t, err).Model)
			return err
		})
		require.ErrorIs(t, err, ormapi.ErrConnection)
		n, err := q.Count(t.Context())
		require.NoError(t, err, "the pool makes another connection")
		assert.Equal(t, 2, n)
	})
}

func TestNoServer(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	pool, err := sql.Open("pgx", "postgres://nobody@"+address+"/none?sslmode=disable")
	require.NoError(t, err)
	_, err = ormapi.Objects[Log](served(t, bun.NewDB(pool, pgdialect.New()))).Count(t.Context())
	require.ErrorIs(t, err, ormapi.ErrConnection)
	assert.Equal(t, "Count", failure(t, err).Op)
}
