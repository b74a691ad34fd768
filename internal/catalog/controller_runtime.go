package catalog

const (
	controllerPlace  = "the controller's informer, which runs %s"
	controllerRemedy = "enqueue a request, and do it in Reconcile"
)

// Handlers, predicates and map functions are called from informers' event
// handlers. Reconcile has a worker of its own, and may block.
var controllerRuntime = Library{
	Name:    "controller-runtime",
	Doc:     "https://pkg.go.dev/sigs.k8s.io/controller-runtime",
	Version: "sigs.k8s.io/controller-runtime@v0.25.2",
	Packages: []Package{
		{Path: "sigs.k8s.io/controller-runtime/pkg/handler", Contexts: []Context{
			{By: ByMethod, Type: "EventHandler", Methods: []string{"Create", "Update", "Delete", "Generic"}, Place: controllerPlace, Remedy: controllerRemedy},
			{By: ByField, Type: "TypedFuncs", Place: controllerPlace, Remedy: controllerRemedy},
			{By: ByFuncType, Type: "TypedMapFunc", Place: controllerPlace, Remedy: controllerRemedy},
		}},
		{Path: "sigs.k8s.io/controller-runtime/pkg/predicate", Contexts: []Context{
			{By: ByMethod, Type: "Predicate", Methods: []string{"Create", "Update", "Delete", "Generic"}, Place: controllerPlace, Remedy: controllerRemedy},
			{By: ByField, Type: "TypedFuncs", Place: controllerPlace, Remedy: controllerRemedy},
			{By: ByArg, Methods: []string{"NewPredicateFuncs", "NewTypedPredicateFuncs"}, Index: 0, Place: controllerPlace, Remedy: controllerRemedy},
		}},
		{Path: "sigs.k8s.io/controller-runtime/pkg/source", Contexts: []Context{
			{By: ByMethod, Type: "Source", Methods: []string{"Start"}, Place: "the controller, which starts its sources with %s", Remedy: "do it in a goroutine"},
			{By: ByFuncType, Type: "TypedFunc", Place: "the controller, which starts its sources with %s", Remedy: "do it in a goroutine"},
		}},
	},
}
