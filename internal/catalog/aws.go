package catalog

// One rule holds for the clients of all services, DynamoDB's among them: what
// takes a context calls the API, paginators and waiters included. Endpoints are
// resolved, and requests signed, by types that the SDK itself calls.
//
// The rule was checked against DynamoDB's package.
var aws = Library{
	Name:     "AWS SDK v2",
	Doc:      "https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/service/dynamodb",
	Version:  "github.com/aws/aws-sdk-go-v2/service/dynamodb@v1.73.2",
	Locality: Remote,
	Packages: []Package{{
		Path:         "github.com/aws/aws-sdk-go-v2/service",
		Tree:         true,
		ContextFirst: true,
		Calls: []Calls{
			{"AuthSchemeResolver", Lazy, nil},
			{"EndpointResolver", Lazy, nil},
			{"EndpointResolverV2", Lazy, nil},
			{"HTTPSignerV4", Lazy, nil},
		},
	}},
}
