package runtime

import (
	"context"
	"net/http"
)

type PollUntilDoneOptions struct{}

type Poller[T any] struct{}

func (p *Poller[T]) PollUntilDone(ctx context.Context, options *PollUntilDoneOptions) (res T, err error) {
	panic("stub")
}

func (p *Poller[T]) Poll(ctx context.Context) (resp *http.Response, err error) { panic("stub") }

func (p *Poller[T]) Done() bool { panic("stub") }

func (p *Poller[T]) Result(ctx context.Context) (res T, err error) { panic("stub") }

func (p *Poller[T]) ResumeToken() (string, error) { panic("stub") }
