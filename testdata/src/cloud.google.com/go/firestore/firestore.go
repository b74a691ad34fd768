package firestore

import (
	"context"

	"cloud.google.com/go/firestore/apiv1/firestorepb"
)

type BulkWriter struct{}

func (bw *BulkWriter) End() {}

func (bw *BulkWriter) Flush() {}

func (bw *BulkWriter) Create(doc *DocumentRef, datum interface{}) (*BulkWriterJob, error) {
	panic("stub")
}

func (bw *BulkWriter) Delete(doc *DocumentRef, preconds ...Precondition) (*BulkWriterJob, error) {
	panic("stub")
}

func (bw *BulkWriter) Set(doc *DocumentRef, datum interface{}, opts ...SetOption) (*BulkWriterJob, error) {
	panic("stub")
}

func (bw *BulkWriter) Update(doc *DocumentRef, updates []Update, preconds ...Precondition) (*BulkWriterJob, error) {
	panic("stub")
}

type BulkWriterJob struct{}

func (j *BulkWriterJob) Results() (*WriteResult, error) { panic("stub") }

type Client struct{}

func (c *Client) Batch() *WriteBatch { panic("stub") }

func (c *Client) BulkWriter(ctx context.Context) *BulkWriter { panic("stub") }

type DocumentRef struct{}

type FieldPath []string

type Precondition interface {
	preconditionProto() (*firestorepb.Precondition, error)
}

type SetOption interface {
	fieldPaths() (fps []FieldPath, all bool, err error)
}

type Update struct{}

type WriteBatch struct{}

func (b *WriteBatch) Create(dr *DocumentRef, data interface{}) *WriteBatch { panic("stub") }

func (b *WriteBatch) Set(dr *DocumentRef, data interface{}, opts ...SetOption) *WriteBatch {
	panic("stub")
}

func (b *WriteBatch) Delete(dr *DocumentRef, opts ...Precondition) *WriteBatch { panic("stub") }

func (b *WriteBatch) Update(dr *DocumentRef, data []Update, opts ...Precondition) *WriteBatch {
	panic("stub")
}

func (b *WriteBatch) Commit(ctx context.Context) (_ []*WriteResult, err error) { panic("stub") }

type WriteResult struct{}
