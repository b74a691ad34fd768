package govet

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// loadable returns the packages that go vet can load, or none when it can load
// all, or when not even a list is to be had.
func (v *vet) loadable(ctx context.Context) ([]string, error) {
	list, err := v.list(ctx, "ImportPath,Error,DepsErrors")
	var sound []string
	for _, pkg := range list {
		if pkg.Error == nil && len(pkg.DepsErrors) == 0 {
			sound = append(sound, pkg.ImportPath)
		}
	}
	if len(sound) == len(list) {
		return nil, err
	}
	return sound, err
}

// A listed package has those fields of go list that were asked for.
type listed struct {
	ImportPath, Dir string
	Error           json.RawMessage
	DepsErrors      []json.RawMessage
}

// list returns the packages that the patterns name, those with errors included.
func (v *vet) list(ctx context.Context, fields string) ([]listed, error) {
	args := []string{"list", "-e", "-json=" + fields}
	r, err := v.start(ctx, slices.Concat(args, v.buildFlags(), []string{"--"}, v.patterns)...)
	if err != nil {
		return nil, err
	}
	var list []listed
	for dec := json.NewDecoder(bytes.NewReader(r.stdout)); ; {
		var pkg listed
		if err := dec.Decode(&pkg); err != nil { // the end, or a list that broke off
			return list, nil
		}
		list = append(list, pkg)
	}
}

// buildFlags say which files the packages consist of.
func (v *vet) buildFlags() []string {
	var args []string
	if v.flags.tags != "" {
		args = append(args, "-tags="+v.flags.tags)
	}
	if v.overlay != "" {
		args = append(args, "-overlay="+v.overlay)
	}
	return args
}

// A selection is the packages that the patterns name.
type selection struct {
	paths map[string]string // import path -> directory
	dirs  map[string]bool
}

func (v *vet) askedFor(ctx context.Context) (selection, error) {
	s := selection{paths: map[string]string{}, dirs: map[string]bool{}}
	list, err := v.list(ctx, "ImportPath,Dir")
	for _, pkg := range list {
		s.paths[pkg.ImportPath] = pkg.Dir
		s.dirs[pkg.Dir] = true
	}
	return s, err
}

// dir returns the directory of what go vet names so: a package of the selection,
// its tests, or a variant for somebody's tests. It is "" for any other.
func (s selection) dir(id string) string {
	path, _, _ := strings.Cut(id, " ")
	return cmp.Or(s.paths[path], s.paths[strings.TrimSuffix(path, "_test")])
}

func (s selection) hasFile(name string) bool { return s.dirs[filepath.Dir(name)] }

// A result is what a run of the go command left.
type result struct {
	stdout []byte
	stderr []string // lines
	failed bool
}

// start runs the go command. An error means that it did not end by itself.
// When ctx is done it is interrupted, and waited for: it ends in good order,
// which may take as long as the package at hand. Where there are no interrupts
// (Windows) it runs to its end.
//
// What it prints goes to files, since a pipe that ends with this process would
// end the go command in the middle of its work.
func (v *vet) start(ctx context.Context, args ...string) (result, error) {
	stdout, err := newOutput()
	if err != nil {
		return result{}, err
	}
	defer stdout.remove()
	stderr, err := newOutput()
	if err != nil {
		return result{}, err
	}
	defer stderr.remove()

	cmd := exec.CommandContext(ctx, v.gocmd, args...)
	cmd.Dir = v.dir
	cmd.Stdout, cmd.Stderr = stdout.File, stderr.File
	cmd.Cancel = func() error {
		_ = cmd.Process.Signal(os.Interrupt) // it has ended, or it will
		return nil
	}
	err = cmd.Run()
	if ctx.Err() != nil {
		return result{}, ctx.Err()
	}
	exit, exited := errors.AsType[*exec.ExitError](err)
	switch {
	case err != nil && !exited:
		return result{}, fmt.Errorf("cannot run the go command: %w", err)
	case exited && exit.String() == "signal: "+os.Interrupt.String():
		return result{}, context.Canceled // it went to the whole group, and the go command heard of it first
	case exited && !exit.Exited():
		return result{}, fmt.Errorf("the go command was ended from outside (%v): run again, with GOFLAGS=-p=1 if memory was short", exit)
	}
	printed, err := stdout.read()
	if err != nil {
		return result{}, err
	}
	said, err := stderr.read()
	if err != nil {
		return result{}, err
	}
	return result{stdout: printed, stderr: slices.Collect(lines(string(said))), failed: exited}, nil
}

// An output is a temporary file for what the go command prints.
type output struct{ *os.File }

func newOutput() (output, error) {
	file, err := os.CreateTemp("", program+"-*")
	if err != nil {
		return output{}, fmt.Errorf("cannot store what go vet prints: %w (TMPDIR names the place)", err)
	}
	return output{file}, nil
}

func (o output) read() ([]byte, error) {
	data, err := os.ReadFile(o.Name())
	if err != nil {
		return nil, fmt.Errorf("cannot read back what go vet printed: %w", err)
	}
	return data, nil
}

func (o output) remove() {
	// The system's own clean-up is left with a file that cannot be removed.
	_ = o.Close()
	_ = os.Remove(o.Name())
}
