package fixes

import (
	"context"
	"net/http"
	"testing"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// GO-15, V109-01, MZ40-01: the await has the context of the task, whatever it is
// called and wherever it comes from.
func outerContext(outer ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	return func() error {
		_, err := posts.First(outer) // want `First blocks .*; use AFirst\(outer\)\.Await\(outer\)`
		return err
	}()
}

func requestContext(ctx ormapi.AsyncContext, r *http.Request, posts ormapi.QuerySet[Post]) error {
	_, err := posts.First(r.Context()) // want `First blocks .*; use AFirst\(ctx\)\.Await\(ctx\)`
	return err
}

type session struct {
	ctx   context.Context
	posts ormapi.QuerySet[Post]
}

func (s *session) fieldContext(ctx ormapi.AsyncContext) error {
	_, err := s.posts.First(s.ctx) // want `First blocks .*; use AFirst\(ctx\)\.Await\(ctx\)`
	return err
}

func testContext(ctx ormapi.AsyncContext, t *testing.T, posts ormapi.QuerySet[Post]) error {
	_, err := posts.First(t.Context()) // want `First blocks .*; use AFirst\(ctx\)\.Await\(ctx\)`
	return err
}

// GO-16: the names that a fix brings along are taken, but not here.
func takenElsewhere(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	{
		ormapi, err := 1, error(nil)
		_, _ = ormapi, err
	}
	_, err := posts.First(ctx) // want `First blocks`
	return err
}

// GO-13: two calls in one expression are two fixes, which fit together.
func twoInOne(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) int {
	return pair(posts.First(ctx)).ID + pair(posts.Last(ctx)).ID // want `First blocks` `Last blocks`
}
