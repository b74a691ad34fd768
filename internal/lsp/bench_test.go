package lsp

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a person waits for, on a page of examples/feed.

func pages(b *testing.B) (name, content string) {
	name = filepath.Join(checkout, "examples", "feed", "before", "pages.go")
	data, err := os.ReadFile(name)
	require.NoError(b, err)
	c := start(b, options{})
	c.open(name) // what is imported is analyzed now
	require.NotEmpty(b, c.findings(name))
	return name, string(data)
}

// From the start of the server to the findings of the first file. The aim is
// half a second.
func BenchmarkFirstDiagnostics(b *testing.B) {
	name, _ := pages(b)
	for b.Loop() {
		c := start(b, options{})
		c.open(name)
		require.NotEmpty(b, c.findings(name))
	}
}

// From a key to the findings of a text that was never seen before; 0.2 s of it
// is waiting for the next key. The aim is a second.
func BenchmarkDiagnosticsAfterEdit(b *testing.B) {
	name, content := pages(b)
	c := start(b, options{})
	c.open(name)
	require.NotEmpty(b, c.findings(name))
	for n := 0; b.Loop(); n++ {
		c.change(name, fmt.Sprintf("%s\n// %s %d\n", content, b.TempDir(), n))
		require.NotEmpty(b, c.findings(name))
	}
}
