package catalog

// A command is built (Client.B) and then run: Do and its like take both the
// context and the command. Traps:
//   - Do and DoMulti of Client and DedicatedClient are declared by CommandClient,
//     Receive by CoreClient.
//   - NewClient connects.
//   - A RedisResult is already there, but a RedisResultStream still reads.
//   - CacheStore is for the library to call.
var rueidis = Library{
	Name:     "rueidis",
	Doc:      "https://pkg.go.dev/github.com/redis/rueidis",
	Version:  "github.com/redis/rueidis@v1.0.79",
	Locality: Remote,
	Packages: []Package{{
		Path:     "github.com/redis/rueidis",
		Contexts: rueidisContexts,
		Calls: []Calls{
			{"", Lazy, []string{"WithOnReceiveReturnHook", "WithOnSubscriptionHook"}},
			{"CacheEntry", Lazy, []string{"Wait"}},

			{"CommandClient", Terminal, []string{"Do", "DoMulti"}},
			{"CoreClient", Terminal, []string{"Receive"}},
			{"Client", Terminal, []string{"DoCache", "DoMultiCache", "DoStream", "DoMultiStream", "Dedicated"}},
			{"Lua", Terminal, []string{"Exec", "ExecMulti"}},
			{"", Terminal, []string{"NewClient", "JsonMGet", "JsonMGetCache", "JsonMSet", "MDel", "MGet", "MGetCache", "MSet", "MSetEX", "MSetNX", "MUnlink"}},
			{"RedisResultStream", Secondary, []string{"WriteTo"}},
		},
		Params: []Param{
			{"Client", "Dedicated", 0, Inline},
			{"CoreClient", "Receive", 2, Inline},
			{"DedicatedClient", "SetOnInvalidations", 0, Stored},
		},
	}},
}
