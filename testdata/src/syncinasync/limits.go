package syncinasync

import (
	"context"
	"database/sql"
	"io"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"syncinasync/store"
)

// BH-01: known misses: each of these blocks, and nothing is said. A case that is found
// one day fails here, and leaves docs/limits.md.

func misses(ctx ormapi.AsyncContext, notes *store.Notes, ch chan func(string) error, closer io.Closer, value any) {
	// A function value that came through a channel.
	_ = (<-ch)("x")

	// FA200-01: one of several that never have a name.
	_ = []func(string) error{notes.Put}[0]("x")

	// An interface of the standard library, whatever is behind it.
	_ = closer.Close()

	// A type assertion to an interface.
	if p, ok := value.(interface{ Put(string) error }); ok {
		_ = p.Put("x")
	}
}

// A loop of one's own is no context: nothing says so.
func eventLoop(events chan string, db *sql.DB) {
	for e := range events {
		_, _ = db.Exec("insert into events values (?)", e)
	}
}

// A handler that goes through an interface to what registers it.
type subscriber interface {
	subscribe(topic string, handler func(string))
}

type router struct{ client mqtt.Client }

func (r router) subscribe(topic string, handler func(string)) {
	r.client.Subscribe(topic, 0, func(_ mqtt.Client, m mqtt.Message) { handler(m.Topic()) }).Wait()
}

func listen(s subscriber, notes *store.Notes) {
	s.subscribe("x", func(topic string) { _ = notes.Put(topic) })
}

// A struct that a helper of its maker fills.
type filled struct{ load func() error }

func (f *filled) run() { _ = f.load() }

func fillIn(f *filled, notes *store.Notes) { f.load = func() error { return notes.Put("x") } }

var idle = filled{load: func() error { return nil }}

func fillAndRun(ctx ormapi.AsyncContext, notes *store.Notes) {
	f := &filled{}
	fillIn(f, notes)
	f.run()
}

// MZ42-04: only a function that returns a future itself promises to return at once.
func futures(ctx context.Context, posts ormapi.QuerySet[Post]) <-chan *ormapi.Future[Post] {
	ch := make(chan *ormapi.Future[Post], 1)
	if _, err := posts.First(ctx); err == nil {
		ch <- posts.AFirst(ctx)
	}
	return ch
}
