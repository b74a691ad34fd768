// Package imports imports ormapi under other names.
package imports

import (
	"context"

	. "github.com/asyncorm/asyncorm-lint/ormapi"
	orm "github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

// GO-12: the package under other names.
func renamed(ctx context.Context, posts orm.QuerySet[Post], more QuerySet[Post], done bool) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 17`
	if done {
		return nil
	}
	Discard(more.AFirst(ctx), "not needed")
	_, err := f.Await(ctx)
	return err
}
