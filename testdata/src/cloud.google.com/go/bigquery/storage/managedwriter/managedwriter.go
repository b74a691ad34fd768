package managedwriter

import (
	"context"

	"cloud.google.com/go/bigquery/storage/apiv1/storagepb"
)

type AppendOption func(*pendingWrite)

type AppendResult struct{}

func (ar *AppendResult) Ready() <-chan struct{} { panic("stub") }

func (ar *AppendResult) GetResult(ctx context.Context) (int64, error) { panic("stub") }

func (ar *AppendResult) FullResponse(ctx context.Context) (*storagepb.AppendRowsResponse, error) {
	panic("stub")
}

type ManagedStream struct{}

func (ms *ManagedStream) AppendRows(ctx context.Context, data [][]byte, opts ...AppendOption) (*AppendResult, error) {
	panic("stub")
}

type pendingWrite struct{}
