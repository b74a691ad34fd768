package effects_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWiring carries an interface call in one package, its blocking
// implementation in a second and the wiring in a third to one finding, under
// the real go vet, where each package is a process that sees the facts of its
// direct imports alone. Where only a harmless implementation reaches the same
// field there is none (GO-20).
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
	const direct = "direct/direct.go:28:33: Do blocks the async context Update (//asyncorm:async): Do -> (*sql.DB).Ping at direct/direct.go:19; move it to a goroutine (syncinasync)"
	const serve = "cmd/serve/main.go:15:31: save blocks the async context Update (//asyncorm:async) at tui/tui.go:24: " +
		"save -> (domain.Notes).Put at tui/tui.go:28 -> (*sqlstore.Notes).Put -> (*sql.DB).Exec at sqlstore/sqlstore.go:14, " +
		"for *sqlstore.Notes is put in wire.Notes at wire/wire.go:10; move it to a goroutine (syncinasync)"
	const injected = "cmd/injected/main.go:13:22: save blocks the async context Update (//asyncorm:async) at tui/tui.go:24: " +
		"save -> (domain.Notes).Put at tui/tui.go:28 -> (*sqlstore.Notes).Put -> (*sql.DB).Exec at sqlstore/sqlstore.go:14, " +
		"for each domain.Notes that is seen blocks, like *sqlstore.Notes at injected/main.go:13; move it to a goroutine (syncinasync)"
	const either = "cmd/either/main.go:17:19: save blocks the async context Update (//asyncorm:async) at tui/tui.go:24: " +
		"save -> (domain.Notes).Put at tui/tui.go:28 -> (*sqlstore.Notes).Put -> (*sql.DB).Exec at sqlstore/sqlstore.go:14, " +
		"if it is a *sqlstore.Notes, as it is at either/main.go:17; move it to a goroutine (syncinasync, maybe)"
	for _, test := range []struct {
		pkg  string
		want []string
	}{
		{"direct", []string{direct}},
		{"wire", nil},
		{"cmd/serve", []string{serve}},
		{"tui", nil},
		{"service", nil},
		{"cmd/harmless", nil},
		{"cmd/blocking", []string{blocking}},
		{"cmd/both", []string{both}},
		{"cmd/injected", []string{injected}},
		{"cmd/either", nil},
		{"cmd/either -syncinasync.maybe", []string{either}},
		{"...", []string{blocking, both, injected, serve, direct}},
	} {
		pkg, flag, _ := strings.Cut(test.pkg, " ")
		vet := exec.CommandContext(t.Context(), "go", slices.DeleteFunc([]string{"vet", "-vettool=" + tool, flag, "./" + pkg}, isEmpty)...)
		vet.Dir = dir
		out, err := vet.CombinedOutput()
		var lines []string
		for line := range strings.Lines(string(out)) {
			// Without what go vet says of other packages, and the chains' places.
			if strings.HasPrefix(line, strings.TrimSuffix(pkg, "...")) && strings.Contains(line, "(syncinasync") {
				lines = append(lines, strings.TrimSpace(line))
			}
		}
		slices.Sort(lines)
		assert.Equal(t, test.want, lines, test.pkg)
		if len(test.want) > 0 {
			assert.Error(t, err, test.pkg)
		}
	}
}

func isEmpty(s string) bool { return s == "" }
