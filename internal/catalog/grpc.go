package catalog

// Only the corners of gRPC that run functions in front of every call. Handlers
// and interceptors have goroutines of their own.
var grpc = Library{
	Name:    "gRPC",
	Doc:     "https://pkg.go.dev/google.golang.org/grpc",
	Version: "google.golang.org/grpc@v1.85.0",
	Packages: []Package{
		{Path: "google.golang.org/grpc/authz/audit", Contexts: []Context{
			{By: ByMethod, Type: "Logger", Methods: []string{"Log"}, Place: "gRPC's audit logger %s", Remedy: "hand the event to a goroutine that writes it"},
		}},
		{Path: "google.golang.org/grpc/balancer", Contexts: []Context{
			{By: ByMethod, Type: "Picker", Methods: []string{"Pick"}, Place: "gRPC's picker %s", Remedy: "keep what it needs in memory, and renew it in a goroutine"},
		}},
		{Path: "google.golang.org/grpc/tap", Contexts: []Context{
			{By: ByFuncType, Type: "ServerInHandle", Place: "gRPC's reader of requests, which runs %s", Remedy: "do it in an interceptor"},
		}},
		{Path: "google.golang.org/grpc/xds", Contexts: []Context{
			{By: ByFuncType, Type: "ServingModeCallbackFunc", Place: "the xDS server, which runs %s", Remedy: "do it in a goroutine"},
		}},
	},
}
