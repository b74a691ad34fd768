package ormapi

import (
	"fmt"
	"log/slog"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
)

// Unawaited describes a future that was dropped: garbage-collected without
// having been awaited, or discarded although it panicked.
type Unawaited struct {
	File string // where it was made: the first caller outside this package
	Line int
	Func string
	// Finished says whether the outcome was there when the future was
	// collected. Only then are Err and Panic known.
	Finished bool
	Err      error
	Panic    *PanicError
}

var unawaitedHandler atomic.Pointer[func(Unawaited)]

// SetUnawaitedHandler sets who is told, once for each, of the futures that
// nobody awaited, and returns who was told before. nil stands for the default,
// which writes one line to [slog.Default] at level Warn.
//
// The handler may be called on any goroutine, several at once, and must return
// quickly. The garbage collector decides when, and not before the task that made the
// future has awaited another one or ended: a program may end before.
func SetUnawaitedHandler(handler func(Unawaited)) (previous func(Unawaited)) {
	next := &handler
	if handler == nil {
		next = nil
	}
	if old := unawaitedHandler.Swap(next); old != nil {
		return *old
	}
	return logUnawaited
}

func logUnawaited(u Unawaited) {
	attrs := []any{"made", fmt.Sprintf("%s:%d", u.File, u.Line), "func", u.Func}
	if u.Err != nil {
		attrs = append(attrs, "err", u.Err)
	}
	if u.Panic != nil {
		attrs = append(attrs, "panic", u.Panic)
	}
	slog.Warn("ormapi: a future was never awaited, its result is lost", attrs...)
}

// collected runs when the last handle of the future is gone.
func (c *completion) collected() {
	if c.observed.CompareAndSwap(false, true) {
		c.report()
	}
}

// lostPanic reports the panic of a discarded future that no loop will raise.
func (c *completion) lostPanic() {
	if c.complete() && c.panicked != nil && !c.looped && c.raised.CompareAndSwap(false, true) {
		c.report()
	}
}

func (c *completion) report() {
	frame := c.made.frame()
	u := Unawaited{File: frame.File, Line: frame.Line, Func: frame.Function, Finished: c.complete()}
	if u.Finished {
		u.Err, u.Panic = c.err, c.panicked
	}
	if handler := unawaitedHandler.Load(); handler != nil {
		(*handler)(u)
		return
	}
	logUnawaited(u)
}

// place is where a future was made: the caller of what made it, and the caller of
// that, for async terminals are callers of this package's own. They are resolved
// only when they are reported.
type place [2]uintptr

// caller skips itself, its caller and runtime.Callers.
func caller() (p place) {
	runtime.Callers(3, p[:])
	return p
}

var ownPrefix = reflect.TypeFor[Loop]().PkgPath() + "."

func (p place) frame() runtime.Frame {
	frames := runtime.CallersFrames(p[:])
	for {
		frame, more := frames.Next()
		if !more || !strings.HasPrefix(frame.Function, ownPrefix) {
			return frame
		}
	}
}
