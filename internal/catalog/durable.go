package catalog

// Durable workflows: what runs in them is run again to find its way back, and
// what it reads must be written down, by a step or an activity.

const (
	dbosPlace     = "the DBOS workflow that runs %s"
	dbosRemedy    = "run it as a step, with dbos.RunAsStep"
	restatePlace  = "the Restate handler that runs %s"
	restateRemedy = "wrap it in restate.Run"
)

// A dbos.Context is also what programs set DBOS up with: only what is
// registered, or of a workflow's type, is one.
var dbos = Library{
	Name:    "DBOS Transact",
	Doc:     "https://pkg.go.dev/github.com/dbos-inc/dbos-transact-golang/dbos",
	Version: "github.com/dbos-inc/dbos-transact-golang@v1.8.0",
	Packages: []Package{{
		Path: "github.com/dbos-inc/dbos-transact-golang/dbos",
		Contexts: []Context{
			{By: ByFuncType, Type: "Workflow", Place: dbosPlace, Remedy: dbosRemedy},
			{By: ByFuncType, Type: "WorkflowFunc", Place: dbosPlace, Remedy: dbosRemedy},
			{By: ByFuncType, Type: "ScheduledWorkflowFunc", Place: dbosPlace, Remedy: dbosRemedy},
		},
		Futures: []Future{{
			Types:    []string{"WorkflowHandle"},
			Strength: MayAwait, // the workflow goes on in the background
			Await:    []string{"GetResult"},
			Words:    Words{Object: "handle", Loss: "the result and its error are lost"},
		}},
		Params: []Param{
			{"", "Go", 1, Goroutine},
			{"", "RunAsStep", 1, Stored}, // the place for what blocks
			{"", "RunAsTransaction", 2, Stored},
		},
	}},
}

var restate = Library{
	Name:    "Restate",
	Doc:     "https://pkg.go.dev/github.com/restatedev/sdk-go",
	Version: "github.com/restatedev/sdk-go@v1.2.0",
	Packages: []Package{
		{
			Path: "github.com/restatedev/sdk-go",
			Contexts: []Context{
				{By: ByFirstParam, Type: "Context", Place: restatePlace, Remedy: restateRemedy},
				{By: ByFirstParam, Type: "ObjectContext", Place: restatePlace, Remedy: restateRemedy},
				{By: ByFirstParam, Type: "ObjectSharedContext", Place: restatePlace, Remedy: restateRemedy},
				{By: ByFirstParam, Type: "WorkflowContext", Place: restatePlace, Remedy: restateRemedy},
				{By: ByFirstParam, Type: "WorkflowSharedContext", Place: restatePlace, Remedy: restateRemedy},
			},
			// Wait, WaitFirst and WaitIter take them over, and so does an id.
			Futures: []Future{
				{Types: []string{"AttachFuture", "ResponseFuture"}, Fails: true, Strength: ShouldAwait, Await: []string{"Response"}},
				{Types: []string{"AwakeableFuture", "RunAsyncFuture", "SignalFuture"}, Fails: true, Strength: ShouldAwait, Await: []string{"Result"}},
			},
			Params: []Param{
				{"", "Run", 1, Stored}, // the place for what blocks
				{"", "RunVoid", 1, Stored},
				{"", "RunAsync", 1, Goroutine},
			},
		},
		{
			Path: "github.com/restatedev/sdk-go/internal/restatecontext",
			Futures: []Future{{
				Types:    []string{"AfterFuture"},
				Strength: ShouldAwait,
				Await:    []string{"Done"},
			}},
		},
	},
}

var goWorkflows = Library{
	Name:    "go-workflows",
	Doc:     "https://pkg.go.dev/github.com/cschleiden/go-workflows/workflow",
	Version: "github.com/cschleiden/go-workflows@v1.4.2",
	Packages: []Package{
		{
			Path: "github.com/cschleiden/go-workflows/workflow",
			Futures: []Future{{
				Types:     []string{"Future"},
				Fails:     true,
				Await:     []string{"Get"},
				Producers: []Producer{{Calls: Functions{Names: []string{"ScheduleTimer"}}, Strength: ShouldAwait}},
			}},
			Contexts: []Context{
				{By: ByFirstParam, Type: "Context", Place: "the workflow that runs %s", Remedy: "move it into an activity"},
			},
			Params: []Param{
				{"", "Go", 1, Goroutine},
				{"", "SideEffect", 1, Inline},
			},
		},
	},
}

var durabletask = Library{
	Name:    "Durable Task",
	Doc:     "https://pkg.go.dev/github.com/microsoft/durabletask-go/task",
	Version: "github.com/microsoft/durabletask-go@v0.6.0",
	Packages: []Package{{
		Path: "github.com/microsoft/durabletask-go/task",
		Contexts: []Context{
			{By: ByFirstParam, Type: "OrchestrationContext", Place: "the orchestrator that runs %s", Remedy: "move it into an activity"},
		},
		Futures: []Future{{
			Types: []string{"Task"},
			Fails: true,
			Await: []string{"Await"},
			Producers: []Producer{{
				Calls:    Functions{"OrchestrationContext", []string{"CreateTimer"}},
				Strength: ShouldAwait,
			}},
			Words: Words{Object: "task"},
		}},
	}},
}
