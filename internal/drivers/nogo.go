package drivers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// RulesGo is the version of rules_go whose nogo is built.
const RulesGo = "v0.65.0"

// udiff is what nogo writes its patches with, at the version that rules_go asks for.
const udiff = "github.com/aymanbagabas/go-udiff@v0.4.1"

// BuildNogo builds the nogo binary that Bazel would build for a nogo rule with
// the analyzers //nogo/RULE and a configuration, and returns its file. It takes
// the two steps of rules_go's nogo rule: the builder generates a main file, and
// that is compiled with the sources of nogo_srcs.
func BuildNogo(t *testing.T, rules []string, config string) string {
	t.Helper()
	builders := filepath.Join(download(t, "github.com/bazelbuild/rules_go@"+RulesGo), "go", "tools", "builders")
	dir := t.TempDir()
	builder := filepath.Join(dir, "builder.exe")
	stamp := "-ldflags=-X main.rulesGoStdlibPrefix=stdlib:" // which it refuses to run without
	output(t, builders, "go", append([]string{"build", stamp, "-o", builder}, sources(t, builders, "builder_srcs")...)...)

	// nogo imports an internal package of x/tools. Bazel does not mind, and the
	// go command does not for a module below x/tools.
	main := filepath.Join(dir, "main")
	require.NoError(t, os.Mkdir(main, 0o777))
	for _, name := range sources(t, builders, "nogo_srcs") {
		data, err := os.ReadFile(filepath.Join(builders, name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(main, name), data, 0o666))
	}
	configFile := filepath.Join(dir, "nogo.json")
	require.NoError(t, os.WriteFile(configFile, []byte(config), 0o666))
	generate := []string{"gennogomain", "-output", filepath.Join(main, "nogo_main_generated.go"), "-config", configFile}
	for _, rule := range rules {
		generate = append(generate, "-analyzer_importpath", Module+"/nogo/"+rule)
	}
	output(t, dir, builder, generate...)

	ModFile(t, main)
	output(t, main, "go", "mod", "edit", "-module=golang.org/x/tools/nogomain", "-require="+udiff,
		"-require="+Module+"@v0.0.0", "-replace="+Module+"="+Root())
	bin := filepath.Join(dir, "nogo.exe")
	output(t, main, "go", "build", "-mod=mod", "-o", bin, ".")
	return bin
}

// sources returns the files of a target in the BUILD file of dir; on other
// systems than Unix one of them differs.
func sources(t *testing.T, dir, target string) []string {
	t.Helper()
	build, err := os.ReadFile(filepath.Join(dir, "BUILD.bazel"))
	require.NoError(t, err)
	_, rest, ok := bytes.Cut(build, []byte(`name = "`+target+`"`))
	require.True(t, ok, "no target %s", target)
	srcs, _, _ := bytes.Cut(rest, []byte("visibility"))
	var names []string
	for _, m := range regexp.MustCompile(`"(\w+\.go)"`).FindAllSubmatch(srcs, -1) {
		if name := string(m[1]); name != "path_windows.go" {
			names = append(names, name)
		}
	}
	require.NotEmpty(t, names)
	return names
}

// Nogo runs a nogo binary on all packages of the module in dir, tests included,
// as the GoNogo actions of Bazel do: dependencies come first and hand on their
// facts; other modules give facts only, and the standard library none.
func Nogo(t *testing.T, nogo, dir string) []Finding {
	t.Helper()
	work := t.TempDir()
	facts := map[string]string{} // by import path, as go list names it
	var found []Finding
	for i, pkg := range listed(t, dir) {
		if pkg.Standard || strings.HasSuffix(pkg.ImportPath, ".test") || len(pkg.GoFiles) == 0 { // only tests, listed by themselves
			continue
		}
		importcfg := filepath.Join(work, fmt.Sprintf("%d.importcfg", i))
		facts[pkg.ImportPath] = filepath.Join(work, fmt.Sprintf("%d.facts", i))
		path, _, _ := strings.Cut(pkg.ImportPath, " ") // without the test that it is built for
		args := []string{"-p", path, "-importcfg", importcfg, "-x", facts[pkg.ImportPath],
			"-go_version", strings.TrimPrefix(runtime.Version(), "go")}
		var cfg strings.Builder
		for _, name := range pkg.Imports {
			if pkg.exports[name] == "" { // unsafe
				continue
			}
			imported, _, _ := strings.Cut(name, " ")
			fmt.Fprintf(&cfg, "packagefile %s=%s\n", imported, pkg.exports[name])
			if facts[name] != "" {
				args = append(args, "-fact", imported+"="+facts[name])
			}
		}
		require.NoError(t, os.WriteFile(importcfg, []byte(cfg.String()), 0o666))
		if pkg.Module == nil || !pkg.Module.Main {
			args = append(args, "-facts_only")
		}
		for _, file := range pkg.GoFiles {
			args = append(args, inModule(t, dir, filepath.Join(pkg.Dir, file)))
		}
		found = append(found, nogoFindings(t, dir, command(t, dir, nogo, args...))...)
	}
	return found
}

// A listedPackage is a package as go list describes it.
type listedPackage struct {
	ImportPath, Dir, Export string
	GoFiles, Imports        []string
	Standard                bool
	Module                  *struct{ Main bool }

	exports map[string]string // files of export data, by import path
}

// listed returns the packages of the module in dir and all that they import,
// dependencies first, with test variants.
func listed(t *testing.T, dir string) []listedPackage {
	t.Helper()
	out := output(t, dir, "go", "list", "-trimpath", "-deps", "-test", "-export",
		"-json=ImportPath,Dir,Export,GoFiles,Imports,Standard,Module", "./...")
	var list []listedPackage
	exports := map[string]string{}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		pkg := listedPackage{exports: exports}
		err := dec.Decode(&pkg)
		if errors.Is(err, io.EOF) {
			return list
		}
		require.NoError(t, err)
		exports[pkg.ImportPath] = pkg.Export
		list = append(list, pkg)
	}
}

// Exit codes of nogo.
const (
	nogoClean     = 0
	nogoViolation = 3
)

var nogoLine = regexp.MustCompile(`(?m)^(\S+:\d+:\d+): (.*) \((\w+)\)$`)

func nogoFindings(t *testing.T, dir string, cmd *exec.Cmd) []Finding {
	t.Helper()
	out, err := cmd.CombinedOutput()
	switch cmd.ProcessState.ExitCode() {
	case nogoClean:
		require.Empty(t, string(out))
	case nogoViolation:
	default:
		require.NoError(t, err, "%s\n%s", cmd, out)
	}
	var found []Finding
	for _, m := range nogoLine.FindAllStringSubmatch(string(out), -1) {
		f := at(t, dir, m[1])
		f.Rule, f.Message = m[3], m[2]
		found = append(found, f)
	}
	return found
}
