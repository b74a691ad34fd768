package errors

import (
	"github.com/restatedev/sdk-go/internal/stringmap"
)

type Code uint16

type TerminalError interface {
	error
	Code() Code
	Message() string
	Metadata() stringmap.Map
	terminalError()
}
