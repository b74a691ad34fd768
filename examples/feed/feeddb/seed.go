package feeddb

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// What a new database holds.
var (
	names  = []string{"ada", "grace", "edsger", "barbara"}
	topics = []string{"loops", "queues", "goroutines", "turns"}
)

const (
	postsEach         = 25 // and one draft, the author's last post
	notificationsEach = 3
)

// seed makes the tables, and fills them if there were none.
func (s *Store) seed(ctx context.Context) error {
	db := bunengine.Bun(s.db)
	for _, model := range []any{(*User)(nil), (*Post)(nil), (*Notification)(nil)} {
		if _, err := db.NewCreateTable().Model(model).IfNotExists().Exec(ctx); err != nil {
			return err
		}
	}
	if full, err := s.Users().Exists(ctx); err != nil || full {
		return err
	}
	for i, name := range names {
		if _, err := s.Users().Create(ctx, User{Name: name, Posts: postsEach}); err != nil {
			return err
		}
		for n := range postsEach + 1 {
			post := Post{Author: name, Body: fmt.Sprintf("On %s, part %d", topics[(i+n)%len(topics)], n+1)}
			if n == postsEach {
				post.Body, post.Draft = "Not ready yet", true
			}
			if _, err := s.Posts().Create(ctx, post); err != nil {
				return err
			}
		}
		for n := range notificationsEach {
			note := Notification{User: name, Text: fmt.Sprintf("%s liked part %d", names[(i+1)%len(names)], n+1)}
			if _, err := s.Notifications().Create(ctx, note); err != nil {
				return err
			}
		}
	}
	return nil
}
