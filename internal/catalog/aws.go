package catalog

const awsService = "github.com/aws/aws-sdk-go-v2/service/"

// One rule holds for the clients of all services: what takes a context calls the
// API, paginators and waiters included. Endpoints are resolved, and requests signed,
// by types that the SDK itself calls.
//
// Hundreds of services are below that path, and few are databases. These are, and the
// rest is left alone: an upload to S3 or a message for SQS is a round trip, too, but
// nobody would look for it here. Nor are those listed that create and size the
// databases (rds, docdb, keyspaces, memorydb, dax): their clients run no query.
//
// The rule was checked against DynamoDB's package.
var aws = Library{
	Name:     "AWS SDK v2",
	Doc:      "https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/service/dynamodb",
	Version:  "github.com/aws/aws-sdk-go-v2/service/dynamodb@v1.73.2",
	Locality: Remote,
	Packages: []Package{
		{Path: awsService + "athena", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "dynamodb", ContextFirst: true, Calls: awsOwn, Futures: awsWaiters},
		{Path: awsService + "dynamodbstreams", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "neptunedata", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "qldbsession", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "rdsdata", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "redshiftdata", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "timestreamquery", ContextFirst: true, Calls: awsOwn},
		{Path: awsService + "timestreamwrite", ContextFirst: true, Calls: awsOwn},
	},
}

var awsOwn = []Calls{
	{"AuthSchemeResolver", Lazy, nil},
	{"EndpointResolver", Lazy, nil},
	{"EndpointResolverV2", Lazy, nil},
	{"HTTPSignerV4", Lazy, nil},
}

var awsWaiters = []Future{{
	Types:    []string{"*Waiter"},
	Strength: MayAwait,
	Await:    []string{"Wait", "WaitForOutput"},
	Words:    Words{Object: "waiter", Loss: "nothing is waited for"},
}}
