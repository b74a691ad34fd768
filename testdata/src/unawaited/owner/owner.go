// Package owner tells its importers what it does with the futures that it is
// handed, and with those that it hands out.
package owner

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func Drop(f *ormapi.Future[int]) { fmt.Println(f) }

func Await(ctx context.Context, f *ormapi.Future[int]) (int, error) { return f.Await(ctx) }

func Through(f *ormapi.Future[int]) *ormapi.Future[int] { return f }

type Box struct{ f *ormapi.Future[int] }

func (b *Box) Keep(f *ormapi.Future[int]) { b.f = f }

func (b *Box) Future() *ormapi.Future[int] { return b.f }

func (b *Box) Start(ctx context.Context) *ormapi.Future[int] {
	return ormapi.Go(ctx, func(context.Context) (int, error) { return 1, nil })
}

func DropAll[T any](name string, fs ...*ormapi.Future[T]) {}

// Maybe starts nothing in a dry run.
func Maybe(ctx context.Context, dry bool) (*ormapi.Future[int], error) {
	if dry {
		return nil, nil
	}
	return ormapi.Go(ctx, func(context.Context) (int, error) { return 1, nil }), nil
}
