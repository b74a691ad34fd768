package catalog

const (
	temporalPlace  = "the Temporal workflow %s"
	temporalHandle = "the Temporal workflow that runs %s"
	temporalRemedy = "move it into an activity"
)

// Nothing is lost with a timer, but what the workflow waits for. Who makes a future by
// hand settles it as well.
var workflowProducers = []Producer{
	{Calls: Functions{Names: []string{"NewTimer", "NewTimerWithOptions"}}, Strength: ShouldAwait},
	{Calls: Functions{Names: []string{"NewFuture"}}, Strength: MayAwait},
}

// The type workflow.Context is an alias whose target moves between releases:
// it is compared by identity with what the imported package declares. The
// selector's methods, and the options, belong to the internal package that the
// aliases lead to.
//
// A side effect and a condition run in the workflow: a worker that waits for
// them runs no other.
//
// A Selector, a Settable, and whoever waits for the start of a child alone, take
// its future over. A server that starts a workflow need not wait for it.
var temporal = Library{
	Name:    "Temporal",
	Doc:     "https://pkg.go.dev/go.temporal.io/sdk/workflow",
	Version: "go.temporal.io/sdk@v1.50.0",
	Packages: []Package{
		{
			Path: "go.temporal.io/sdk/internal",
			Futures: []Future{
				{
					Types:     []string{"Future", "ChildWorkflowFuture", "NexusOperationFuture"},
					Fails:     true,
					Await:     []string{"Get"},
					Producers: workflowProducers,
				},
				{
					Types:    []string{"WorkflowRun", "WorkflowUpdateHandle", "ClientActivityHandle"},
					Strength: MayAwait,
					Await:    []string{"Get"},
					Words:    Words{Object: "handle", Loss: "the result and its error are lost"},
				},
			},
			Contexts: []Context{
				{By: ByArg, Type: "Selector", Methods: []string{"AddDefault"}, Index: 0, Place: temporalHandle, Remedy: temporalRemedy},
				{By: ByArg, Type: "Selector", Methods: []string{"AddFuture", "AddReceive"}, Index: 1, Place: temporalHandle, Remedy: temporalRemedy},
				{By: ByArg, Type: "Selector", Methods: []string{"AddSend"}, Index: 2, Place: temporalHandle, Remedy: temporalRemedy},
				{By: ByField, Type: "UpdateHandlerOptions", Methods: []string{"Validator"}, Place: temporalHandle, Remedy: temporalRemedy},
			},
		},
		{
			Path: "go.temporal.io/sdk/workflow",
			Contexts: []Context{
				{By: ByFirstParam, Type: "Context", Place: temporalPlace, Remedy: temporalRemedy},
				{By: ByArg, Methods: []string{
					"SetQueryHandler", "SetQueryHandlerWithOptions", "SetUpdateHandler", "SetUpdateHandlerWithOptions",
				}, Index: 2, Place: temporalHandle, Remedy: temporalRemedy},
			},
			Params: []Param{
				{"", "Go", 1, Goroutine},
				{"", "GoNamed", 2, Goroutine},
				{"", "Await", 1, Inline},
				{"", "AwaitWithOptions", 2, Inline},
				{"", "AwaitWithTimeout", 2, Inline},
				{"", "SideEffect", 1, Inline},
				{"", "SideEffectWithOptions", 2, Inline},
				{"", "MutableSideEffect", 2, Inline},
				{"", "MutableSideEffect", 3, Inline},
				{"", "MutableSideEffectWithOptions", 3, Inline},
				{"", "MutableSideEffectWithOptions", 4, Inline},
				{"", "DeterministicKeysFunc", 1, Inline},
				{"", "UpsertTypedSearchAttributes", 1, Inline},
			},
		},
	},
}
