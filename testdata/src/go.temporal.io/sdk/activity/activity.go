// Package activity is a stub of go.temporal.io/sdk/activity: its declarations
// without their bodies.
package activity

import (
	"context"

	"go.temporal.io/sdk/internal"
	"go.temporal.io/sdk/log"
)

var (
	ErrResultPending error
)

type Info = internal.ActivityInfo

type Type = internal.ActivityType

type RegisterOptions = internal.RegisterActivityOptions

func GetInfo(ctx context.Context) Info { panic("stub") }

func GetLogger(ctx context.Context) log.Logger { panic("stub") }

func RecordHeartbeat(ctx context.Context, details ...any) {}

func HasHeartbeatDetails(ctx context.Context) bool { panic("stub") }

func GetHeartbeatDetails(ctx context.Context, d ...any) error { panic("stub") }

func IsActivity(ctx context.Context) bool { panic("stub") }
