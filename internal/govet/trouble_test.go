package govet

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each is told in one line with its remedy, and told again by a second run: the
// go command's cache must not turn trouble into success.
func TestBadInput(t *testing.T) {
	const (
		one        = "-- p.go --\npackage p\n"
		noPackages = ` matches no packages: check its spelling ("go list ./..." lists those below this directory)`
	)
	tests := []struct {
		name, files string
		env, args   []string
		want        string // of one line
	}{
		{"unknown flag", one, nil, []string{"-bd"},
			"unknown flag -bd, did you mean -bad? (asyncorm-lint -h lists the flags; flags of go build go into GOFLAGS)"},
		{"unknown flag of a rule", one, nil, []string{"-bad.als=x"},
			"unknown flag -bad.als, did you mean -bad.also? (asyncorm-lint -h lists the flags; flags of go build go into GOFLAGS)"},
		{"unknown flag like no other", one, nil, []string{"-coverprofile=x"},
			"unknown flag -coverprofile (asyncorm-lint -h lists the flags; flags of go build go into GOFLAGS)"},
		{"bad value", one, nil, []string{"-bad=maybe"},
			`invalid boolean value "maybe" for -bad: parse error (asyncorm-lint -h lists the flags)`},
		{"flag after a package", one, nil, []string{".", "-fix"},
			"-fix comes after a package: put the flags before the packages"},
		{"diff alone", one, nil, []string{"-diff"}, "-diff shows what -fix would change: say -fix -diff"},
		{"diff and json", one, nil, []string{"-fix", "-diff", "-json"}, "-diff prints a patch and -json findings: choose one"},
		{"no go command", one, []string{"PATH="}, nil,
			"no go command in PATH: install Go from https://go.dev/dl, or add its bin directory to PATH"},

		{"no such directories", one, nil, []string{"./none/..."}, "./none/..." + noPackages},
		{"no such package", one, nil, []string{"none"}, "none" + noPackages},
		{"no packages below", "-- go.mod --\nmodule m\n\ngo 1.26.0\n", nil, []string{"./..."}, "./..." + noPackages},
		{"no files for this platform", "-- p.go --\n//go:build never\n\npackage p\n", nil, []string{"."},
			"no file of m is built for this platform: choose build tags with -tags, or a platform with GOOS and GOARCH"},

		{"no go.mod", "-- not/go.mod --\nmodule not\n-- p.go --\npackage p\n", nil, nil,
			`no go.mod in this directory or above: run it inside a module ("go mod init" makes one)`},
		{"no go.mod, packages below", "-- not/go.mod --\nmodule not\n-- p.go --\npackage p\n", nil, []string{"./..."},
			`./... is in no module that is in use here: run it inside the module ("go mod init" makes one)`},
		{"no download", "-- go.mod --\nmodule m\n\ngo 1.26.0\n\nrequire example.com/none v1.0.0\n-- p.go --\npackage p\n\nimport (\n\t_ \"example.com/none/a\"\n\t_ \"example.com/none/b\"\n)\n",
			[]string{"GOFLAGS=-mod=mod"}, nil,
			`p.go:4:2: the module is not on this machine and GOPROXY=off forbids its download: run "go mod download" with a proxy first`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := module(t, test.files)
			for range 2 {
				got := finish(t, command(t, dir, test.env, toy, test.args...))
				assert.Equal(t, outcome{"", "asyncorm-lint: " + test.want + "\n", 2}, got)
			}
		})
	}
}

func TestDirectoriesWithoutPackagesAreNamed(t *testing.T) {
	dir := module(t, "-- sub/p.go --\npackage p\n")
	assert.Equal(t, outcome{"", "asyncorm-lint: no Go files in " + dir + ": name a package, or ./... for all below this directory\n", 2}, lint(t, dir))
	assert.Equal(t, outcome{"", "asyncorm-lint: " + filepath.Join(dir, "none") +
		" matches no packages: check its spelling (\"go list ./...\" lists those below this directory)\n", 2}, lint(t, dir, "./none"))
}

