// Package ormdirective has directives. Prose may speak of asyncorm:ignore rule reason.
package ormdirective

import (
	"database/sql"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// WC-08, MZ42-14: marked is called by a dispatcher.
//
//asyncorm:async the dispatcher calls it
func marked(db *sql.DB) {
	_ = db.Ping() //asyncorm:ignore syncinasync there is nobody else yet
	//asyncorm:ignore syncinasync there is nobody else yet
	_ = db.Ping()
}

// A flag of the rule brings these out.
func flagged(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	_ = posts.AFirst(ctx) //asyncorm:ignore unawaited it is reported unless -unawaited.blank
}

// A rule that is off by default.
func off(db *sql.DB, s *store) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return db.Ping() //asyncorm:ignore lockedquery one writer at a time
}

type store struct{ mu sync.Mutex }
