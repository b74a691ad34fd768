// Package third does not import package owner, and hears of it all the same.
package third

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"unawaited/user"
)

func handed(ctx context.Context, posts ormapi.QuerySet[string]) (int, error) {
	user.Lose(posts.ACount(ctx)) // want `future from ACount is handed to Lose, which never awaits it`
	user.Pass(posts.ACount(ctx)) // want `future from ACount is handed to Pass, which never awaits it`
	if _, err := user.Pass(posts.ACount(ctx)).Await(ctx); err != nil {
		return 0, err
	}
	return user.Wait(ctx, posts.ACount(ctx))
}
