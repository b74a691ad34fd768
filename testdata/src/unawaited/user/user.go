// Package user uses what package owner tells.
package user

import (
	"context"
	"fmt"

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

// Who asked for a dry run knows that there is nothing to wait for.
func dryRun(ctx context.Context, dry bool) (int, error) {
	f, err := owner.Maybe(ctx, dry)
	if err != nil {
		return 0, err
	}
	if dry {
		return 0, nil
	}
	return f.Await(ctx)
}

func neverMind(ctx context.Context, dry bool) error {
	f, err := owner.Maybe(ctx, dry) // want `future from Maybe is put in f and never awaited`
	fmt.Println(f)
	return err
}

// Lose and Wait hand on, to whoever imports this package, what owner does.
func Lose(f *ormapi.Future[int]) { owner.Drop(f) }

func Wait(ctx context.Context, f *ormapi.Future[int]) (int, error) { return owner.Await(ctx, f) }

func Pass(f *ormapi.Future[int]) *ormapi.Future[int] { return owner.Through(f) }
