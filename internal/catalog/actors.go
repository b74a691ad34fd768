package catalog

// An actor that waits reads no other message; many do their I/O there all the same,
// so that these contexts are off. A request's answer, or that there came none in
// time, is told by its future; PipeTo and ReenterAfter take that over. Where nobody
// wants to know that an actor has stopped, Stop and Poison return nothing.
var (
	hollywood = Library{
		Name:    "Hollywood",
		Doc:     "https://pkg.go.dev/github.com/anthdm/hollywood/actor",
		Version: "github.com/anthdm/hollywood@v1.0.5",
		Packages: []Package{{
			Path: "github.com/anthdm/hollywood/actor",
			Contexts: []Context{
				{By: ByMethod, Type: "Receiver", Methods: []string{"Receive"}, Place: actorPlace, Remedy: actorRemedy, Off: true},
			},
			Futures: []Future{{
				Types:    []string{"Response"},
				Strength: ShouldAwait,
				Await:    []string{"Result"},
				Words:    Words{Object: "response"},
			}},
		}},
	}
	protoactor = Library{
		Name:    "Proto.Actor",
		Doc:     "https://pkg.go.dev/github.com/asynkron/protoactor-go/actor",
		Version: "github.com/asynkron/protoactor-go@v0.0.0-20240822202345-3c0e61ca19c9",
		Packages: []Package{{
			Path: "github.com/asynkron/protoactor-go/actor",
			Contexts: []Context{
				{By: ByMethod, Type: "Actor", Methods: []string{"Receive"}, Place: actorPlace, Remedy: reenterRemedy, Off: true},
				{By: ByFuncType, Type: "ReceiveFunc", Place: actorPlace, Remedy: reenterRemedy, Off: true},
			},
			Futures: []Future{{
				Types:    []string{"Future"},
				Strength: ShouldAwait,
				Await:    []string{"Result", "Wait"},
			}},
		}},
	}
)

const (
	actorPlace    = "the actor, which runs %s"
	actorRemedy   = "do it in a goroutine, and send the actor its result"
	reenterRemedy = "do it in a goroutine, and go on with ReenterAfter"
)
