package syncinasync

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Findings without a fix.

// GO-15: the task's context is not in scope: it is in a field, is declared further
// down, or its name means something else.
type holder struct {
	ctx   ormapi.AsyncContext
	posts ormapi.QuerySet[Post]
	db    *sql.DB
}

//asyncorm:async
func (h *holder) kept() error {
	_, err := h.posts.First(h.ctx) // want `First blocks the async context kept \(//asyncorm:async\); move it to a goroutine \(syncinasync\)`
	return err
}

func (h *holder) shadowedContext(ctx ormapi.AsyncContext) error {
	{
		ctx := context.Background()
		_, err := h.posts.First(ctx) // want `First blocks .* \(no fix: no AsyncContext has a name here\)`
		return err
	}
}

// MZ40-01: a task's context that is declared behind the call.
func (h *holder) later(_ ormapi.AsyncContext, next func() ormapi.AsyncContext) error {
	_, err := h.posts.First(context.Background()) // want `First blocks .* \(no fix: no AsyncContext has a name here\)`
	ctx := next()
	_ = ctx
	return err
}

// What a call opens is nobody's to close if the await is cancelled and the call goes on: it
// has another context, or none.
func (h *holder) opened(ctx ormapi.AsyncContext, other context.Context) error {
	tx, err := h.db.Begin() // want `Begin blocks .* \(no fix: what it opens would stay open if the await is cancelled\)`
	if err != nil {
		return err
	}
	_, err = h.db.QueryContext(other, "select 1") // want `QueryContext blocks .* \(no fix: what it opens would stay open if the await is cancelled\)`
	_ = tx
	return err
}

// GO-16: the name of the package means something else.
func (h *holder) packageShadowed(ctx ormapi.AsyncContext) error {
	ormapi := 1
	_, err := h.db.QueryContext(ctx, "select 1") // want `QueryContext blocks .* \(no fix: the package names are taken here\)`
	_ = ormapi
	return err
}
