package syncinasync

import (
	"context"
	"errors"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	"github.com/uptrace/bun"
	"gorm.io/gorm"
)

//asyncorm:async
func libraries(ctx context.Context, x *sqlx.DB, g *gorm.DB, b *bun.DB, c *pgx.Conn, pool *pgxpool.Pool) {
	var posts []Post
	_ = x.Select(&posts, "select * from posts") // want `Select blocks the async context libraries`
	_, _ = x.Exec("delete from posts")          // want `Exec blocks`

	g.Where("id > ?", 1).Find(&posts) // want `Find blocks`
	q := g.Model(&Post{}).Where("id = ?", 1)
	q.Update("title", "x")                               // want `Update blocks`
	_, _ = gorm.G[Post](g).Where("id = ?", 1).First(ctx) // want `First blocks`
	_ = g.Transaction(func(tx *gorm.DB) error {          // want `Transaction blocks`
		return errors.Join(tx.Create(&Post{}).Error, nil) // a part of the transaction
	})

	_ = b.NewSelect().Model(&posts).Where("id = ?", 1).Scan(ctx) // want `Scan blocks`
	_, _ = b.NewInsert().Model(&posts).Exec(ctx)                 // want `Exec blocks`

	_, _ = c.Exec(ctx, "delete from posts")                         // want `Exec blocks`
	_, _ = pool.Query(ctx, "select 1")                              // want `Query blocks`
	_ = pgx.BeginFunc(ctx, c, func(tx pgx.Tx) error { return nil }) // want `BeginFunc blocks`
	_ = g.ToSQL(func(tx *gorm.DB) *gorm.DB { return tx.Find(&posts) })
}

// DBTX is what sqlc generates: its methods have no body, but tell by what they return.
type DBTX interface {
	Exec(context.Context, string, ...any) (pgx.Rows, error)
}

type queries struct{ db DBTX }

func (q *queries) List(ctx context.Context) error {
	_, err := q.db.Exec(ctx, "select 1")
	return err
}

func generated(ctx ormapi.AsyncContext, q *queries) error {
	return q.List(ctx) // want `List blocks the loop that runs generated \(AsyncContext\): List -> \(syncinasync.DBTX\).Exec`
}
