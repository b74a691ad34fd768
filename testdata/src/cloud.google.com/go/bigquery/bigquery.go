package bigquery

import (
	"context"
)

type Client struct{}

func (c *Client) JobFromID(ctx context.Context, id string) (*Job, error) { panic("stub") }

func (c *Client) JobFromIDLocation(ctx context.Context, id, location string) (j *Job, err error) {
	panic("stub")
}

func (c *Client) JobFromProject(ctx context.Context, projectID, jobID, location string) (j *Job, err error) {
	panic("stub")
}

func (c *Client) Query(q string) *Query { panic("stub") }

type Job struct{}

func (j *Job) ID() string { panic("stub") }

func (j *Job) Status(ctx context.Context) (js *JobStatus, err error) { panic("stub") }

func (j *Job) LastStatus() *JobStatus { panic("stub") }

func (j *Job) Wait(ctx context.Context) (js *JobStatus, err error) { panic("stub") }

func (j *Job) Read(ctx context.Context) (ri *RowIterator, err error) { panic("stub") }

type JobIterator struct{}

func (it *JobIterator) Next() (*Job, error) { panic("stub") }

type JobStatus struct{}

type Query struct{}

func (q *Query) Run(ctx context.Context) (j *Job, err error) { panic("stub") }

type RowIterator struct{}

func (ri *RowIterator) SourceJob() *Job { panic("stub") }
