package govet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// The front end: go vet does the work, with this executable as its tool.
//
// Some traits of "go vet" (1.26) decide how it is run.
//
//   - Its cache does not tell a package that was asked for from one that was
//     analyzed for its facts only, as a dependency, and printed nothing. Once it
//     has been a dependency, it stays without findings, and the other way round.
//     So the tool is told, with -dependencies, to print what it finds in every
//     package, and here that is left out which nobody asked for.
//   - The cache may hold a package's facts without its findings, and takes these
//     for none, for ever. This happens when go vet is stopped between storing
//     the two, as by SIGPIPE in "go vet ... | head". So its output goes to a
//     file, which nobody closes early, and it is interrupted but never killed.
//     What a plain go vet has left behind is not found: -dependencies, like any
//     flag, is part of the cache's key.
//   - A package that does not type-check is reported and the others are still
//     checked. One that cannot be loaded (an import that is missing, a cycle)
//     ends it before it checks anything. The others are then named one by one.
//   - With -json it succeeds whatever it finds, and fails only where it could
//     not look.
type vet struct {
	flags    *flags
	patterns []string
	gocmd    string // the go command
	self     string // this executable
	dir      string // the working directory, for short paths
}

func newVet(f *flags, patterns []string) (*vet, error) {
	gocmd, err := exec.LookPath("go")
	if err != nil {
		return nil, errors.New("no go command in PATH: install Go from https://go.dev/dl, or add its bin directory to PATH")
	}
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("cannot find the program's own file: %w", err)
	}
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("no working directory: %w", err)
	}
	return &vet{flags: f, patterns: patterns, gocmd: gocmd, self: self, dir: dir}, nil
}

// run prints findings (or a patch) to out and trouble to errs, and returns the
// exit code. It prints nothing once ctx is done.
func (v *vet) run(ctx context.Context, out, errs io.Writer) (int, error) {
	var fixed result
	if v.flags.fix {
		// Said in full, since GOFLAGS may say otherwise.
		mode := []string{"-fix", "-json=false", "-diff=false"}
		if v.flags.diff {
			mode = []string{"-fix", "-json=false", "-diff", "-dependencies"}
		}
		r, err := v.check(ctx, mode...)
		if err != nil {
			return 0, err
		}
		if v.flags.diff {
			return v.printPatch(ctx, r, out, errs)
		}
		fixed = r
	}
	linted, err := v.check(ctx, "-json", "-dependencies")
	if err != nil {
		return 0, err
	}
	found, failures, err := decode(linted.stdout)
	if err != nil {
		return 0, err
	}
	if len(found) > 0 {
		asked, err := v.askedFor(ctx)
		if err != nil {
			return 0, err
		}
		found = slices.DeleteFunc(found, func(f finding) bool { return !asked.hasPackage(f.pkg) })
	}

	// What both runs complain of is said once.
	fixed.stderr = slices.DeleteFunc(fixed.stderr, func(line string) bool { return slices.Contains(linted.stderr, line) })
	fixing, linting := explain(fixed.stderr), explain(linted.stderr)
	if linted.failed && len(linting.lines) == 0 {
		linting.lines = []string{v.silent()}
	}
	printTrouble(errs, slices.Concat(fixing.lines, linting.lines, failures))

	if v.flags.json {
		err = printJSON(out, found)
	} else {
		err = printText(out, found, v.dir)
	}
	switch {
	case err != nil:
		return 0, fmt.Errorf("cannot print the findings: %w", err)
	case linted.failed, linting.unmatched, fixed.failed && fixing.serious, len(failures) > 0:
		return exitTrouble, nil
	case len(found) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

// printPatch prints what "go vet -fix -diff" made. It fails both when there is
// a patch and when there is trouble, so its messages tell which.
func (v *vet) printPatch(ctx context.Context, r result, out, errs io.Writer) (int, error) {
	patch := r.stdout
	if len(patch) > 0 {
		asked, err := v.askedFor(ctx)
		if err != nil {
			return 0, err
		}
		patch = arrange(patch, v.dir, asked.hasFile)
	}
	trouble := explain(r.stderr)
	if r.failed && len(trouble.lines) == 0 && len(r.stdout) == 0 {
		trouble = explained{lines: []string{v.silent()}, serious: true}
	}
	printTrouble(errs, trouble.lines)
	if _, err := out.Write(patch); err != nil {
		return 0, fmt.Errorf("cannot print the patch: %w", err)
	}
	switch {
	case r.failed && trouble.serious, trouble.unmatched:
		return exitTrouble, nil
	case len(patch) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

func (v *vet) silent() string {
	return fmt.Sprintf("%s: go vet failed and gave no reason: run \"go vet -x -vettool=%s %s\" to see where",
		program, v.self, strings.Join(v.patterns, " "))
}

// check runs go vet on the packages, and where some cannot be loaded, once more
// on the others.
func (v *vet) check(ctx context.Context, mode ...string) (result, error) {
	args := slices.Concat([]string{"vet"}, mode, []string{"-vettool=" + v.self}, v.flags.forVet())
	r, err := v.start(ctx, slices.Concat(args, v.patterns)...)
	if err != nil || !r.failed || len(r.stdout) > 0 {
		return r, err
	}
	sound, err := v.loadable(ctx)
	if err != nil || len(sound) == 0 {
		return r, err
	}
	rest, err := v.start(ctx, slices.Concat(args, sound)...)
	return result{
		stdout: rest.stdout,
		stderr: slices.Concat(r.stderr, rest.stderr),
		failed: true,
	}, err
}

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
	if v.flags.tags != "" {
		args = append(args, "-tags="+v.flags.tags)
	}
	r, err := v.start(ctx, slices.Concat(args, []string{"--"}, v.patterns)...)
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

// A selection is the packages that the patterns name.
type selection struct{ paths, dirs map[string]bool }

func (v *vet) askedFor(ctx context.Context) (selection, error) {
	s := selection{paths: map[string]bool{}, dirs: map[string]bool{}}
	list, err := v.list(ctx, "ImportPath,Dir")
	for _, pkg := range list {
		s.paths[pkg.ImportPath] = true
		s.dirs[pkg.Dir] = true
	}
	return s, err
}

// hasPackage tells whether go vet's name for a package, its tests or a variant
// for somebody's tests belongs to the selection.
func (s selection) hasPackage(id string) bool {
	path, _, _ := strings.Cut(id, " ")
	return s.paths[path] || s.paths[strings.TrimSuffix(path, "_test")]
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
// which may take as long as the package at hand.
func (v *vet) start(ctx context.Context, args ...string) (result, error) {
	file, err := os.CreateTemp("", program+"-*")
	if err != nil {
		return result{}, fmt.Errorf("cannot store what go vet prints: %w (TMPDIR names the place)", err)
	}
	defer os.Remove(file.Name())
	defer file.Close()

	var stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, v.gocmd, args...)
	cmd.Stdout, cmd.Stderr = file, &stderr
	cmd.Cancel = func() error {
		if err := cmd.Process.Signal(os.Interrupt); err != nil { // where there are no interrupts
			return cmd.Process.Kill()
		}
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
	case exited && !exit.Exited():
		return result{}, fmt.Errorf("the go command was ended from outside (%v): run again, with GOFLAGS=-p=1 if memory was short", exit)
	}
	stdout, err := os.ReadFile(file.Name())
	if err != nil {
		return result{}, fmt.Errorf("cannot read back what go vet printed: %w", err)
	}
	return result{stdout: stdout, stderr: slices.Collect(lines(stderr.String())), failed: exited}, nil
}
