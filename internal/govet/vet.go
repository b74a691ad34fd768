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
	"slices"
	"strings"
)

// The front end: go vet does the work, with this executable as its tool.
//
// Three traits of "go vet" (1.26) decide how it is run.
//
//   - Its cache may hold a package's facts without its findings, and then takes
//     the findings for none, for ever. This happens when it is stopped between
//     the two, as by SIGPIPE in "go vet ... | head". So its output goes to a
//     file, which nobody closes early, it is interrupted but never killed, and
//     -json is spelt -json=true: flags are part of the cache's key, so what a
//     plain go vet has left behind is not found here.
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
		r, err := v.check(ctx, "-fix", "-json=false", fmt.Sprintf("-diff=%t", v.flags.diff))
		if err != nil {
			return 0, err
		}
		if v.flags.diff {
			return v.printPatch(r, out, errs)
		}
		fixed = r
	}
	linted, err := v.check(ctx, "-json=true")
	if err != nil {
		return 0, err
	}
	found, failures, err := decode(linted.stdout)
	if err != nil {
		return 0, err
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
func (v *vet) printPatch(r result, out, errs io.Writer) (int, error) {
	trouble := explain(r.stderr)
	if r.failed && len(trouble.lines) == 0 && len(r.stdout) == 0 {
		trouble = explained{lines: []string{v.silent()}, serious: true}
	}
	printTrouble(errs, trouble.lines)
	if _, err := out.Write(arrange(r.stdout, v.dir)); err != nil {
		return 0, fmt.Errorf("cannot print the patch: %w", err)
	}
	switch {
	case r.failed && trouble.serious, trouble.unmatched:
		return exitTrouble, nil
	case r.failed:
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
	args := []string{"list", "-e", "-json=ImportPath,Error,DepsErrors"}
	if v.flags.tags != "" {
		args = append(args, "-tags="+v.flags.tags)
	}
	r, err := v.start(ctx, slices.Concat(args, []string{"--"}, v.patterns)...)
	if err != nil {
		return nil, err
	}
	var sound []string
	broken := false
	for dec := json.NewDecoder(bytes.NewReader(r.stdout)); ; {
		var pkg struct {
			ImportPath string
			Error      json.RawMessage
			DepsErrors []json.RawMessage
		}
		if err := dec.Decode(&pkg); err != nil { // the end, or a list that broke off
			break
		}
		if pkg.Error == nil && len(pkg.DepsErrors) == 0 {
			sound = append(sound, pkg.ImportPath)
		} else {
			broken = true
		}
	}
	if !broken {
		return nil, nil
	}
	return sound, nil
}

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
