package catalog

// As pgx v5, with these differences: the connection is a module of its own
// (pgconn), and the pool of Connect connects before it returns, unless its
// configuration is lazy.
var pgxV4 = Library{
	Name:     "pgx v4",
	Doc:      "https://pkg.go.dev/github.com/jackc/pgx/v4",
	Version:  "github.com/jackc/pgx/v4@v4.18.3",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "github.com/jackc/pgconn",
			Calls: []Calls{
				{"", Terminal, []string{
					"Connect", "ConnectConfig", "ConnectWithOptions", "ValidateConnectTargetSessionAttrsPrimary", "ValidateConnectTargetSessionAttrsStandby",
					"ValidateConnectTargetSessionAttrsPreferStandby", "ValidateConnectTargetSessionAttrsReadOnly", "ValidateConnectTargetSessionAttrsReadWrite",
				}},
				{"PgConn", Terminal, []string{
					"Exec", "ExecBatch", "ExecParams", "ExecPrepared", "CopyFrom", "CopyTo", "Prepare", "CancelRequest", "SendBytes",
					"ReceiveMessage", "ReceiveResults", "WaitForNotification",
				}},
				{"MultiResultReader", Secondary, []string{"NextResult", "ReadAll", "Close"}},
				{"ResultReader", Secondary, []string{"NextRow", "Read", "Close"}},
			},
			Handles: []string{"CommandTag"},
		},
		{
			Path: "github.com/jackc/pgx/v4",
			Calls: []Calls{
				{"Conn", Terminal, []string{
					"Begin", "BeginFunc", "BeginTx", "BeginTxFunc", "CopyFrom", "Deallocate", "Exec", "Ping", "Prepare", "Query",
					"QueryFunc", "QueryRow", "SendBatch", "WaitForNotification",
				}},
				{"Tx", Terminal, []string{"Begin", "BeginFunc", "Commit", "Rollback", "CopyFrom", "Exec", "Prepare", "Query", "QueryFunc", "QueryRow", "SendBatch"}},
				{"", Terminal, []string{"Connect", "ConnectConfig"}},
				{"Rows", Secondary, []string{"Next"}},
				{"Row", Secondary, []string{"Scan"}},
				{"BatchResults", Secondary, []string{"Exec", "Query", "QueryRow", "QueryFunc", "Close"}},
				{"LargeObjects", Terminal, []string{"Create", "Open", "Unlink"}},
				{"LargeObject", Terminal, []string{"Read", "Write", "Seek", "Tell", "Truncate", "Close"}},
			},
			Handles: []string{"Rows", "Row", "Tx", "BatchResults"},
			Futures: []Future{{
				Types:   []string{"BatchResults"},
				Shape:   Close,
				Await:   []string{"Close"},
				Observe: []string{"Exec", "Query", "QueryFunc", "QueryRow"},
				Words:   batchWords,
			}},
			Params: []Param{
				{"BatchResults", "QueryFunc", 1, Inline},
				{"Conn", "QueryFunc", 4, Inline},
				{"Conn", "BeginFunc", 1, Inline},
				{"Conn", "BeginTxFunc", 2, Inline},
				{"Tx", "BeginFunc", 1, Inline},
				{"Tx", "QueryFunc", 4, Inline},
			},
		},
		{
			Path: "github.com/jackc/pgx/v4/pgxpool",
			Calls: []Calls{
				{"Pool", Terminal, []string{
					"Acquire", "AcquireAllIdle", "AcquireFunc", "Begin", "BeginFunc", "BeginTx", "BeginTxFunc", "CopyFrom", "Exec",
					"Ping", "Query", "QueryFunc", "QueryRow", "SendBatch",
				}},
				{"Conn", Terminal, []string{"Begin", "BeginFunc", "BeginTx", "BeginTxFunc", "CopyFrom", "Exec", "Ping", "Query", "QueryFunc", "QueryRow", "SendBatch"}},
				{"", Terminal, []string{"Connect", "ConnectConfig"}},
				{"Tx", Terminal, []string{"Begin", "BeginFunc", "Commit", "Rollback", "CopyFrom", "Exec", "Prepare", "Query", "QueryFunc", "QueryRow", "SendBatch"}},
			},
			Params: []Param{
				{"Conn", "QueryFunc", 4, Inline},
				{"Conn", "BeginFunc", 1, Inline},
				{"Conn", "BeginTxFunc", 2, Inline},
				{"Pool", "AcquireFunc", 1, Inline},
				{"Pool", "QueryFunc", 4, Inline},
				{"Pool", "BeginFunc", 1, Inline},
				{"Pool", "BeginTxFunc", 2, Inline},
			},
		},
	},
}
