package catalog

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const futuresPage = "../../docs/futures.md"

// TestFuturesPage keeps docs/futures.md what the tables say.
func TestFuturesPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(futuresHead)
	for strength, title := range futuresTitles {
		fmt.Fprintf(&b, "\n## %s\n\n| library | owes something | until | or else |\n|---|---|---|---|\n", title)
		b.WriteString(strings.Join(owing(Strength(strength)), ""))
	}
	b.WriteString(futuresTail)
	if *update {
		require.NoError(t, os.WriteFile(futuresPage, []byte(b.String()), 0o666))
	}
	have, err := os.ReadFile(futuresPage)
	require.NoError(t, err)
	assert.Equal(t, b.String(), string(have), "docs/futures.md is stale; run: go test -run TestFuturesPage ./internal/catalog -update")
}

// owing returns a line for each kind of futures of that strength, in the order of
// the libraries' names.
func owing(strength Strength) (lines []string) {
	for _, l := range Libraries() {
		for i := range l.Packages {
			for _, f := range l.Packages[i].Futures {
				if f.Strength == strength {
					lines = append(lines, fmt.Sprintf("| [%s](%s) | %s | %s | %s |\n", l.Name, l.Doc, f.owes(), f.until(), cmp.Or(f.Words.Loss, "its error is lost")))
				}
			}
		}
	}
	slices.SortStableFunc(lines, func(x, y string) int { return strings.Compare(strings.ToLower(x), strings.ToLower(y)) })
	return slices.Compact(lines)
}

// owes says which values owe something.
func (f *Future) owes() string {
	var types []string
	for _, name := range f.Types {
		if suffix, many := strings.CutPrefix(name, "*"); many {
			types = append(types, "types whose names end in "+code(suffix))
		} else {
			types = append(types, code(name))
		}
	}
	out := strings.Join(types, ", ")
	if f.Shape == Accumulator {
		started := "it is given something"
		if len(f.Start) > 0 {
			started = oneOf(f.Start) + " was called"
		}
		out += ", once " + started
	}
	for _, p := range f.Producers {
		out += fmt.Sprintf("; of %s %s", oneOf(p.Calls.qualified()), p.Strength)
		if p.Zero > 0 {
			out += fmt.Sprintf(", if argument %d is 0", p.Zero)
		}
		if p.Where != nil {
			out += fmt.Sprintf(", in packages that call %s", oneOf(p.Where.qualified()))
		}
	}
	return out
}

// until says what meets the duty.
func (f *Future) until() string {
	out := "it is called"
	if f.Shape != FuncValue {
		out = oneOf(slices.Concat(f.Await, f.Fields))
	}
	if len(f.Read) > 0 {
		out += ", before " + oneOf(f.Read)
	}
	var all []string
	for _, fs := range f.Together {
		all = append(all, fs.qualified()...)
	}
	if len(all) > 0 {
		out += ", or for all of a package " + oneOf(all)
	}
	return out
}

// qualified returns the names of the functions, with their receiver.
func (f *Functions) qualified() (names []string) {
	for _, name := range f.Names {
		if f.Recv != "" {
			name = f.Recv + "." + name
		}
		names = append(names, name)
	}
	return names
}

// oneOf returns the names as code, with "or" before the last.
func oneOf(names []string) string {
	if len(names) == 1 {
		return code(names[0])
	}
	last := len(names) - 1
	return codes(names[:last]) + " or " + code(names[last])
}

var futuresTitles = [...]string{
	MustAwait:   "A bug, if it is dropped",
	ShouldAwait: "Reported with -unawaited.strength=should",
	MayAwait:    "Reported with -unawaited.strength=optional",
}

const futuresHead = `<!-- Made from internal/catalog by go test -run TestFuturesPage ./internal/catalog -update -->

# Futures

A value that owes something: a result, or an error, that is lost unless the value is awaited, closed or flushed. These are known; the rule [unawaited](rules.md#unawaited) says what must become of them. To hand one on is enough, and so is any method that is not named here: Selector.AddFuture of Temporal takes a future over, and whoever takes the identity of an operation can ask for it later.

How much it matters is different. A fetch that nobody waits for was for nothing; a message published without a look at its acknowledgement is what a program may want. So there are three strengths, and of what some functions return another one than of the rest.

What sqlc makes for the results of a batch is known by its shape, in whatever package it is, and is to be read or closed.
`

const futuresTail = `
## What is no future here

- Producers of kafka-go, NSQ and RocketMQ, which tell by a callback or a channel what became of a message
- ` + "`dbos.Go`" + `'s channel, and other channels: whoever gets one reads it, or not
- Commands of rueidis and valkey-go, and what gocb and gocql return: they have waited
- Cloud Spanner's BufferWrite: the commit is the transaction's
- ` + "`sync.WaitGroup`" + `: nothing is lost with it
`
