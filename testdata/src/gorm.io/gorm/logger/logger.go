// Package logger is a stub of gorm.io/gorm/logger: its declarations without
// their bodies.
package logger

import (
	"context"
	"time"
)

const (
	Silent LogLevel = 1
	Error  LogLevel = 2
	Warn   LogLevel = 3
	Info   LogLevel = 4
)

var (
	Default Interface
	Discard Interface
)

type Interface interface {
	LogMode(LogLevel) Interface
	Info(context.Context, string, ...interface{})
	Warn(context.Context, string, ...interface{})
	Error(context.Context, string, ...interface{})
	Trace(ctx context.Context, begin time.Time, fc func() (sql string, rowsAffected int64), err error)
}

type LogLevel int
