package catalog

const (
	gnetPlace  = "gnet's event loop, which runs %s"
	gnetRemedy = "do it in a worker pool, and answer with AsyncWrite"
)

// OnTick has a goroutine of its own, and OnBoot and OnShutdown run before and
// after the loops. A Runnable runs on the loop as well, but anything with a
// method Run is one: only that it is handed over tells.
var gnet = Library{
	Name:    "gnet",
	Doc:     "https://pkg.go.dev/github.com/panjf2000/gnet/v2",
	Version: "github.com/panjf2000/gnet/v2@v2.9.8",
	Packages: []Package{{
		Path: "github.com/panjf2000/gnet/v2",
		Contexts: []Context{
			{By: ByMethod, Type: "EventHandler", Methods: []string{"OnOpen", "OnClose", "OnTraffic"}, Place: gnetPlace, Remedy: gnetRemedy},
			{By: ByFuncType, Type: "RunnableFunc", Place: gnetPlace, Remedy: gnetRemedy},
			{By: ByFuncType, Type: "AsyncCallback", Place: gnetPlace, Remedy: gnetRemedy},
		},
	}},
}
