// Package ui knows the bus by what its directives say.
package ui

import (
	"context"
	"errors"

	"ormdirective/marks/bus"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type view struct {
	bus    *bus.Bus
	source bus.Source
}

// AF02-06, WC-04: what the directives say counts, whatever the names and the bodies.
func (v *view) loop(ctx ormapi.AsyncContext) {
	_ = v.bus.Flush(ctx)       // want `Flush blocks the loop that runs loop \(AsyncContext\); `
	_, _ = v.bus.Load(ctx)     // want `Load blocks the loop that runs loop \(AsyncContext\); use StartLoad\(ctx\).Await\(ctx\)`
	_ = v.bus.Refresh(ctx)     // want `Refresh blocks the loop that runs loop \(AsyncContext\): Refresh -> bus.load at `
	_, _ = v.bus.Cached(ctx)   // it is known not to block
	_, _ = v.bus.Uncached(ctx) // want `Uncached blocks the loop`
	_ = v.source.Next()        // want `Next blocks the loop that runs loop \(AsyncContext\); `
	_ = v.source.Name()
}

// V110-07, MP-01: futures of the program's own.
func (v *view) publish(ctx context.Context) error {
	v.bus.Publish("lost")        // want `future from Publish is dropped`
	v.bus.Again()                // want `future from Again is dropped`
	ack := v.bus.Publish("seen") // want `future from Publish is put in ack and never awaited; its error is lost; call ack.Wait`
	<-ack.Done()
	if retry := v.bus.Again(); retry != nil {
		return retry()
	}
	late := v.bus.Publish("late") // want `future from Publish is not awaited when the function returns at line 40; its error is lost; call late.Wait before`
	if ctx.Err() != nil {
		return errors.New("late")
	}
	return late.Wait(ctx)
}

// Handle is a context by its interface, Close is none.
func (v *view) Handle(string) error {
	return v.bus.Flush(context.Background()) // want `Flush blocks the async context Handle \(Handler.Handle is marked //asyncorm:async\); move it to a goroutine`
}

func (v *view) Close() error { return v.bus.Flush(context.Background()) }

var _ bus.Handler = (*view)(nil)

func (v *view) start() {
	v.bus.OnIdle(func() error {
		return v.bus.Flush(context.Background()) // want `Flush blocks the async context a function in start \(Hook is marked //asyncorm:async\); move it to a goroutine`
	})
}
