//go:build unix

package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The claims of docs/security.md.

// trap is a program that leaves a file behind if any part of it is run.
const trap = `
-- go.mod --
module trap

go 1.26.0

tool trap/evil
-- trap.go --
package main

import (
	"context"
	"os"
)

//go:generate touch RAN

func init() { run() }

func run() bool { return os.WriteFile("RAN", nil, 0o666) == nil }

var _ = run()

//asyncorm:async
func Update(ctx context.Context) { wait(ctx); run() }

//asyncorm:blocking
func wait(context.Context) { run() }

func main() { run() }
-- trap_test.go --
package main

import "testing"

func TestMain(m *testing.M) { run() }
func TestRun(t *testing.T)  { run() }
func FuzzRun(f *testing.F)  { run() }
-- evil/evil.go --
package main

import "os"

func main() { os.WriteFile("RAN", nil, 0o666) }
`

// Neither what it reads is run, nor what lies beside it under a name that is called.
func TestNothingOfTheProgramIsRun(t *testing.T) {
	dir := program(t, trap)
	for _, name := range []string{"go", "git", "vet", "asyncorm-lint", "gopls", "sh"} {
		script := "#!/bin/sh\ntouch " + filepath.Join(dir, "RAN") + "\n"
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(script), 0o777))
	}
	git(t, dir, "init", "-q")
	git(t, dir, "add", ".")
	git(t, dir, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "one")
	for _, args := range [][]string{
		{"./..."}, {"-fix", "-diff", "./..."}, {"-fix", "./..."}, {"-json", "./..."}, {"-new-from=HEAD", "./..."}, {"why", "Update"}, {"config"},
		{"ignores", "./..."}, {"discards", "./..."}, {"baseline", "write", "./..."}, {"baseline", "check", "./..."},
		{"report", "-format", "html", "-o", "report.html", "./..."}, {"completion", "bash"},
	} {
		got := startWith(t, []string{"PATH=" + os.Getenv("PATH") + ":.:"}, dir, binary, args...)
		assert.Contains(t, []int{0, 1}, got.code, "%v: %s", args, got.stderr)
		assert.NoFileExists(t, filepath.Join(dir, "RAN"), "%v", args)
		assert.NoFileExists(t, filepath.Join(dir, "evil/RAN"), "%v", args)
	}
}

// Programs are started in these files, and nowhere else: the go command, and git for
// -new-from. Nothing but the language server's own pipe and the go command, which
// downloads modules, talks to anybody.
func TestWhatIsExecuted(t *testing.T) {
	executes := map[string][]string{
		"internal/govet/gocommand.go": {"v.gocmd"},
		"internal/baseline/since.go":  {`"git"`, `"git"`},
		"internal/gopls/build.go":     {`"go"`, `"go"`},
	}
	forbidden := []string{"net", "net/http", "net/rpc", "plugin", "C", "unsafe"}
	for _, part := range []string{"cmd", "analyzer", "internal", "nogo"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(checkout, part), func(name string, d fs.DirEntry, err error) error {
			rel, _ := filepath.Rel(checkout, name)
			if d.IsDir() && (d.Name() == "testdata" || rel == "internal/drivers") { // of tests
				return filepath.SkipDir
			}
			if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			for _, spec := range file.Imports {
				path, err := strconv.Unquote(spec.Path.Value)
				require.NoError(t, err)
				assert.NotContains(t, forbidden, path, rel)
			}
			var started []string
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				sel, ok := call.Fun.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				switch of, _ := sel.X.(*ast.Ident); {
				case of == nil:
				case of.Name == "exec" && sel.Sel.Name == "CommandContext":
					started = append(started, types.ExprString(call.Args[1]))
				case of.Name == "exec" && sel.Sel.Name == "Command", of.Name == "os" && sel.Sel.Name == "StartProcess",
					of.Name == "syscall" && strings.HasSuffix(sel.Sel.Name, "Exec"):
					started = append(started, "something")
				}
				return true
			})
			assert.Equal(t, executes[filepath.ToSlash(rel)], started, rel)
			return nil
		}))
	}
}

