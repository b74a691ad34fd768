// Package bus is a library that marks its own functions.
package bus

import (
	"context"
	"database/sql"
)

// MP-01, DA-04, V110-07: Ack is what a publish owes.
//
//asyncorm:future await=Wait observe=Done
type Ack struct{}

func (*Ack) Wait(context.Context) error { return nil }
func (*Ack) Done() <-chan struct{}      { return nil }

// Retry is a future that is called.
//
//asyncorm:future
type Retry func() error

type Bus struct{ db *sql.DB }

func (*Bus) Publish(string) *Ack     { return &Ack{} }
func (*Bus) Again() Retry            { return func() error { return nil } }
func (*Bus) Default() (*Ack, string) { return nil, "" }

// Flush waits for the broker, in a way that the linter does not see.
//
//asyncorm:blocking
func (*Bus) Flush(context.Context) error { return nil }

// Load has a twin of another kind of name.
//
//asyncorm:blocking twin=StartLoad
func (*Bus) Load(context.Context) (int, error)           { return 0, nil }
func (*Bus) StartLoad(context.Context) *Loading          { return nil }
func (*Bus) Refresh(ctx context.Context) error           { _, err := load(ctx); return err }
func (b *Bus) Cached(ctx context.Context) (int, error)   { return b.cached(ctx) }
func (b *Bus) Uncached(ctx context.Context) (int, error) { return b.read(ctx) }

//asyncorm:future await=Await
type Loading struct{}

func (*Loading) Await(context.Context) (int, error) { return 0, nil }

//asyncorm:blocking
func load(context.Context) (int, error) { return 0, nil }

// Cached reads the database once in a life.
//
//asyncorm:nonblocking it reads once, when the program starts
func (b *Bus) cached(ctx context.Context) (int, error) { return b.read(ctx) }

func (b *Bus) read(ctx context.Context) (n int, err error) {
	return n, b.db.QueryRowContext(ctx, "SELECT 1").Scan(&n)
}

// A Source is read from.
type Source interface {
	//asyncorm:blocking
	Next() string
	//asyncorm:nonblocking it is a getter everywhere
	Name() string
}

// A Handler runs on the bus's loop.
type Handler interface {
	//asyncorm:async
	Handle(string) error
	Close() error
}

// A Hook runs on the bus's loop.
//
//asyncorm:async
type Hook func() error

func (*Bus) OnIdle(Hook) {}

/* want `//asyncorm:blocking takes twin=Name and nothing else, not "StartLoad": it does nothing` */ //asyncorm:blocking StartLoad
func Wrong() {
}

/* want `//asyncorm:nonblocking gives no reason and does nothing; say why Quick does not block` */ //asyncorm:nonblocking
func Quick() {
}

/* want `//asyncorm:nonblocking marks what does not block anyway; remove it` */ //asyncorm:nonblocking it is quick
func Quicker() {
}

// GO-18.
//
//asyncorm:blocking
/* want `//asyncorm:nonblocking contradicts //asyncorm:blocking above it; remove one` */ //asyncorm:nonblocking it is quick
func Both() {
}

//asyncorm:blocking
/* want `//asyncorm:blocking is there twice; remove one` */ //asyncorm:blocking
func Twice() {
}

/* want `//asyncorm:future names no method that awaits the future and does nothing; write //asyncorm:future await=Wait` */ //asyncorm:future
type Nameless struct{}

/* want `//asyncorm:future names a method that Mistaken does not have, Wiat, and does nothing` */ //asyncorm:future await=Wiat
type Mistaken struct{}

/* want `//asyncorm:future takes strength=must, should or optional, not "big": it does nothing` */ //asyncorm:future await=Wait strength=big
type Strong struct{}

func (Strong) Wait() {}

/* want `//asyncorm:future takes await=, observe= and strength=, not "done=Done": it does nothing` */ //asyncorm:future await=Wait done=Done
type Stranger struct{}

func (Stranger) Wait() {}

/* want `//asyncorm:future marks a type from the comment above it: here it does nothing` */ //asyncorm:future await=Wait
func Misplaced() {
}

/* want `//asyncorm:blocking marks a function or a method from the comment above it: here it does nothing` */ //asyncorm:blocking
type Blocker struct{}

/* want `//asyncorm:nonblocking marks a function or a method from the comment above it: here it does nothing` */ //asyncorm:nonblocking it is a type
type Nonblocker struct{}
