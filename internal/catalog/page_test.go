package catalog

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write docs/libraries.md")

const page = "../../docs/libraries.md"

// TestLibrariesPage keeps docs/libraries.md what the tables say.
func TestLibrariesPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(pageHead)
	libraries := slices.DeleteFunc(slices.Clone(Libraries()), func(l *Library) bool { return !l.blocks() })
	slices.SortFunc(libraries, func(x, y *Library) int {
		return cmp.Or(
			strings.Compare(strings.ToLower(x.Name), strings.ToLower(y.Name)),
			strings.Compare(x.Packages[0].Path, y.Packages[0].Path))
	})
	b.WriteString("| library | checked against | database | knows |\n|---|---|---|---|\n")
	for _, l := range libraries {
		calls := 0
		open := false
		for i := range l.Packages {
			p := &l.Packages[i]
			open = open || p.ContextFirst || p.MethodResult != ""
			for _, c := range p.allCalls() {
				if c.Role != Lazy {
					calls += len(c.Names)
				}
			}
		}
		var knows []string
		switch {
		case open && calls > 0:
			knows = append(knows, fmt.Sprintf("calls by rule, and %d by name", calls))
		case open:
			knows = append(knows, "calls by rule")
		case calls > 0:
			knows = append(knows, fmt.Sprintf("%d calls", calls))
		}
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s |\n", l.Name, anchor(l.Name), code(l.Version), localities[l.Locality], strings.Join(knows, ", "))
	}
	for _, l := range libraries {
		l.section(&b)
	}
	if *update {
		require.NoError(t, os.WriteFile(page, []byte(b.String()), 0o666))
	}
	have, err := os.ReadFile(page)
	require.NoError(t, err)
	assert.Equal(t, b.String(), string(have), "docs/libraries.md is stale; run: go test -run TestLibrariesPage ./internal/catalog -update")
}

var localities = [...]string{Either: "either", Remote: "remote", Embedded: "embedded"}

const pageHead = `<!-- Made from internal/catalog by go test -run TestLibrariesPage ./internal/catalog -update -->

# Libraries

What the linter knows of database libraries; [contexts.md](contexts.md) is about the libraries whose loops a database call must not block, [futures.md](futures.md) about what must not be dropped. A function of a package below that is not named blocks nobody: it builds, or returns a handle. A function of any other package is judged by its body.

- **Blocks**: the call is a round trip, to the server or to the disk, and ends with it.
- **Reads on**: the call reads from what such a call returned. It is reported where the handle came from elsewhere, or the query would be reported twice.
- **Database**: remote, embedded in the process, or either, where the driver decides. An embedded one is at home in some contexts, a raft FSM say.
- **Immutable**: a query whose methods return a changed copy; one that is thrown away has no effect.

Closing a pool or a client is not blocking here: a program does it when it quits.

Generated code is known by its shape, in whatever package it is: ent's clients, builders and entities; sqlc's DBTX and Querier; SQLBoiler's models; Bob's executors; GORM gen's query interfaces. So is a program's own interface in front of its database: a method without a body that takes a context or a query and returns rows, a result, or another handle. [limits.md](limits.md) says what is not seen.

`

// blocks reports whether the library makes round trips.
func (l *Library) blocks() bool {
	return slices.ContainsFunc(l.Packages, func(p Package) bool { return len(p.allCalls()) > 0 || p.ContextFirst })
}

func (l *Library) section(b *strings.Builder) {
	fmt.Fprintf(b, "\n## %s\n\n[Documentation](%s), checked against %s. Database: %s.\n", l.Name, l.Doc, code(l.Version), localities[l.Locality])
	for i := range l.Packages {
		l.Packages[i].section(b)
	}
}

func (p *Package) section(b *strings.Builder) {
	path := code(p.Path)
	if p.Tree {
		path += " and all below it"
	}
	fmt.Fprintf(b, "\n%s\n\n", path)
	if p.ContextFirst {
		b.WriteString("- Blocks: whatever takes a context first, unless it is named here\n")
	}
	if p.MethodResult != "" {
		fmt.Fprintf(b, "- Blocks: whatever method returns what implements %s, unless it is named here\n", code(p.MethodResult))
	}
	for _, r := range []struct {
		role  Role
		title string
	}{{Lazy, "Does not block"}, {Terminal, "Blocks"}, {Secondary, "Reads on"}, {Awaits, "Awaits"}} {
		for _, c := range p.allCalls() {
			if c.Role == r.role {
				fmt.Fprintf(b, "- %s: %s\n", r.title, c.text())
			}
		}
	}
	if p.FuncResult != "" {
		fmt.Fprintf(b, "- Blocks: a call of a value whose type is a func type of this package that returns a %s\n", code(p.FuncResult))
	}
	if len(p.Queued) > 0 {
		fmt.Fprintf(b, "- Does not block: the commands of %s, which are queued\n", codes(p.Queued))
	}
	if len(p.Builders) > 0 {
		fmt.Fprintf(b, "- Immutable: %s\n", codes(p.Builders))
	}
}

func (c *Calls) text() string {
	switch {
	case c.Recv == "" && len(c.Names) == 0:
		return "the package's functions"
	case c.Recv == "":
		return codes(c.Names)
	case len(c.Names) == 0:
		return code(c.Recv)
	case c.Recv == AnyType:
		return codes(c.Names) + " of any type"
	}
	return code(c.Recv) + ": " + codes(c.Names)
}

func code(s string) string { return "`" + s + "`" }

func codes(names []string) string {
	return "`" + strings.Join(names, "`, `") + "`"
}

// anchor returns the address of a heading on the page.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-' || r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z':
			return r
		}
		return -1
	}, strings.ToLower(heading))
}
