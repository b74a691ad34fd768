package govet

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The go command takes an answer whole if its third field does not name a
// development version.
func TestAnswerToTheHandshake(t *testing.T) {
	got := lint(t, t.TempDir(), "-V=full")
	assert.Regexp(t, `^asyncorm-lint version v\S+ exe=[0-9a-f]+-[0-9a-f]{16}\n$`, got.stdout)
	assert.NotContains(t, got.stdout, "devel")
	assert.Zero(t, got.code)
}

// The answer is the program's, wherever it lies, and no other's, if but one byte is.
func TestAnswerTellsBuildsApart(t *testing.T) {
	text, err := os.ReadFile(toy)
	require.NoError(t, err)
	copied := func(end string) string {
		name := filepath.Join(t.TempDir(), "toy.exe")
		require.NoError(t, os.WriteFile(name, append(slices.Clip(text), end...), 0o777))
		got := finish(t, command(t, t.TempDir(), nil, name, "-V=full"))
		require.Zero(t, got.code, got.stderr)
		return got.stdout
	}
	assert.Equal(t, lint(t, t.TempDir(), "-V=full").stdout, copied(""))
	assert.NotEqual(t, copied("a"), copied(""))
	assert.NotEqual(t, copied("a"), copied("b"))
}

func TestNewerGoIsRefused(t *testing.T) {
	got := finish(t, command(t, t.TempDir(), []string{"GOVERSION=go1.99.1"}, toy, "-V=full"))
	assert.Regexp(t, `^asyncorm-lint: built with go\S+, cannot check code for go1\.99\.1: build it again with that Go, with "go install" in the module you check\n$`, got.stderr)
	assert.Equal(t, 2, got.code)

	require.NoError(t, checkGo("go1.26.9", "go1.26.0"))
	require.NoError(t, checkGo("go1.25", "go1.26.0"))
	require.NoError(t, checkGo("go1.27rc1", "go1.27.0"))
	require.NoError(t, checkGo("", "go1.26.0"))
	require.NoError(t, checkGo("go1.27", "devel go1.28-0123456789"))
	require.Error(t, checkGo("go1.27rc1", "go1.26.8"))
}

func TestParsePosition(t *testing.T) {
	for s, want := range map[string]Position{
		"/a/b.go:1:2":     {"/a/b.go", 1, 2},
		`C:\a\b.go:10:20`: {`C:\a\b.go`, 10, 20},
		"a:b.go:1:2":      {"a:b.go", 1, 2},
		"b.go":            {"b.go", 0, 0},
		"b.go:7":          {"b.go:7", 0, 0},
		"-":               {"-", 0, 0},
		"":                {},
	} {
		assert.Equal(t, want, parsePosition(s), s)
	}
}

func TestRelativePathOnlyWhereShorter(t *testing.T) {
	p := Position{"/mod/x/x.go", 1, 2}
	assert.Equal(t, "x/x.go:1:2", p.RelativeTo("/mod"))
	assert.Equal(t, "../x/x.go:1:2", Position{"/home/me/mod/x/x.go", 1, 2}.RelativeTo("/home/me/mod/y"))
	assert.Equal(t, "/mod/x/x.go:1:2", p.RelativeTo("/home/me/elsewhere"))
	assert.Equal(t, "", Position{}.RelativeTo("/mod"))
}

// A file belongs to its package and to that package's test variant (GO-12).
func TestDuplicatesOfTestVariants(t *testing.T) {
	const diagnostic = `{"posn": "/m/a.go:1:2", "end": "/m/a.go:1:3", "message": "x"}`
	found, failures, err := decode([]byte(`{"m [m.test]": {"bad": [`+diagnostic+`]}} {} {"m": {"bad": [`+diagnostic+`], "other": [`+diagnostic+`], "skipped": [`+diagnostic+`]}}`), "skipped")
	require.NoError(t, err)
	assert.Empty(t, failures)
	require.Len(t, found, 2)
	assert.Equal(t, "m", found[0].Package)
	assert.Equal(t, "bad", found[0].Rule)
	assert.Equal(t, "other", found[1].Rule)
}

func TestDecodeRefusesWhatIsNoVetOutput(t *testing.T) {
	for _, s := range []string{"no", "[]", `{"m": {"bad": 1}}`, `{"m": {"bad": [1]}}`, `{"m": {"bad": {"error": 1}}}`, `{"m":`} {
		_, _, err := decode([]byte(s), "")
		assert.ErrorContains(t, err, "cannot read the output of go vet", s)
	}
}

func TestExplain(t *testing.T) {
	tests := []struct {
		in   []string
		want explained
	}{
		{[]string{"go: downloading example.com/x v1.0.0"}, explained{}},
		{[]string{"go: warning: GOPATH set to GOROOT"}, explained{lines: []string{"go: warning: GOPATH set to GOROOT"}}},
		{[]string{"# m", "x.go:1:2: undefined: y"}, explained{lines: []string{"# m", "x.go:1:2: undefined: y"}, serious: true}},
		{[]string{`a.go:3:2: example.com/x@v1.0.0: Get "https://proxy.golang.org/example.com/x/@v/v1.0.0.mod": dial tcp: lookup proxy.golang.org: no such host`, `b.go:3:2: example.com/x@v1.0.0: Get "https://proxy.golang.org/example.com/x/@v/v1.0.0.mod": dial tcp: lookup proxy.golang.org: no such host`},
			explained{lines: []string{`asyncorm-lint: a.go:3:2: example.com/x@v1.0.0: no download from https://proxy.golang.org/example.com/x/@v/v1.0.0.mod (dial tcp: lookup proxy.golang.org: no such host): check the network, or set GOPROXY`}, serious: true}},
		{[]string{"asyncorm-lint: built with go1.26.8, cannot check code for go1.27.0: build it again", "go: error obtaining buildID for /bin/asyncorm-lint: exit status 2"},
			explained{lines: []string{"asyncorm-lint: built with go1.26.8, cannot check code for go1.27.0: build it again"}, serious: true}},
		{[]string{"asyncorm-lint: 1 of 3 fixes skipped (e.g. due to conflicts)"},
			explained{lines: []string{"asyncorm-lint: none of the 3 fixes was applied, for some overlap: apply one of those by hand and run it again"}}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, explain(test.in))
	}
}
