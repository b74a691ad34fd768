package catalog

const (
	informerPlace  = "the informer, which runs %s"
	informerRemedy = "put the key on a work queue, and do it in a worker"
	storePlace     = "the informer's store, which runs %s"
	storeRemedy    = "compute it from the object alone"
)

// An informer hands its notifications to a handler one after another, and keeps
// those that the handler has not come to yet. Reconcilers may block.
var clientGo = Library{
	Name:    "Kubernetes client-go",
	Doc:     "https://pkg.go.dev/k8s.io/client-go/tools/cache",
	Version: "k8s.io/client-go@v0.37.2",
	Packages: []Package{{
		Path: "k8s.io/client-go/tools/cache",
		Contexts: []Context{
			{By: ByMethod, Type: "ResourceEventHandler", Methods: []string{"OnAdd", "OnUpdate", "OnDelete"}, Place: informerPlace, Remedy: informerRemedy},
			{By: ByField, Type: "ResourceEventHandlerFuncs", Place: informerPlace, Remedy: informerRemedy},
			{By: ByField, Type: "ResourceEventHandlerDetailedFuncs", Place: informerPlace, Remedy: informerRemedy},
			{By: ByField, Type: "FilteringResourceEventHandler", Methods: []string{"FilterFunc"}, Place: informerPlace, Remedy: informerRemedy},
			{By: ByField, Type: "TypedResourceEventHandlerFuncs", Place: informerPlace, Remedy: informerRemedy},
			{By: ByField, Type: "TypedResourceEventHandlerDetailedFuncs", Place: informerPlace, Remedy: informerRemedy},
			{By: ByField, Type: "TypedFilteringResourceEventHandler", Methods: []string{"FilterFunc"}, Place: informerPlace, Remedy: informerRemedy},
			{By: ByFuncType, Type: "WatchErrorHandler", Place: "the reflector's watch loop, which runs %s", Remedy: "do it in a goroutine"},
			{By: ByFuncType, Type: "WatchErrorHandlerWithContext", Place: "the reflector's watch loop, which runs %s", Remedy: "do it in a goroutine"},
			{By: ByFuncType, Type: "TransformFunc", Place: storePlace, Remedy: storeRemedy},
			{By: ByFuncType, Type: "IndexFunc", Place: storePlace, Remedy: storeRemedy},
			{By: ByFuncType, Type: "KeyFunc", Place: storePlace, Remedy: storeRemedy},
		},
	}},
}
