package main

import (
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// factSize says how much is stored for a package's importers.
type factSize struct {
	path             string
	bytes, functions int
}

// factSizes returns the sizes for all packages that the go command has a module
// checked with, but the standard library's, of which nothing is stored.
func factSizes(module, dir string) ([]factSize, error) {
	tool := filepath.Join(dir, "facts")
	if out, err := exec.Command("go", "build", "-o", tool, factsProgram).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build %s: %w\n%s", factsProgram, err, out)
	}
	sizes := filepath.Join(dir, "facts"+rand.Text())
	if _, err := run(module, []string{"BENCH_FACTS=" + sizes}, "go", "vet", "-vettool="+tool, "./..."); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(sizes)
	if err != nil {
		return nil, err
	}
	var list []factSize
	for line := range strings.Lines(string(text)) {
		var s factSize
		if _, err := fmt.Sscan(line, &s.path, &s.bytes, &s.functions); err != nil {
			return nil, err
		}
		if first, _, _ := strings.Cut(s.path, "/"); strings.Contains(first, ".") {
			list = append(list, s)
		}
	}
	return list, nil
}

const factsProgram = module + "/bench/facts"
