package terminal

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const source = `package ui

func (m *Model) Update() error {
	/* é */ return m.save(1,
		2)
}

var x = load()
`

func print(t *testing.T, colour bool) string {
	dir := t.TempDir()
	file := filepath.Join(dir, "ui.go")
	require.NoError(t, os.WriteFile(file, []byte(source), 0o666))
	at := func(line, column int) govet.Position { return govet.Position{File: file, Line: line, Column: column} }
	found := []govet.Finding{
		{
			Package: "m/ui [m/ui.test]", Rule: "syncinasync", Pos: at(4, 20), End: at(5, 5),
			Message: "save blocks Update: save -> x; do it elsewhere (syncinasync)",
			Related: []govet.Related{{Pos: at(3, 1), Message: "save calls x"}},
			Fixes:   []govet.Fix{{}},
		},
		{Package: "m/ui", Rule: "unawaited", Pos: at(4, 10), End: at(4, 16), Message: "future is dropped (unawaited)"},
		{Package: "m/ui", Rule: "unawaited", Pos: at(8, 9), End: at(8, 15), Message: "future is dropped (unawaited)"},
		{Package: "m/ui", Rule: "unawaited", Pos: govet.Position{File: filepath.Join(dir, "gone.go"), Line: 1, Column: 1}, Message: "future is dropped (unawaited)"},
	}
	var out bytes.Buffer
	require.NoError(t, Print(&out, found, dir, colour))
	return out.String()
}

func TestPrint(t *testing.T) {
	assert.Equal(t, `(*Model).Update in m/ui
  ui.go:4:20: save blocks Update: save -> x; do it elsewhere (syncinasync)
      /* é */ return m.save(1,
                       ^^^^^^^
    ui.go:3:1: save calls x

  ui.go:4:10: future is dropped (unawaited)
      /* é */ return m.save(1,
             ^^^^^^

outside of functions in m/ui
  ui.go:8:9: future is dropped (unawaited)
      var x = load()
              ^^^^^^

outside of functions in m/ui
  gone.go:1:1: future is dropped (unawaited)

4 findings in 3 functions, 1 fixable with -fix
`, print(t, false))
}

func TestColour(t *testing.T) {
	out := print(t, true)
	assert.Contains(t, out, "\x1b[1m(*Model).Update\x1b[0m \x1b[2min m/ui\x1b[0m\n")
	assert.Contains(t, out, "\x1b[31m^^^^^^^\x1b[0m\n")
	assert.Contains(t, out, "\x1b[36m(syncinasync)\x1b[0m")
}

func TestNothing(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, Print(&out, nil, "", true))
	assert.Empty(t, out.String())
}
