package bunengine_test

import (
	"context"
	"database/sql"
	"io"
	"net"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/mysqldialect"
	"github.com/uptrace/bun/dialect/pgdialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// wire stands between a driver and its server, and breaks once as many bytes of
// answers have passed as left says.
type wire struct {
	net.Listener
	left atomic.Int64
}

const whole = 1 << 40 // more than any test reads

func newWire(t *testing.T, server string) *wire {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	w := &wire{Listener: listener}
	w.left.Store(whole)
	t.Cleanup(func() { assert.NoError(t, w.Close()) })
	go func() {
		for {
			near, err := w.Accept()
			if err != nil {
				return // it is closed
			}
			far, err := net.Dial("tcp", server)
			if err != nil {
				_ = near.Close()
				continue
			}
			go func() { w.carry(far, near) }()
			go func() { w.carry(near, breaking{far, w}) }()
		}
	}()
	return w
}

// carry carries what from says to to, until one of the two ends.
func (w *wire) carry(to io.WriteCloser, from io.ReadCloser) {
	_, _ = io.Copy(to, from)
	_, _ = to.Close(), from.Close()
}

// breaking is the server's end.
type breaking struct {
	net.Conn
	wire *wire
}

func (b breaking) Read(p []byte) (int, error) {
	n, err := b.Conn.Read(p[:min(len(p), 64)])
	if b.wire.left.Add(-int64(n)) <= 0 {
		return 0, io.EOF
	}
	return n, err
}

// through opens a database of the test's own, once directly and once over a wire.
var through = map[string]func(t *testing.T, dsn string) (direct, wired *bun.DB, w *wire){
	"ORMAPI_TEST_POSTGRES": func(t *testing.T, dsn string) (direct, wired *bun.DB, w *wire) {
		config, err := pgx.ParseConfig(dsn)
		require.NoError(t, err)
		config.RuntimeParams["search_path"] = own(t, "pgx", dsn, "CREATE SCHEMA %s", "DROP SCHEMA %s CASCADE")
		open := func() *bun.DB { return bun.NewDB(stdlib.OpenDB(*config), pgdialect.New()) }
		direct = open()
		w = newWire(t, net.JoinHostPort(config.Host, strconv.Itoa(int(config.Port))))
		addr := w.Addr().(*net.TCPAddr)
		config.Host, config.Port, config.Fallbacks = addr.IP.String(), uint16(addr.Port), nil
		return direct, open(), w
	},
	"ORMAPI_TEST_MYSQL": func(t *testing.T, dsn string) (direct, wired *bun.DB, w *wire) {
		config, err := mysql.ParseDSN(dsn)
		require.NoError(t, err)
		config.ParseTime, config.Logger = true, &mysql.NopLogger{}
		config.DBName = own(t, "mysql", dsn, "CREATE DATABASE %s", "DROP DATABASE %s")
		open := func() *bun.DB {
			pool, err := sql.Open("mysql", config.FormatDSN())
			require.NoError(t, err)
			return bun.NewDB(pool, mysqldialect.New())
		}
		direct = open()
		w = newWire(t, config.Addr)
		config.Addr = w.Addr().String()
		return direct, open(), w
	},
}

// A connection that is lost while the rows come, or in a transaction, is an error that
// says so, of the query that was running, with the driver's own. The next query has
// another connection.
func TestLostConnection(t *testing.T) {
	for _, s := range servers {
		dsn := os.Getenv(s.variable)
		if dsn == "" {
			continue // TestMain says so
		}
		t.Run(s.name, func(t *testing.T) {
			ctx := t.Context()
			direct, wired, w := through[s.variable](t, dsn)
			_, err := direct.NewCreateTable().Model((*Log)(nil)).Exec(ctx)
			require.NoError(t, err)
			rows := make([]Log, 2000)
			for i := range rows {
				rows[i].Line = strings.Repeat("x", 100)
			}
			_, err = ormapi.Objects[Log](served(t, direct)).BulkCreate(ctx, rows)
			require.NoError(t, err)
			db := served(t, wired)
			q := ormapi.Objects[Log](db)
			lost := func(op string, err error) {
				t.Helper()
				require.ErrorIs(t, err, ormapi.ErrConnection)
				e := failure(t, err)
				assert.Equal(t, []string{"Log", op}, []string{e.Model, e.Op})
				assert.NotEqual(t, ormapi.ErrConnection, e.Err, "the driver's error is wrapped")
			}
			count := func() {
				t.Helper()
				n, err := q.Count(ctx)
				require.NoError(t, err)
				assert.Equal(t, len(rows), n)
			}

			count()
			w.left.Store(50_000)
			_, err = q.List(ctx)
			lost("List", err)
			w.left.Store(whole)
			count()

			w.left.Store(50_000)
			_, err = ormapi.ValuesList[string](q, "line").AList(ctx).Await(ctx)
			lost("List", err)
			w.left.Store(whole)
			count()

			w.left.Store(50_000)
			for _, err = range q.Iterator(ctx) {
			}
			lost("Iterator", err)
			w.left.Store(whole)

			err = ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
				q := ormapi.Objects[Log](tx)
				if _, err := q.Count(ctx); err != nil {
					return err
				}
				w.left.Store(1)
				_, err := q.Update(ctx, ormapi.Set{"line": "y"})
				lost("Update", err)
				return err
			})
			require.ErrorIs(t, err, ormapi.ErrConnection)
			w.left.Store(whole)
			n, err := q.Filter(ormapi.Q{"line": "y"}).Count(ctx)
			require.NoError(t, err)
			assert.Zero(t, n)
		})
	}
}
