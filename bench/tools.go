package main

import (
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// tool is a program that is measured.
type tool struct {
	name    string
	file    string
	vet     bool // it is run by go vet
	alone   bool // it is run by itself
	caches  bool // by itself, it keeps something for the next run
	flags   []string
	failure error
}

const (
	oursName  = "asyncorm-lint"
	exitName  = "a tool that exits at once"
	noopName  = "a no-op analyzer"
	factsName = "a no-op analyzer with a fact type"
	vetName   = "go vet's suite"
)

// module is this one's path.
const module = "github.com/asyncorm/asyncorm-lint"

// tools builds what is measured into dir, and finds the peers in directory peers, or
// else in PATH. Those that are not there are left out.
func tools(dir, peers string) (list []*tool, missing []string, err error) {
	for _, t := range []struct {
		name, path string
		vet, alone bool
	}{
		{exitName, "/bench/exit", true, false},
		{noopName, "/bench/noop", true, false},
		{factsName, "/bench/noopfacts", true, false},
		{noopName, "/bench/noopalone", false, true},
		{oursName, "/cmd/asyncorm-lint", true, true},
	} {
		file := filepath.Join(dir, filepath.Base(t.path))
		if out, err := exec.Command("go", "build", "-o", file, module+t.path).CombinedOutput(); err != nil {
			return nil, nil, fmt.Errorf("go build %s: %w\n%s", t.path, err, out)
		}
		list = append(list, &tool{name: t.name, file: file, vet: t.vet, alone: t.alone, caches: t.name == oursName})
	}
	out, err := exec.Command("go", "tool", "-n", "vet").Output()
	if err != nil {
		return nil, nil, fmt.Errorf("go tool -n vet: %w", err)
	}
	list = append(list, &tool{name: vetName, file: strings.TrimSpace(string(out)), vet: true})
	for _, name := range []string{"workflowcheck", "contextcheck", "staticcheck"} {
		file, err := exec.LookPath(name)
		if peers != "" {
			file = filepath.Join(peers, name)
			_, err = os.Stat(file)
		}
		if err != nil {
			missing = append(missing, name)
			continue
		}
		list = append(list, &tool{name: name, file: file, vet: isVetTool(file), alone: true, caches: name == "staticcheck"})
	}
	return list, missing, nil
}

// isVetTool reports whether a program answers the go command.
func isVetTool(file string) bool {
	out, err := exec.Command(file, "-V=full").Output()
	return err == nil && strings.Contains(string(out), " version ") && exec.Command(file, "-flags").Run() == nil
}

// fresh returns a copy of t for whom nothing is in the go command's cache: the bytes at
// the end of an executable are nobody's, but they make it another one. Go's own vet
// tells its version, not its bytes; flags are part of the cache's key as well.
func (t *tool) fresh(dir string) (*tool, error) {
	text, err := os.ReadFile(t.file)
	if err != nil {
		return nil, err
	}
	dir, err = os.MkdirTemp(dir, "fresh")
	if err != nil {
		return nil, err
	}
	c := *t
	if t.name == vetName {
		c.flags = []string{"-printf.funcs=bench" + rand.Text()}
	}
	c.file = filepath.Join(dir, filepath.Base(t.file))
	return &c, os.WriteFile(c.file, append(text, rand.Text()[:16]...), 0o777)
}

// byVet runs t under go vet, on all packages of a module.
func (t *tool) byVet(module string) (cost, error) {
	return run(module, nil, slices.Concat([]string{"go", "vet", "-vettool=" + t.file}, t.flags, []string{"./..."})...)
}

// byItself runs t on all packages of a module. Staticcheck's cache lies beside it.
func (t *tool) byItself(module string) (cost, error) {
	return run(module, []string{"STATICCHECK_CACHE=" + filepath.Join(filepath.Dir(t.file), "cache")}, t.file, "./...")
}
