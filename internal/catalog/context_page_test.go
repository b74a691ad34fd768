package catalog

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const contextsPage = "../../docs/contexts.md"

// TestContextsPage keeps docs/contexts.md what the tables say.
func TestContextsPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(contextsHead)
	places(&b, Libraries(), false)
	b.WriteString(contextsOff)
	places(&b, slices.Concat(Libraries(), Optional()), true)
	b.WriteString(contextsTail)
	b.WriteString("\n## What runs there\n")
	for _, l := range byName(slices.Concat(Libraries(), Optional())) {
		l.whatRuns(&b)
	}
	if *update {
		require.NoError(t, os.WriteFile(contextsPage, []byte(b.String()), 0o666))
	}
	have, err := os.ReadFile(contextsPage)
	require.NoError(t, err)
	assert.Equal(t, b.String(), string(have), "docs/contexts.md is stale; run: go test -run TestContextsPage ./internal/catalog -update")
}

// places writes a table of the places that are on, or off, one line for each.
func places(b *strings.Builder, libraries []*Library, off bool) {
	b.WriteString("| library | where `f` runs | instead |\n|---|---|---|\n")
	var lines []string
	for _, l := range libraries {
		for i := range l.Packages {
			for _, c := range l.Packages[i].Contexts {
				if c.By == Command || c.Off != off {
					continue
				}
				place := fmt.Sprintf(c.Place, "`f`")
				if c.Embedded {
					place += " (an embedded database is at home there)"
				}
				line := fmt.Sprintf("| [%s](%s) | %s | %s |\n", l.Name, l.Doc, place, c.Remedy)
				if !slices.Contains(lines, line) {
					lines = append(lines, line)
				}
			}
		}
	}
	slices.SortStableFunc(lines, func(x, y string) int { return strings.Compare(strings.ToLower(x), strings.ToLower(y)) })
	b.WriteString(strings.Join(lines, ""))
}

// byName returns the libraries that have contexts, in the order of their names.
func byName(libraries []*Library) []*Library {
	libraries = slices.DeleteFunc(libraries, func(l *Library) bool {
		return !slices.ContainsFunc(l.Packages, func(p Package) bool { return len(p.Contexts) > 0 })
	})
	slices.SortStableFunc(libraries, func(x, y *Library) int {
		return strings.Compare(strings.ToLower(x.Name), strings.ToLower(y.Name))
	})
	return libraries
}

// whatRuns writes how the contexts of l are told.
func (l *Library) whatRuns(b *strings.Builder) {
	fmt.Fprintf(b, "\n### %s\n\n[Documentation](%s), checked against %s.\n", l.Name, l.Doc, code(l.Version))
	for i := range l.Packages {
		p := &l.Packages[i]
		if len(p.Contexts) == 0 {
			continue
		}
		fmt.Fprintf(b, "\n%s\n\n", code(p.Path))
		types := map[string][]string{} // those of which one line says the same
		for _, c := range p.Contexts {
			types[c.who("")] = append(types[c.who("")], c.Type)
		}
		for _, c := range p.Contexts {
			if names := types[c.who("")]; len(names) > 0 {
				fmt.Fprintf(b, "- %s\n", c.who(codes(names)))
				delete(types, c.who(""))
			}
		}
	}
}

// who says which functions are the context, where types are what it speaks of.
func (c *Context) who(types string) string {
	switch c.By {
	case Command:
		return "not a function value of type " + types + ", which runs elsewhere"
	case ByParam:
		return "a function with a parameter of type " + types
	case ByFirstParam:
		return "a function whose first parameter is a " + types
	case ByMethod:
		return codes(c.Methods) + " of a type that implements " + types
	case ByShape:
		return codes(c.Methods) + " with one parameter of type " + types + " that returns a command"
	case BesideShape:
		return codes(c.Methods) + " of a type that has such an `Update`"
	case ByArg:
		of := " of " + types
		if c.Type == "" {
			of = ""
		}
		return fmt.Sprintf("argument %d of %s%s", c.Index+1, codes(c.Methods), of)
	case ByField:
		if len(c.Methods) == 0 {
			return "a function in any field of " + types
		}
		return "a function in " + codes(c.Methods) + " of " + types
	}
	return "a function of type " + types
}

const contextsHead = `<!-- Made from internal/catalog by go test -run TestContextsPage ./internal/catalog -update -->

# Contexts

Code that runs on something shared must not block: an event loop, a user interface's thread, a workflow's worker, a message router. These are known. Which functions run there, by the type of a parameter, by an interface's method, by what they are handed to, or by the field that they are put into, is said [below](#what-runs-there). [libraries.md](libraries.md) has the calls that block.

`

const contextsOff = `
## Known, and not reported

Blocking holds somebody up here as well, but programs do it by design, or no document asks them not to.

`

const contextsTail = `
## What looks like a loop and is none

These run on goroutines of their own, or are the place for what blocks:

- ` + "`time.AfterFunc`, `context.AfterFunc`" + `, handlers of net/http, gRPC handlers and interceptors
- Bubble Tea's commands: what ` + "`tea.Cmd`, `Tick`, `Every` and `Exec`" + ` run
- activities of Temporal, Cadence and go-workflows; DBOS steps; what ` + "`restate.Run`" + ` runs
- Kubernetes reconcilers, and the callbacks of leader election
- the handler of tview's ` + "`TextView.SetChangedFunc`" + `, and what ` + "`Application.Suspend`" + ` runs
- Paho's handlers of connections, and its handlers of messages where the program calls ` + "`SetOrderMatters(false)`" + `
- what ` + "`Gui.OnWorker`" + ` of lazygit's gocui runs
- handlers of NATS messages: one that blocks is a slow consumer
- franz-go's callbacks for assigned, revoked and lost partitions, which may commit
- gnet's OnBoot, OnShutdown and OnTick; netpoll's OnRequest and OnConnect
- ` + "`FSMSnapshot.Persist` and `FSM.Restore`" + ` of hashicorp/raft
- Shutdown and ForceFlush of OpenTelemetry's processors, and exporters
- discordgo's handlers, Pion's handlers of tracks and of states, workers of asynq, NSQ, Sarama and Cloud Pub/Sub
`
