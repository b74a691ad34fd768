// Package names calls functions by other names, and others by theirs.
package names

import (
	"github.com/asyncorm/asyncorm-lint/ormapi"
	. "syncinasync/store"
	st "syncinasync/store"
)

// What counts is what a name means, not how it is spelled.

// RF-01, FA251: a package under another name, and under none.
func renamed(ctx ormapi.AsyncContext) {
	st.Vacuum() // want `Vacuum blocks the loop that runs renamed`
	Vacuum()    // want `Vacuum blocks the loop that runs renamed`
}

// RF-01, DN-01, DN-02: these only have the names.
func shadowed(ctx ormapi.AsyncContext) {
	Vacuum := func() {}
	Vacuum()
	st := struct{ Vacuum func() }{func() {}}
	st.Vacuum()
	one := func(*Notes) {}
	one(nil)
}

// V110-10: so does a recorder of calls that a mock is told to expect.
type recorder struct{ calls []string }

func (r *recorder) Ping() *recorder { return r }

func (r *recorder) First(ctx any) *recorder { return r }

func expects(ctx ormapi.AsyncContext, mock *recorder) { mock.Ping().First(ctx) }
