package ormdirective

import (
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// startup runs before anybody is served.
//
//asyncorm:ignore syncinasync it runs before anybody is served
func startup(_ ormapi.AsyncContext, db *sql.DB) {
	_ = db.Ping()
	_ = db.Ping()
}

func serve(_ ormapi.AsyncContext, db *sql.DB) {
	_ = db.Ping() // want `Ping blocks the loop`
}

//asyncorm:ignore syncinasync the table is made before anybody is served
var handlers = []func(ormapi.AsyncContext, *sql.DB){
	func(_ ormapi.AsyncContext, db *sql.DB) { _ = db.Ping() },
	func(_ ormapi.AsyncContext, db *sql.DB) {

		_ = db.Ping()
	},
}

/* want `//asyncorm:ignore syncinasync silences nothing; remove it` */ //asyncorm:ignore syncinasync it is quick
func quick(ormapi.AsyncContext) {
}
