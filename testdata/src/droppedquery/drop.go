package droppedquery

import (
	"github.com/asyncorm/asyncorm-lint/ormapi"
	"gorm.io/gorm"
)

type Post struct {
	ID    int
	Title string
}

// UR-01.
func statements(posts ormapi.QuerySet[Post], db *ormapi.DB) {
	posts.Filter(ormapi.Q{"id": 1})                // want `query of Filter is thrown away and never runs; keep it, or end it with a terminal such as List \(droppedquery\)`
	posts.Filter(ormapi.Q{"id": 1}).OrderBy("-id") // want `query of OrderBy is thrown away`
	_ = posts.Exclude(ormapi.Q{"id": 1})           // want `query of Exclude is thrown away`
	ormapi.RelatedTo[Post](db, Post{}, "earlier")  // want `query of RelatedTo is thrown away`
	ormapi.Objects[Post](db)                       // want `query of Objects is thrown away`
	go posts.Reverse()                             // want `query of Reverse is thrown away`
	defer posts.Distinct()                         // want `query of Distinct is thrown away`
	posts.Union(posts.None())                      // want `query of Union is thrown away`
	posts.Difference(posts)                        // want `query of Difference is thrown away`
	func() { posts.All() }()                       // want `query of All is thrown away`
}

func generics(db *gorm.DB) {
	gorm.G[Post](db).Where("id = ?", 1) // want `query of Where is thrown away`
}
