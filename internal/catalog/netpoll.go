package catalog

const (
	netpollPlace  = "netpoll's poller, which runs %s"
	netpollRemedy = "do it in a goroutine"
)

// OnRequest and OnConnect run on goroutines of their own.
var netpoll = Library{
	Name:    "CloudWeGo netpoll",
	Doc:     "https://pkg.go.dev/github.com/cloudwego/netpoll",
	Version: "github.com/cloudwego/netpoll@v0.7.2",
	Packages: []Package{{
		Path: "github.com/cloudwego/netpoll",
		Contexts: []Context{
			{By: ByFuncType, Type: "OnDisconnect", Place: netpollPlace, Remedy: netpollRemedy},
			{By: ByFuncType, Type: "OnPrepare", Place: netpollPlace, Remedy: netpollRemedy},
		},
	}},
}
