package catalog

// Send only buffers: Flush sends, Receive waits for an answer, and Do does all
// three. Get of a pool may dial. Close hands a connection back, and is not listed.
var redigo = Library{
	Name:     "Redigo",
	Doc:      "https://pkg.go.dev/github.com/gomodule/redigo/redis",
	Version:  "github.com/gomodule/redigo@v1.9.3",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/gomodule/redigo/redis",
		Calls: []Calls{
			{"Conn", Terminal, []string{"Do", "Flush", "Receive"}},
			{"ConnWithContext", Terminal, []string{"DoContext", "ReceiveContext"}},
			{"ConnWithTimeout", Terminal, []string{"DoWithTimeout", "ReceiveWithTimeout"}},
			{"", Terminal, []string{"Dial", "DialContext", "DialTimeout", "DialURL", "DialURLContext", "DoContext", "DoWithTimeout", "ReceiveContext", "ReceiveWithTimeout"}},
			{"Pool", Terminal, []string{"Get", "GetContext"}},
			{"PubSubConn", Terminal, []string{"Subscribe", "PSubscribe", "Unsubscribe", "PUnsubscribe", "Ping", "Receive", "ReceiveContext", "ReceiveWithTimeout"}},
			{"Script", Terminal, []string{"Do", "DoContext", "Load"}},
		},
	}},
}
