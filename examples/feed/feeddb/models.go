package feeddb

import "github.com/uptrace/bun"

// User is somebody who writes and reads posts.
type User struct {
	bun.BaseModel `bun:"table:users"`

	ID    int64  `bun:",pk,autoincrement" json:"-"`
	Name  string `bun:",unique,notnull" json:"name"`
	Posts int    `bun:",notnull" json:"posts"` // how many they have published
}

// Post is what a user wrote.
type Post struct {
	bun.BaseModel `bun:"table:posts"`

	ID     int64  `bun:",pk,autoincrement" json:"id"`
	Author string `bun:",notnull" json:"author"`
	Body   string `bun:",notnull" json:"body"`
	Draft  bool   `bun:",notnull" json:"draft,omitempty"` // only its author may see it
	Views  int    `bun:",notnull" json:"views"`
}

// Notification tells a user of something that happened.
type Notification struct {
	bun.BaseModel `bun:"table:notifications"`

	ID   int64  `bun:",pk,autoincrement" json:"-"`
	User string `bun:"user_name,notnull" json:"-"`
	Text string `bun:",notnull" json:"text"`
	Read bool   `bun:",notnull" json:"read"`
}
