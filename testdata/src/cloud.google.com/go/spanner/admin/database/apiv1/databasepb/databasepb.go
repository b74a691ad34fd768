package databasepb

type CreateDatabaseRequest struct{}

type Database struct{}
