package effects_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWiring carries an interface call in one package, its blocking
// implementation in a second and the wiring in a third to one finding, under
// the real go vet, where each package is a process that sees the facts of its
// direct imports alone. Where only a harmless implementation reaches the same
// field there is none.
func TestWiring(t *testing.T) {
	tool := filepath.Join(t.TempDir(), "asyncorm-lint")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", tool, "../../cmd/asyncorm-lint")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)

	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/wiring")))
	const blocking = "cmd/blocking/main.go:10:24: save blocks the async context Update (//asyncorm:async) at tui/tui.go:24: " +
		"save -> (domain.Notes).Put at tui/tui.go:28 -> (*sqlstore.Notes).Put -> (*sql.DB).Exec at sqlstore/sqlstore.go:14, " +
		"for *sqlstore.Notes is put in a parameter of tui.New at blocking/main.go:10; move it to a goroutine (syncinasync)"
	const both = "cmd/both/main.go:11:25: save blocks the async context Update (//asyncorm:async) at tui/tui.go:24: " +
		"save -> (domain.Notes).Put at tui/tui.go:28 -> (*service.Counted).Put -> (domain.Notes).Put at service/service.go:19 -> " +
		"(*sqlstore.Notes).Put -> (*sql.DB).Exec at sqlstore/sqlstore.go:14, " +
		"for *sqlstore.Notes is put in a parameter of service.Count at both/main.go:11; move it to a goroutine (syncinasync)"
	for _, test := range []struct{ pkg, want string }{
		{"./tui", ""},
		{"./service", ""},
		{"./cmd/harmless", ""},
		{"./cmd/blocking", blocking},
		{"./cmd/both", both},
		{"./...", blocking + "\n" + both},
	} {
		vet := exec.CommandContext(t.Context(), "go", "vet", "-vettool="+tool, test.pkg)
		vet.Dir = dir
		out, err := vet.CombinedOutput()
		var lines []string
		for line := range strings.Lines(string(out)) {
			if !strings.HasPrefix(line, "#") {
				lines = append(lines, strings.TrimSpace(line))
			}
		}
		assert.Equal(t, test.want, strings.Join(lines, "\n"), test.pkg)
		assert.Equal(t, test.want != "", err != nil, test.pkg)
	}
}
