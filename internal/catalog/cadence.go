package catalog

const (
	cadencePlace  = "the Cadence workflow %s"
	cadenceHandle = "the Cadence workflow that runs %s"
	cadenceRemedy = "move it into an activity"
)

// Temporal's elder sister: the same names stand for the same.
var cadence = Library{
	Name:    "Cadence",
	Doc:     "https://pkg.go.dev/go.uber.org/cadence/workflow",
	Version: "go.uber.org/cadence@v1.3.0",
	Packages: []Package{
		{
			Path: "go.uber.org/cadence/internal",
			Futures: []Future{{
				Types: []string{"Future", "ChildWorkflowFuture"},
				Fails: true,
				Await: []string{"Get"},
				Producers: []Producer{
					{Calls: Functions{Names: []string{"NewTimer"}}, Strength: ShouldAwait},
					{Calls: Functions{Names: []string{"NewFuture"}}, Strength: MayAwait},
				},
			}},
			Contexts: []Context{
				{By: ByArg, Type: "Selector", Methods: []string{"AddDefault"}, Index: 0, Place: cadenceHandle, Remedy: cadenceRemedy},
				{By: ByArg, Type: "Selector", Methods: []string{"AddFuture", "AddReceive"}, Index: 1, Place: cadenceHandle, Remedy: cadenceRemedy},
				{By: ByArg, Type: "Selector", Methods: []string{"AddSend"}, Index: 2, Place: cadenceHandle, Remedy: cadenceRemedy},
			},
		},
		{
			Path: "go.uber.org/cadence/workflow",
			Contexts: []Context{
				{By: ByFirstParam, Type: "Context", Place: cadencePlace, Remedy: cadenceRemedy},
				{By: ByArg, Methods: []string{"SetQueryHandler"}, Index: 2, Place: cadenceHandle, Remedy: cadenceRemedy},
			},
			Params: []Param{
				{"", "Go", 1, Goroutine},
				{"", "GoNamed", 2, Goroutine},
				{"", "Await", 1, Inline},
				{"", "SideEffect", 1, Inline},
				{"", "MutableSideEffect", 2, Inline},
				{"", "MutableSideEffect", 3, Inline},
			},
		},
	},
}
