package govet

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// toy is the built command of testdata/toy: exit codes and the go command's
// handshake are those of a program, not of a function.
var toy string

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "toy")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	toy = filepath.Join(dir, "toy.exe")
	build := exec.Command("go", "build", "-o", toy, "./testdata/toy")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "building testdata/toy:", err)
		return 1
	}
	return m.Run()
}

// module writes the files of a txtar archive, with a go.mod if it has none, and
// returns their directory.
func module(t *testing.T, files string) string {
	t.Helper()
	archive := txtar.Parse([]byte(files))
	fsys, err := txtar.FS(archive)
	require.NoError(t, err)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(dir, fsys))
	if !strings.Contains(files, "go.mod --") {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module m\n\ngo 1.26.0\n"), 0o666))
	}
	return dir
}

// An outcome is what a program left behind.
type outcome struct {
	stdout, stderr string
	code           int
}

// command prepares a program to run in dir. The environment is the test's own
// but for what would change what the go command does; env is added to it.
func command(t *testing.T, dir string, env []string, name string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir, "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local")
	cmd.Env = append(cmd.Env, env...)
	return cmd
}

func finish(t *testing.T, cmd *exec.Cmd) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if _, ok := errors.AsType[*exec.ExitError](err); !ok {
		require.NoError(t, err)
	}
	return outcome{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

// lint runs the toy command.
func lint(t *testing.T, dir string, args ...string) outcome {
	t.Helper()
	return finish(t, command(t, dir, nil, toy, args...))
}

// goVet runs the toy as a vet tool.
func goVet(t *testing.T, dir string, args ...string) outcome {
	t.Helper()
	return finish(t, command(t, dir, nil, "go", append([]string{"vet", "-vettool=" + toy}, args...)...))
}
