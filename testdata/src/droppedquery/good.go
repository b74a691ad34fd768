package droppedquery

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/uptrace/bun"
	"gorm.io/gorm"
)

func kept(ctx context.Context, posts ormapi.QuerySet[Post]) (ormapi.QuerySet[Post], error) {
	posts = posts.Filter(ormapi.Q{"id": 1})
	if _, err := posts.OrderBy("-id").List(ctx); err != nil {
		return posts, err
	}
	use(posts.Reverse())
	return posts.Distinct(), nil
}

func use(ormapi.QuerySet[Post]) {}

// These builders change in place: the statement has an effect.
func inPlace(q *bun.SelectQuery, db *gorm.DB) {
	q.Where("id = ?", 1)
	db.Where("id = ?", 1)
}

// A function of one's own may do more than build.
func counted(posts ormapi.QuerySet[Post], n *int) ormapi.QuerySet[Post] {
	*n++
	return posts.Filter(ormapi.Q{"id": *n})
}

func called(posts ormapi.QuerySet[Post], n *int) { counted(posts, n) }

func deliberate(posts ormapi.QuerySet[Post]) {
	//asyncorm:ignore droppedquery shows that building runs nothing
	posts.All()
}
