package longrunning

import (
	"context"
	"time"

	gax "github.com/googleapis/gax-go/v2"
	"google.golang.org/protobuf/protoadapt"
)

type Operation struct{}

func (op *Operation) Name() string { panic("stub") }

func (op *Operation) Done() bool { panic("stub") }

func (op *Operation) Poll(ctx context.Context, resp protoadapt.MessageV1, opts ...gax.CallOption) error {
	panic("stub")
}

func (op *Operation) Wait(ctx context.Context, resp protoadapt.MessageV1, opts ...gax.CallOption) error {
	panic("stub")
}

func (op *Operation) WaitWithInterval(ctx context.Context, resp protoadapt.MessageV1, interval time.Duration, opts ...gax.CallOption) error {
	panic("stub")
}
