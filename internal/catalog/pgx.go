package catalog

// Traps:
//   - Pools connect in the background: New of pgxpool is lazy, Connect is not.
//   - Closing a pool or a connection is not listed: a program does it when it
//     quits. Closing a batch, a result or a pipeline reads what is left, and is.
//   - Queue, and the functions given to a QueuedQuery, only note what the batch
//     shall do: it runs when its results are read or closed.
//   - Scan of Rows copies the row that Next has read; Scan of a Row reads it.
//
// Package stdlib is not listed: it makes a *sql.DB, which database/sql covers.
var pgx = Library{
	Name:     "pgx",
	Doc:      "https://pkg.go.dev/github.com/jackc/pgx/v5",
	Version:  "github.com/jackc/pgx/v5@v5.12.0",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "github.com/jackc/pgx/v5",
			Calls: []Calls{
				{"", Terminal, []string{"Connect", "ConnectConfig", "ConnectWithOptions", "BeginFunc", "BeginTxFunc"}},
				{"", Secondary, []string{"CollectRows", "CollectOneRow", "CollectExactlyOneRow", "AppendRows", "ForEachRow"}},
				{"Conn", Terminal, []string{"Begin", "BeginTx", "Exec", "Query", "QueryRow", "SendBatch", "CopyFrom", "Prepare", "Ping"}},
				{"Conn", Terminal, []string{"Deallocate", "DeallocateAll", "LoadType", "LoadTypes", "WaitForNotification"}},
				{"Tx", Terminal, []string{"Begin", "Commit", "Rollback", "Exec", "Query", "QueryRow", "SendBatch", "CopyFrom", "Prepare"}},
				{"Row", Secondary, []string{"Scan"}},
				{"Rows", Secondary, []string{"Next"}},
				{"BatchResults", Secondary, []string{"Exec", "Query", "QueryRow", "Close"}},
				{"LargeObjects", Terminal, []string{"Create", "Open", "Unlink"}},
				{"LargeObject", Terminal, []string{"Read", "Write", "Seek", "Tell", "Truncate", "Close"}},
			},
			Handles: []string{"Rows", "Row", "Tx", "BatchResults"},
			Futures: []Future{{
				Types:   []string{"BatchResults"},
				Shape:   Close,
				Await:   []string{"Close"},
				Observe: []string{"Exec", "Query", "QueryRow"},
				Words:   batchWords,
			}},
			Params: []Param{
				{"", "BeginFunc", 2, Inline},
				{"", "BeginTxFunc", 3, Inline},
				{"", "CollectRows", 1, Inline},
				{"", "CollectOneRow", 1, Inline},
				{"", "CollectExactlyOneRow", 1, Inline},
				{"", "AppendRows", 2, Inline},
				{"", "ForEachRow", 2, Inline},
				{"", "CopyFromFunc", 0, Stored},
				{"", "CopyFromSlice", 1, Stored},
				{"QueuedQuery", "Exec", 0, Stored},
				{"QueuedQuery", "Query", 0, Stored},
				{"QueuedQuery", "QueryRow", 0, Stored},
			},
		},
		{
			Path:     "github.com/jackc/pgx/v5/pgconn",
			Contexts: pgconnContexts,
			Calls: []Calls{
				{"", Terminal, []string{"Connect", "ConnectConfig", "ConnectWithOptions"}},
				{"", Terminal, []string{
					"ValidateConnectTargetSessionAttrsPrimary", "ValidateConnectTargetSessionAttrsStandby",
					"ValidateConnectTargetSessionAttrsPreferStandby",
					"ValidateConnectTargetSessionAttrsReadOnly", "ValidateConnectTargetSessionAttrsReadWrite",
				}},
				{"PgConn", Terminal, []string{"Exec", "ExecBatch", "ExecParams", "ExecPrepared", "ExecStatement", "CopyFrom", "CopyTo"}},
				{"PgConn", Terminal, []string{"Prepare", "Deallocate", "Ping", "CheckConn", "SyncConn", "CancelRequest", "ReceiveMessage", "WaitForNotification"}},
				{"MultiResultReader", Secondary, []string{"NextResult", "ReadAll", "Close"}},
				{"ResultReader", Secondary, []string{"NextRow", "Read", "Close"}},
				{"Pipeline", Secondary, []string{"Flush", "Sync", "GetResults", "Close"}},
			},
			Handles: []string{"CommandTag"},
			Params:  []Param{{"", "RegisterGSSProvider", 0, Stored}},
		},
		{
			Path: "github.com/jackc/pgx/v5/pgxpool",
			Calls: []Calls{
				{"Pool", Terminal, []string{"Acquire", "AcquireAllIdle", "AcquireFunc", "Begin", "BeginTx", "Exec", "Query", "QueryRow", "SendBatch", "CopyFrom", "Ping"}},
				{"Conn", Terminal, []string{"Begin", "BeginTx", "Exec", "Query", "QueryRow", "SendBatch", "CopyFrom", "Ping"}},
				{"Tx", Terminal, []string{"Begin", "Commit", "Rollback", "Exec", "Query", "QueryRow", "SendBatch", "CopyFrom", "Prepare"}},
			},
			Params: []Param{{"Pool", "AcquireFunc", 1, Inline}},
		},
	},
}

var batchWords = Words{Object: "batch results", Verb: "close", Loss: "the connection stays busy, and their errors are lost"}
