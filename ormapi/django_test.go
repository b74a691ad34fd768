package ormapi_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/types"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the pages of docs that are made from the code")

const djangoPage = "../docs/django.md"

const djangoHead = `<!-- Made from ormapi by go test -run TestDjangoPage ./ormapi -update -->

# From Django

What Django's QuerySet, models, related managers and prefetching are called in ormapi. The rule is Django's own: a method
that runs a query blocks, and has an async twin, whose name has an A before it and which returns a future of the same
result; a method that returns a new QuerySet runs nothing, takes no context, and has no twin. [ormapi.md](ormapi.md) is
the guide.

Django's cache, sessions, signals, auth and paginator have async twins as well. They are not its ORM, and not in ormapi.
`

// TestDjangoPage keeps docs/django.md what the table and the code make of it: each row
// names functions that there are, and their signatures are the compiler's.
func TestDjangoPage(t *testing.T) {
	all := functions()
	named := map[string]bool{}
	var b bytes.Buffer
	b.WriteString(djangoHead)
	for _, group := range django {
		fmt.Fprintf(&b, "\n## %s\n\n| Django | ormapi | on a loop | note |\n|---|---|---|---|\n", group.title)
		for _, row := range group.rows {
			var sync, async []string
			for _, name := range strings.FieldsFunc(row.goes, func(r rune) bool { return r == ',' || r == ' ' }) {
				fn := all[name]
				if !assert.NotNil(t, fn, "%s: ormapi has no %s", row.django, name) {
					continue
				}
				named[name] = true
				sync = append(sync, "`"+signature(fn)+"`")
				if twin := all[twinName(name)]; twin != nil {
					named[twinName(name)] = true
					async = append(async, "`"+signature(twin)+"`")
				}
			}
			if row.goes == "" {
				assert.NotEmpty(t, row.note, "%s is nothing in Go, and the page must say why", row.django)
				sync, async = []string{"none"}, nil
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", strings.ReplaceAll(row.django, ", ", "`, `"), strings.Join(sync, "<br>"), strings.Join(async, "<br>"), row.note)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if isLazy(all[name]) || takesContext(all[name]) {
			assert.True(t, named[name], "%s is in no row of the table", name)
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(djangoPage, b.Bytes(), 0o666))
	}
	have, err := os.ReadFile(djangoPage)
	require.NoError(t, err)
	assert.Equal(t, b.String(), string(have), djangoPage+" is stale; run: go test -run TestDjangoPage ./ormapi -update")
}

var words = regexp.MustCompile(`\bctx (context\.Context|AsyncContext)\b`)

// signature is fn as one calls it: the context by its name alone, types without their
// package.
func signature(fn *types.Func) string {
	short := func(p *types.Package) string {
		if p == fn.Pkg() {
			return ""
		}
		return p.Name()
	}
	text := types.TypeString(fn.Signature(), short)
	if fn.Signature().Recv() == nil {
		text = strings.TrimPrefix(text, "func")
	}
	text = fn.Name() + strings.TrimPrefix(text, "func")
	return words.ReplaceAllString(strings.ReplaceAll(text, "|", "\\|"), "ctx")
}
