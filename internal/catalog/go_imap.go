package catalog

// A command is on its way when it is made. What streams its answer is closed, or
// collected; what takes data (AppendCommand) is closed first, and waited for then.
// What runs until it is stopped (IdleCommand) is closed, and few wait for more. After
// a logout, few care.
var goIMAP = Library{
	Name:    "go-imap",
	Doc:     "https://pkg.go.dev/github.com/emersion/go-imap/v2/imapclient#UnilateralDataHandler",
	Version: "github.com/emersion/go-imap/v2@v2.0.0-beta.8",
	Packages: []Package{{
		Path: "github.com/emersion/go-imap/v2/imapclient",
		Contexts: []Context{{
			By: ByField, Type: "UnilateralDataHandler",
			Place:  "the IMAP client's reader, which runs %s",
			Remedy: "do it in a goroutine",
		}},
		Futures: []Future{
			{
				Types:   []string{"AppendCommand"},
				Idle:    true, // with an error of Write or Close, the connection is lost
				Await:   []string{"Wait"},
				Observe: []string{"Close", "Write"},
				Words:   imapWords,
			},
			{
				Types: []string{"IdleCommand"},
				Idle:  true,
				Await: []string{"Close", "Wait"},
				Words: Words{Object: "command", Verb: "close", Loss: "the client goes on to idle"},
			},
			{
				Types:   []string{"ExpungeCommand", "FetchCommand", "ListCommand"},
				Shape:   Close,
				Await:   []string{"Close", "Collect"},
				Observe: []string{"Next"},
				Words:   Words{Object: "command", Verb: "close", Loss: "the client reads no further, and its error is lost"},
			},
			{
				Types:     []string{"*Command"},
				Await:     []string{"Wait"},
				Producers: []Producer{{Calls: Functions{"Client", []string{"Logout"}}, Strength: ShouldAwait}},
				Words:     imapWords,
			},
		},
	}},
}

var imapWords = Words{Object: "command", Loss: "its answer and its error are lost"}
