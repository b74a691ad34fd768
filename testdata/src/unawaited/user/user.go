// Package user uses what package owner tells.
package user

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"unawaited/owner"
)

func count(ctx context.Context) *ormapi.Future[int] {
	return ormapi.Go(ctx, func(context.Context) (int, error) { return 1, nil })
}

func handed(ctx context.Context, b *owner.Box) {
	owner.Drop(count(ctx))              // want `future from count is handed to Drop, which never awaits it`
	owner.DropAll("x", count(ctx))      // want `future from count is handed to DropAll, which never awaits it`
	owner.Through(count(ctx))           // want `future from count is handed to Through, which never awaits it`
	_, _ = owner.Await(ctx, count(ctx)) // somebody awaits it
	b.Keep(count(ctx))                  // somebody has it
	f := count(ctx)                     // want `future from count is handed to Drop, which never awaits it`
	owner.Drop(f)
}

func through(ctx context.Context) (int, error) { return owner.Through(count(ctx)).Await(ctx) }

// A getter's future is not its caller's.
func lent(b *owner.Box) bool {
	f := b.Future()
	return f != nil
}

func made(ctx context.Context, b *owner.Box) bool {
	f := b.Start(ctx) // want `future from Start is put in f and never awaited`
	return f != nil
}
