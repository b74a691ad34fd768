//asyncorm:ignore syncinasync the whole file is run by one task

/* want `//asyncorm:ignore unawaited silences nothing; remove it` */ //asyncorm:ignore unawaited nothing is lost here

package ormdirective

import (
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func alone(_ ormapi.AsyncContext, db *sql.DB) {
	_ = db.Ping()
	_ = db.Ping()
}