const (
	finding1 = "good/g.go:4:14: call of bad\n\tgood/g.go:1:9: in this package\n"
	found1   = "-- good/g.go --\npackage g\n\nfunc bad() {}\nfunc G()   { bad() }\n"
)

// A package that does not compile is reported as go vet does, and the others
// are linted (V110-06).
func TestBrokenPackages(t *testing.T) {
	tests := []struct {
		name, files string
		want        string
	}{
		{"type error", "-- bad/b.go --\npackage b\n\nvar X int = \"\"\n-- user/u.go --\npackage u\n\nimport _ \"m/bad\"\n",
			"# m/bad\nbad/b.go:3:13: cannot use \"\" (untyped string constant) as int value in variable declaration\n"},
		{"syntax error", "-- bad/b.go --\npackage b\n\nvar x =\n", "# m/bad\nbad/b.go:3:9: expected operand, found 'EOF'\n"},
		{"type error in a test", "-- bad/b.go --\npackage b\n-- bad/b_test.go --\npackage b\n\nvar x int = \"\"\n",
			"# m/bad\n# [m/bad]\nbad/b_test.go:3:13: cannot use \"\" (untyped string constant) as int value in variable declaration\n"},
		{"syntax error among the imports", "-- bad/b.go --\npackage b\n\nimport fmt\n", "bad/b.go:3:11: missing import path\n"},
		{"missing import", "-- bad/b.go --\npackage b\n\nimport _ \"example.com/none\"\n-- user/u.go --\npackage u\n\nimport _ \"m/bad\"\n",
			"bad/b.go:3:8: no required module provides package example.com/none; to add it:\n\tgo get example.com/none\n"},
		{"missing import in a test", "-- bad/b.go --\npackage b\n-- bad/b_test.go --\npackage b\n\nimport _ \"example.com/none\"\n",
			"bad/b_test.go:3:8: no required module provides package example.com/none; to add it:\n\tgo get example.com/none\n"},
		{"import of no package", "-- bad/b.go --\npackage b\n\nimport _ \"m/none\"\n", "bad/b.go:3:8: package m/none is not in std"},
		{"cycle", "-- bad/b.go --\npackage b\n\nimport _ \"m/bad/c\"\n-- bad/c/c.go --\npackage c\n\nimport _ \"m/bad\"\n",
			"package m/bad\n\timports m/bad/c from b.go\n\timports m/bad from c.go: import cycle not allowed\n"},
		{"two packages in one directory", "-- bad/b.go --\npackage b\n-- bad/c.go --\npackage c\n", "found packages b (b.go) and c (c.go) in "},
		{"type error and missing import", "-- bad/b.go --\npackage b\n\nimport _ \"example.com/none\"\n-- worse/w.go --\npackage w\n\nvar X int = \"\"\n",
			"# m/worse\nworse/w.go:3:13: cannot use"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := module(t, found1+test.files)
			for range 2 {
				got := lint(t, dir, "./...")
				assert.Equal(t, finding1, got.stdout)
				assert.Contains(t, got.stderr, test.want)
				assert.Equal(t, 2, got.code)
			}
		})
	}
}

func TestFixOfOthersThanTheBroken(t *testing.T) {
	for name, broken := range map[string]string{
		"type error":     "-- bad/b.go --\npackage b\n\nvar X int = \"\"\n",
		"missing import": "-- bad/b.go --\npackage b\n\nimport _ \"example.com/none\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			files := "-- good/g.go --\npackage g\n\nfunc bad()  {}\nfunc good() {}\nfunc G()    { bad() }\n" + broken
			dir := module(t, files)
			plain := lint(t, dir, "./...")
			patch := lint(t, dir, "-fix", "-diff", "./...")
			assert.Contains(t, patch.stdout, "+func G()    { good() }\n")
			assert.Equal(t, 2, patch.code)
			assert.Equal(t, plain.stderr, patch.stderr)

			fixed := lint(t, dir, "-fix", "./...")
			assert.Equal(t, outcome{"", plain.stderr, 2}, fixed, "what both runs say is said once")
			assert.Contains(t, read(t, dir, "good/g.go"), "{ good() }")
		})
	}
}

