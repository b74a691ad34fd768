package catalog

// Queries go through database/sql; what is listed is called directly. Listen and
// its like wait for the connection, however long that takes (NewListener starts
// it, and returns at once).
var libpq = Library{
	Name:     "lib/pq",
	Doc:      "https://pkg.go.dev/github.com/lib/pq",
	Version:  "github.com/lib/pq@v1.12.3",
	Locality: Remote,
	Packages: []Package{{
		Path:     "github.com/lib/pq",
		Contexts: pqContexts,
		Calls: []Calls{
			{"Listener", Terminal, []string{"Listen", "Unlisten", "UnlistenAll", "Ping"}},
			{"ListenerConn", Terminal, []string{"ExecSimpleQuery", "Listen", "Unlisten", "UnlistenAll", "Ping"}},
			{"", Terminal, []string{"Open", "NewListenerConn", "DialOpen"}},
			{"Driver", Terminal, []string{"Open"}},
			{"Connector", Terminal, []string{"Connect"}},
			{"NoticeHandlerConnector", Terminal, []string{"Connect"}},
			{"NotificationHandlerConnector", Terminal, []string{"Connect"}},
		},
	}},
}
