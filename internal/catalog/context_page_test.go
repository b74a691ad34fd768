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

const contextsHead = `<!-- Made from internal/catalog by go test -run TestContextsPage ./internal/catalog -update -->

# Contexts

Code that runs on something shared must not block: an event loop, a user interface's thread, a workflow's worker, a message router. These are known. Which functions run there, by the type of a parameter, by an interface's method, by what they are handed to, or by the field that they are put into, is in [libraries.md](libraries.md).

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
- handlers of NATS messages: one that blocks is a slow consumer
- franz-go's callbacks for assigned, revoked and lost partitions, which may commit
- gnet's OnBoot, OnShutdown and OnTick; netpoll's OnRequest and OnConnect
- ` + "`FSMSnapshot.Persist` and `FSM.Restore`" + ` of hashicorp/raft
- Shutdown and ForceFlush of OpenTelemetry's processors, and exporters
- discordgo's handlers, Pion's handlers of tracks and of states, workers of asynq, NSQ, Sarama and Cloud Pub/Sub
`