func TestFixThatCannotBeWritten(t *testing.T) {
	dir := module(t, found1)
	real, err := exec.LookPath("go")
	require.NoError(t, err)
	bin := fakeGo(t, `case "$*" in *-fix*) echo "applying fix: open g.go: permission denied" >&2; exit 1;; esac; exec "`+real+`" "$@"`)
	got := finish(t, command(t, dir, []string{"PATH=" + bin + ":" + os.Getenv("PATH")}, toy, "-fix", "./good"))
	assert.Equal(t, outcome{finding1, "applying fix: open g.go: permission denied\n", 2}, got)
}

// One pattern of several that matches nothing is trouble, although go vet
// itself passes over it.
func TestOnePatternWithoutPackages(t *testing.T) {
	dir := module(t, found1+"-- empty/doc.txt --\n")
	got := lint(t, dir, "./good", "./empty/...")
	assert.Equal(t, outcome{finding1,
		"asyncorm-lint: ./empty/... matches no packages: check its spelling (\"go list ./...\" lists those below this directory)\n", 2}, got)
}

func TestRuleThatFails(t *testing.T) {
	dir := module(t, found1+"-- f/f.go --\npackage f\n\nfunc fail() {}\nfunc F()    { fail() }\n")
	for range 2 {
		assert.Equal(t, outcome{finding1, "asyncorm-lint: trouble failed in m/f: asked to fail\n", 2}, lint(t, dir, "./..."))
	}
}

func TestVetToolThatIsKilled(t *testing.T) {
	dir := module(t, found1+"-- d/d.go --\npackage d\n\nfunc die() {}\nfunc D()   { die() }\n")
	for range 2 {
		assert.Equal(t, outcome{finding1, "asyncorm-lint: killed while it checked m/d: run it again, with GOFLAGS=-p=1 if memory was short\n", 2},
			lint(t, dir, "./..."))
	}
}

func TestGoCommandThatFails(t *testing.T) {
	dir := module(t, found1)
	real, err := exec.LookPath("go")
	require.NoError(t, err)
	const vetOnly = `case "$1" in vet) exit `
	others := `;; *) exec "` + real + `" "$@";; esac`
	for script, want := range map[string]string{
		vetOnly + "0" + others: "go vet reported on no package, as after a run that was killed: forget that with \"go clean -cache\" and run it again",
		vetOnly + "3" + others: "the go command failed and gave no reason: run \"go vet -x -vettool=" + toy + " ./...\" to see where",
		"kill -9 $$":           "the go command was ended from outside (signal: killed): run again, with GOFLAGS=-p=1 if memory was short",
		"exit 4":               "the go command failed and gave no reason: run \"go vet -x -vettool=" + toy + " ./...\" to see where",
		"echo go1.25.5":        "the go command here is go1.25.5, and it must be go1.26 or newer: upgrade Go, or set GOTOOLCHAIN=go1.26.0",
		"echo not JSON":        "cannot read the output of go vet: invalid character 'o' in literal null (expecting 'u'): if that stays, forget what is stored of it with \"go clean -cache\"",
	} {
		got := finish(t, command(t, dir, []string{"PATH=" + fakeGo(t, script)}, toy, "./..."))
		assert.Equal(t, outcome{"", "asyncorm-lint: " + want + "\n", 2}, got, script)
	}
}

func TestBrokenGoMod(t *testing.T) {
	dir := module(t, "-- go.mod --\nmodule m\n\ngo 1.26.0\n\nrequires x\n-- p.go --\npackage p\n")
	got := lint(t, dir)
	assert.Equal(t, "go: errors parsing go.mod:\ngo.mod:5: unknown directive: requires\n", got.stderr)
	assert.Equal(t, 2, got.code)
}

// fakeGo returns a directory for PATH, with a shell script as its go command.
func fakeGo(t *testing.T, script string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go"), []byte("#!/bin/sh\n"+script+"\n"), 0o777))
	return dir
}
