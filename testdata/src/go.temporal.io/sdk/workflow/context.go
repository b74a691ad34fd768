// Package workflow is a stub of go.temporal.io/sdk/workflow: its declarations
// without their bodies. As there, Context and its like are aliases of types of
// internal packages.
package workflow

import (
	"go.temporal.io/sdk/internal"
)

type Context = internal.Context

type CancelFunc = internal.CancelFunc

func WithCancel(parent Context) (ctx Context, cancel CancelFunc) { panic("stub") }

func WithValue(parent Context, key any, val any) Context { panic("stub") }

func NewDisconnectedContext(parent Context) (ctx Context, cancel CancelFunc) { panic("stub") }
