// Package programs builds the examples and the linter, and runs them, for the
// examples' tests.
package programs

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// Linter is the package of the linter's command.
const Linter = "./cmd/asyncorm-lint"

// bin is the directory of the built programs.
var bin string

// Main builds the programs of these packages, named as from the module's root,
// runs the tests, and exits. It is what a TestMain calls.
func Main(m *testing.M, packages ...string) { os.Exit(run(m, packages)) }

func run(m *testing.M, packages []string) int {
	var err error
	if bin, err = os.MkdirTemp("", "examples"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(bin)
	// Without the commit in it, the linter stays the same from one commit to the
	// next, and go vet's cache of what it found stays good.
	args := []string{"build", "-buildvcs=false", "-o", bin + string(filepath.Separator)}
	build := exec.Command("go", append(args, packages...)...)
	build.Dir = Root()
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "building the programs under test:", err)
		return 1
	}
	return m.Run()
}

// Root is the directory of the module.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "..")
}

// Path is the file of a built program, by the last part of its package.
func Path(name string) string {
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(bin, name)
}
