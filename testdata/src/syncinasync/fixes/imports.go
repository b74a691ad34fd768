package fixes

import (
	"database/sql"

	orm "github.com/asyncorm/asyncorm-lint/ormapi"
)

// The fix brings its import along.
func imports(ctx orm.AsyncContext, db *sql.DB) (sql.Result, error) {
	return db.Exec("delete from posts") // want `Exec blocks`
}