// Neither a baseline nor a configuration that is a link has anything written through
// it, and patterns cannot lead out of the module.
func TestNothingIsWrittenOutside(t *testing.T) {
	dir, outside := program(t, notes), t.TempDir()
	target := filepath.Join(outside, "target.json")
	baseline := filepath.Join(dir, ".asyncorm-baseline.json")
	require.NoError(t, os.Symlink(target, baseline))
	got := start(t, dir, binary, "baseline", "write", "./...")
	assert.Zero(t, got.code, got.stderr)
	assert.NoFileExists(t, target)
	info, err := os.Lstat(baseline)
	require.NoError(t, err)
	assert.True(t, info.Mode().IsRegular())

	require.NoError(t, os.Remove(baseline))
	require.NoError(t, os.WriteFile(target, []byte("not theirs"), 0o666))
	require.NoError(t, os.Symlink(target, baseline))
	assert.Equal(t, 2, start(t, dir, binary, "baseline", "write", "./...").code)
	text, err := os.ReadFile(target)
	require.NoError(t, err)
	assert.Equal(t, "not theirs", string(text))

	config := filepath.Join(dir, ".asyncorm.yaml")
	for _, pattern := range []string{"../x", "/etc/*", "a/../../x", `..\\x`} {
		require.NoError(t, os.WriteFile(config, []byte("paths:\n  exclude: [\""+pattern+"\"]\n"), 0o666))
		got := start(t, dir, binary, "./...")
		assert.Equal(t, 2, got.code, pattern)
		assert.Contains(t, got.stderr, ".asyncorm.yaml:2", pattern)
	}
	entries, err := os.ReadDir(outside)
	require.NoError(t, err)
	assert.Len(t, entries, 1)
}

// A report is shown to others. A //line directive does not put into it what the
// program's author wants to read.
func TestLinesOfOtherFilesAreNotShown(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "id_rsa")
	require.NoError(t, os.WriteFile(secret, []byte(strings.Repeat("the secret\n", 20)), 0o666))
	for _, named := range []string{secret, "/dev/zero", "/proc/self/environ"} {
		dir := program(t, strings.Replace(notes, "//asyncorm:async the loop", "//line "+named+":3\n//asyncorm:async the loop", 1))
		for _, format := range []string{"html", "sarif", "codeclimate"} {
			got := start(t, dir, binary, "report", "-format", format, "./...")
			assert.Zero(t, got.code, got.stderr)
			assert.NotContains(t, got.stdout, "the secret")
			assert.Contains(t, got.stdout, filepath.Base(named), "the place that it claims to have is told")
		}
		assert.NotContains(t, start(t, dir, binary, "-v", "./...").stdout, "the secret")
	}
}

// Sizes that a client of the language server claims are not believed, and what is no
// message ends the session.
func TestSizesThatAreClaimed(t *testing.T) {
	message := `{"jsonrpc":"2.0","id":1,"method":"shutdown"}`
	deep := `{"jsonrpc":"2.0","id":1,"method":"initialize","params":` + strings.Repeat("[", 1_000_000)
	for name, input := range map[string]string{
		"huge":         "Content-Length: 4294967295\r\n\r\n" + message,
		"larger":       "Content-Length: 99999999999999999999\r\n\r\n" + message,
		"negative":     "Content-Length: -1\r\n\r\n" + message,
		"zero":         "Content-Length: 0\r\n\r\n" + message,
		"none":         "\r\n" + message,
		"a word":       "Content-Length: many\r\n\r\n" + message,
		"too small":    "Content-Length: 3\r\n\r\n" + message,
		"no end":       "Content-Length: 4" + strings.Repeat("4", 1<<20),
		"line feeds":   "Content-Length: 10\n\n" + message,
		"binary":       strings.Repeat("\x00\xff\r", 1<<16),
		"too deep":     "Content-Length: " + strconv.Itoa(len(deep)) + "\r\n\r\n" + deep,
		"nothing":      "",
		"no object":    "Content-Length: 4\r\n\r\nnull",
		"another kind": "Content-Length: 2\r\n\r\n[]",
	} {
		t.Run(name, func(t *testing.T) {
			cmd := exec.CommandContext(t.Context(), binary, "lsp")
			cmd.Dir = t.TempDir()
			cmd.Stdin = strings.NewReader(input)
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			assert.Error(t, cmd.Run(), "the session has had no good end")
			assert.Equal(t, 1, cmd.ProcessState.ExitCode(), stderr.String())
			assert.NotContains(t, stderr.String(), "goroutine ")
			if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); assert.True(t, ok) {
				assert.Less(t, usage.Maxrss, int64(200_000), "kilobytes")
			}
		})
	}
}
