package catalog

// Contexts of the libraries that also block: their tables stand with the
// library, in the package of that path.

// A callback inside a database's client, which waits for it.

// pgconnContexts: a query on the connection itself waits for ever, and one on
// another holds up what the connection has read.
var pgconnContexts = []Context{
	{By: ByFuncType, Type: "NoticeHandler", Place: pgconnPlace, Remedy: driverRemedy},
	{By: ByFuncType, Type: "NotificationHandler", Place: pgconnPlace, Remedy: driverRemedy},
	{By: ByFuncType, Type: "PgErrorHandler", Place: pgconnPlace, Remedy: driverRemedy},
}

var pqContexts = []Context{
	{By: ByFuncType, Type: "EventCallbackType", Place: "the pq listener, which runs %s", Remedy: driverRemedy},
}

var rueidisContexts = []Context{
	{By: ByField, Type: "ClientOption", Methods: []string{"OnInvalidations"}, Place: "rueidis's reader, which runs %s", Remedy: driverRemedy},
	{By: ByArg, Methods: []string{"WithOnSubscriptionHook"}, Index: 1, Place: "rueidis's reader, which runs %s", Remedy: driverRemedy},
}

var valkeyContexts = []Context{
	{By: ByField, Type: "ClientOption", Methods: []string{"OnInvalidations"}, Place: "valkey-go's reader, which runs %s", Remedy: driverRemedy},
	{By: ByArg, Methods: []string{"WithOnSubscriptionHook"}, Index: 1, Place: "valkey-go's reader, which runs %s", Remedy: driverRemedy},
}

var pebbleContexts = []Context{
	{By: ByField, Type: "EventListener", Place: "Pebble, which runs %s", Remedy: driverRemedy},
}

// bboltContexts: another transaction inside one waits for it to end. No other
// call is bad there, and a Context cannot say so.
var bboltContexts = []Context{
	{By: ByArg, Type: "DB", Methods: []string{"Batch", "Update", "View"}, Index: 0, Place: "the transaction that runs %s", Remedy: "use the transaction that it was given", Off: true},
}

// opensearchContexts are of the package opensearchtransport.
var opensearchContexts = []Context{
	{By: ByMethod, Type: "ConnectionObserver", Methods: []string{
		"OnPromote", "OnDemote", "OnOverloadDetected", "OnOverloadCleared", "OnDiscoveryAdd", "OnDiscoveryRemove",
		"OnDiscoveryUnchanged", "OnHealthCheckPass", "OnHealthCheckFail", "OnStandbyPromote", "OnStandbyDemote",
		"OnWarmupRequest", "OnRoute", "OnShardMapInvalidation",
	}, Place: "OpenSearch's transport, which runs %s", Remedy: driverRemedy},
}

const (
	pgconnPlace  = "the PostgreSQL connection's reader, which runs %s"
	driverRemedy = "do it in a goroutine"
)
