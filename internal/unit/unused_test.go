package unit

import (
	"go/ast"
	"go/parser"
	"go/token"
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Of unexported variables those stay that something mentions which stays itself.
func TestWithoutUnused(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "p.go", `package p

var table = [4]int{1, 2, 3, other}

var (
	other = 4
	Kept  = first
	first, second = pair()
)

var _ fmt.Stringer = T{size}

var size = len(deep)
var deep = []int{1}

func F(x T) { used() }

func used()

var F2 = func() { used2 }
var used2 int
`, parser.SkipObjectResolution)
	require.NoError(t, err)
	withoutUnused([]*ast.File{file})
	var names []string
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.GenDecl); ok {
			for _, spec := range d.Specs {
				for _, name := range spec.(*ast.ValueSpec).Names {
					names = append(names, name.Name)
				}
			}
		}
	}
	assert.Equal(t, []string{"Kept", "first", "second", "_", "size", "deep", "F2", "used2"}, names)
	assert.NotPanics(t, func() { _ = file.End() })
}

// The first collection puts the collector back to what it does everywhere.
func TestTune(t *testing.T) {
	was := debug.SetGCPercent(100)
	t.Cleanup(func() {
		debug.SetGCPercent(was)
		debug.SetMemoryLimit(1<<63 - 1)
	})
	tune()
	require.Eventually(t, func() bool {
		runtime.GC()
		return debug.SetMemoryLimit(-1) > enough
	}, 10*time.Second, time.Millisecond)
	assert.Equal(t, 100, debug.SetGCPercent(100))
}
