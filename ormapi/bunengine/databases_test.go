package bunengine_test

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/mysqldialect"
	"github.com/uptrace/bun/dialect/pgdialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
	"github.com/asyncorm/asyncorm-lint/ormapi/enginetest"
)

// servers are the databases that stand somewhere: each is tested where its
// variable holds a DSN.
var servers = []struct {
	name, variable string
	open           func(t *testing.T, dsn string) *ormapi.DB
}{
	{"PostgreSQL", "ORMAPI_TEST_POSTGRES", openPostgres},
	{"MySQL", "ORMAPI_TEST_MYSQL", openMySQL}, // or MariaDB
}

// TestMain says which databases the run tests, and which it does not.
func TestMain(m *testing.M) {
	fmt.Println("tested on SQLite")
	for _, s := range servers {
		if os.Getenv(s.variable) == "" {
			fmt.Printf("not tested on %s: %s holds no DSN\n", s.name, s.variable)
		} else {
			fmt.Println("tested on", s.name)
		}
	}
	os.Exit(m.Run())
}

// databases runs test on each database there is: SQLite in memory and in a
// file, and the servers. Each test has tables of its own.
func databases(t *testing.T, test func(t *testing.T, db *ormapi.DB)) {
	run := func(name string, open func(t *testing.T) *ormapi.DB) {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			bunengine.Bun(db).RegisterModel((*BookTag)(nil))
			for _, model := range append(enginetest.Models, (*Photo)(nil), (*Remark)(nil), (*Ticket)(nil)) {
				_, err := bunengine.Bun(db).NewCreateTable().Model(model).Exec(t.Context())
				require.NoError(t, err)
			}
			test(t, db)
		})
	}
	run("SQLite in memory", func(t *testing.T) *ormapi.DB { return sqlite(t, ":memory:") })
	run("SQLite in a file", func(t *testing.T) *ormapi.DB {
		return sqlite(t, filepath.Join(t.TempDir(), "100% a?b#c.db"))
	})
	for _, s := range servers {
		if dsn := os.Getenv(s.variable); dsn != "" {
			run(s.name, func(t *testing.T) *ormapi.DB { return s.open(t, dsn) })
		}
	}
}

func sqlite(t testing.TB, path string) *ormapi.DB {
	t.Helper()
	db, err := bunengine.OpenSQLite(path)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, db.Close()) })
	return db
}

// openPostgres opens a schema of the test's own.
func openPostgres(t *testing.T, dsn string) *ormapi.DB {
	t.Helper()
	schema := own(t, "pgx", dsn, "CREATE SCHEMA %s", "DROP SCHEMA %s CASCADE")
	separator := "?"
	if strings.Contains(dsn, "?") {
		separator = "&"
	}
	if !strings.Contains(dsn, "://") {
		separator = " "
	}
	pool, err := sql.Open("pgx", dsn+separator+"search_path="+schema)
	require.NoError(t, err)
	return served(t, bun.NewDB(pool, pgdialect.New()))
}

// openMySQL opens a database of the test's own, with the settings that package
// bunengine asks for.
func openMySQL(t *testing.T, dsn string) *ormapi.DB {
	t.Helper()
	config, err := mysql.ParseDSN(dsn)
	require.NoError(t, err)
	config.ParseTime, config.ClientFoundRows = true, true
	config.DBName = own(t, "mysql", dsn, "CREATE DATABASE %s CHARACTER SET utf8mb4", "DROP DATABASE %s")
	pool, err := sql.Open("mysql", config.FormatDSN())
	require.NoError(t, err)
	return served(t, bun.NewDB(pool, mysqldialect.New(mysqldialect.WithTimeLocation("UTC"))))
}

// own creates what keeps a test's tables apart from all others, until the test
// ends, and returns its name.
func own(t *testing.T, driver, dsn, create, drop string) string {
	t.Helper()
	admin, err := sql.Open(driver, dsn)
	require.NoError(t, err)
	name := "ormapi_" + strings.ToLower(rand.Text())
	_, err = admin.ExecContext(t.Context(), fmt.Sprintf(create, name))
	require.NoError(t, err)
	t.Cleanup(func() {
		_, err := admin.ExecContext(context.Background(), fmt.Sprintf(drop, name))
		assert.NoError(t, err)
		assert.NoError(t, admin.Close())
	})
	return name
}

func served(t *testing.T, handle *bun.DB) *ormapi.DB {
	t.Helper()
	db := bunengine.New(handle)
	t.Cleanup(func() { assert.NoError(t, db.Close()) })
	return db
}
