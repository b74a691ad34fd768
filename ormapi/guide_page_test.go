package ormapi_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const guidePage = "../docs/ormapi.md"

// get asks a handler, and returns the status.
func get(handler http.HandlerFunc, url string) int {
	w := httptest.NewRecorder()
	handler(w, httptest.NewRequest(http.MethodGet, url, nil))
	return w.Code
}

// shown is a block of the guide, and the comment before it that says which example it
// is, or which types.
var shown = regexp.MustCompile("(?s)<!-- go: ([^>]*) -->\n```go\n.*?```\n")

// TestGuidePage keeps the blocks of docs/ormapi.md the examples that are run here. All
// Go in the guide is one of them, and all of them are in the guide.
func TestGuidePage(t *testing.T) {
	code := guideCode(t)
	have, err := os.ReadFile(guidePage)
	require.NoError(t, err)
	used := map[string]bool{}
	page := shown.ReplaceAllFunc(have, func(block []byte) []byte {
		names := string(shown.FindSubmatch(block)[1])
		var b strings.Builder
		for i, name := range strings.Fields(names) {
			if assert.Contains(t, code, name, "no such example") && i > 0 {
				b.WriteString("\n")
			}
			b.WriteString(code[name])
			used[name] = true
		}
		return []byte("<!-- go: " + names + " -->\n```go\n" + b.String() + "```\n")
	})
	assert.Equal(t, bytes.Count(page, []byte("```go\n")), len(shown.FindAll(page, -1)), "a block of Go in the guide is no example")
	for name := range code {
		assert.True(t, used[name], "the guide does not show %s", name)
	}
	if *update {
		require.NoError(t, os.WriteFile(guidePage, page, 0o666))
		have = page
	}
	assert.Equal(t, string(page), string(have), guidePage+" is stale; run: go test -run TestGuidePage ./ormapi -update")
}

// part is what the guide shows of an example: what follows the first empty line, up
// to the last one in those beside Django's.
func part(body string, middle bool) string {
	_, body, _ = strings.Cut(body, "\n\n")
	if middle {
		body = body[:strings.LastIndex(body, "\n\n")+1]
	}
	indent := body[:len(body)-len(strings.TrimLeft(body, "\t"))]
	return strings.TrimPrefix(strings.ReplaceAll(body, "\n"+indent, "\n"), indent)
}

// guideCode is the code of the guide's examples, and of its types.
func guideCode(t *testing.T) map[string]string {
	t.Helper()
	code := map[string]string{}
	for _, name := range []string{"guide_test.go", "guide_django_test.go"} {
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, source, parser.ParseComments)
		require.NoError(t, err)
		text := func(from, to token.Pos) string {
			return string(source[fset.Position(from).Offset:fset.Position(to).Offset])
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if example, ok := strings.CutPrefix(decl.Name.Name, "Example_"); ok {
					code[example] = part(text(decl.Body.Lbrace+1, decl.Body.Rbrace), strings.HasPrefix(example, "django"))
				}
			case *ast.GenDecl:
				if spec, ok := decl.Specs[0].(*ast.TypeSpec); ok {
					code[spec.Name.Name] = text(decl.Pos(), decl.End()) + "\n"
				}
			}
		}
	}
	return code
}
