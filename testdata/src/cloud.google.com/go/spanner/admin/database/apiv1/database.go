package database

import (
	"context"

	"cloud.google.com/go/spanner/admin/database/apiv1/databasepb"
	gax "github.com/googleapis/gax-go/v2"
)

type CreateDatabaseOperation struct{}

func (op *CreateDatabaseOperation) Wait(ctx context.Context, opts ...gax.CallOption) (*databasepb.Database, error) {
	panic("stub")
}

func (op *CreateDatabaseOperation) Poll(ctx context.Context, opts ...gax.CallOption) (*databasepb.Database, error) {
	panic("stub")
}

func (op *CreateDatabaseOperation) Done() bool { panic("stub") }

func (op *CreateDatabaseOperation) Name() string { panic("stub") }

type DatabaseAdminClient struct{}

func (c *DatabaseAdminClient) CreateDatabaseOperation(name string) *CreateDatabaseOperation {
	panic("stub")
}

func (c *DatabaseAdminClient) CreateDatabase(ctx context.Context, req *databasepb.CreateDatabaseRequest, opts ...gax.CallOption) (*CreateDatabaseOperation, error) {
	panic("stub")
}
