// Package loop stands here to be read by the tests of the reports.
package loop

import (
	"context"

	"example.com/program/store"
)

type Model struct{ notes *store.Notes }

func (m Model) Update(msg any) (Model, any) {
	m.save()
	m.save()
	return m, nil
}

func (m Model) save() {
	_ = m.notes.Put("a")
}

func publish(ctx context.Context, posts store.Posts) {
	_, _ = "ünïcödé 🦜", posts.AFirst(ctx)
}
