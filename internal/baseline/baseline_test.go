package baseline

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestChainsHaveNoPlaces(t *testing.T) {
	for message, want := range map[string]string{
		"Save blocks Update: Save -> (*store.Notes).Put at m/store/notes.go:41:2 -> x at notes.y:7; return a tea.Cmd": "Save blocks Update: Save -> (*store.Notes).Put -> x",
		"future from AUpdate is not awaited when the function returns at line 31":                                     "future from AUpdate is not awaited when the function returns at another line",
		"future is lost at lines 3, 14 and 15":                                                                        "future is lost at another line",
		"First2 blocks the loop (and 3 more behind it)":                                                               "First2 blocks the loop (and 3 more behind it)",
	} {
		assert.Equal(t, want, chainOf(message))
	}
}

func TestOneMoreOfAKindIsNew(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	require.NoError(t, os.WriteFile(file, []byte("package a\n\nfunc f() {\n\tg()\n\tg()\n}\n\nfunc h() {\n\tg()\n}\n"), 0o666))
	at := func(pkg string, line int) govet.Finding {
		return govet.Finding{Package: pkg, Rule: "unawaited", Message: "future from g is dropped", Pos: govet.Position{File: file, Line: line}}
	}
	accepted := Count([]govet.Finding{at("m", 4)})
	assert.Empty(t, New([]govet.Finding{at("m", 5)}, accepted), "the line does not count")
	assert.Empty(t, New([]govet.Finding{at("m [m.test]", 4)}, accepted), "nor does the variant of the package")
	assert.Equal(t, []govet.Finding{at("m", 5)}, New([]govet.Finding{at("m", 4), at("m", 5)}, accepted))
	assert.Equal(t, []govet.Finding{at("m", 9)}, New([]govet.Finding{at("m", 4), at("m", 9)}, accepted), "another function")
	assert.Len(t, New([]govet.Finding{at("n", 4)}, accepted), 1, "another package")

	gone := stale(Count([]govet.Finding{at("m", 4), at("m", 5), at("n", 4)}), accepted, []string{"m"})
	assert.Equal(t, 1, gone.total(), "one in m; nobody looked at n")
}
