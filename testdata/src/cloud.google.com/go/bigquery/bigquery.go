package bigquery

import (
	"context"
)

type Client struct{}

func (c *Client) Query(q string) *Query { panic("stub") }

type Job struct{}

func (j *Job) ID() string { panic("stub") }

func (j *Job) Status(ctx context.Context) (js *JobStatus, err error) { panic("stub") }

func (j *Job) LastStatus() *JobStatus { panic("stub") }

func (j *Job) Wait(ctx context.Context) (js *JobStatus, err error) { panic("stub") }

func (j *Job) Read(ctx context.Context) (ri *RowIterator, err error) { panic("stub") }

type JobStatus struct{}

type Query struct{}

func (q *Query) Run(ctx context.Context) (j *Job, err error) { panic("stub") }

type RowIterator struct{}
