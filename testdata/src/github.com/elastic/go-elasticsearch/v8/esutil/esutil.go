package esutil

import (
	"context"
)

type BulkIndexer interface {
	Add(context.Context, BulkIndexerItem) error
	Close(context.Context) error
	Flush(context.Context) error
	Stats() BulkIndexerStats
}

type BulkIndexerConfig struct {
	Index string
}

type BulkIndexerItem struct {
	Action string
}

type BulkIndexerStats struct{}

func NewBulkIndexer(cfg BulkIndexerConfig) (BulkIndexer, error) { panic("stub") }
