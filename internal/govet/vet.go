package govet

import (
	"context"
	"errors"
	"fmt"
	"go/version"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
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
	dir      string // where the go command runs; paths are printed relative to it
	overlay  string // for the go command's -overlay
	command  Command
}

func newVet(f *flags, patterns []string) (*vet, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("no working directory: %w", err)
	}
	gocmd, self, err := executables()
	if err != nil {
		return nil, err
	}
	return &vet{flags: f, patterns: patterns, gocmd: gocmd, self: self, dir: dir}, nil
}

// executables finds the go command and this program.
func executables() (gocmd, self string, err error) {
	gocmd, err = exec.LookPath("go")
	if err != nil {
		return "", "", errors.New("no go command in PATH: install Go from https://go.dev/dl, or add its bin directory to PATH")
	}
	self, err = os.Executable()
	if err != nil {
		return "", "", fmt.Errorf("cannot find the program's own file: %w", err)
	}
	return gocmd, self, nil
}

// run prints findings (or a patch) to out and trouble to errs, and returns the
// exit code. It prints nothing once ctx is done.
func (v *vet) run(ctx context.Context, out, errs io.Writer) (int, error) {
	if r, err := v.checkVersion(ctx); err != nil || r.failed {
		printTrouble(errs, v.reasons(r).lines)
		return exitTrouble, err
	}
	var fixed result
	var unwritten []string // of the fixed files
	if v.flags.fix {
		// Said in full, since GOFLAGS may say otherwise. Fixes name files: with
		// -trimpath, those of another checkout would come out of the cache.
		r, err := v.check(ctx, "-fix", "-json=false", "-diff", "-dependencies", "-checkout="+v.dir)
		if err != nil {
			return 0, err
		}
		files, err := v.patches(ctx, r)
		if err != nil {
			return 0, err
		}
		if v.flags.diff {
			return v.printPatch(r, files, out, errs)
		}
		if unwritten, err = makeChanges(ctx, files, v.dir); err != nil {
			return 0, err
		}
		fixed = r
	}
	begin, done := time.Now(), progress(ctx, errs)
	linted, err := v.lint(ctx)
	done()
	if err != nil {
		return 0, err
	}
	found, failures, err := v.findings(ctx, linted)
	if err != nil {
		return 0, err
	}
	if v.flags.verbose {
		printTrouble(errs, []string{fmt.Sprintf("%s: go vet took %.1fs", program, time.Since(begin).Seconds())})
	}

	if v.flags.newFrom != "" && v.command.Since != nil {
		engine := &Engine{flags: v.flags, rules: v.command.Rules}
		if found, err = v.command.Since(ctx, engine, v.flags.newFrom, v.dir, v.patterns, found); err != nil {
			return 0, err
		}
	}

	// What both runs complain of is said once.
	fixed.stderr = slices.DeleteFunc(fixed.stderr, func(line string) bool { return slices.Contains(linted.stderr, line) })
	fixing, linting := explain(fixed.stderr), v.reasons(linted)
	printTrouble(errs, slices.Concat(fixing.lines, unwritten, linting.lines, failures))

	terminal := isTerminal(out)
	switch {
	case v.flags.json:
		err = printJSON(out, found)
	case v.command.Pretty != nil && (v.flags.verbose || terminal && !v.flags.quiet):
		err = v.command.Pretty(out, found, v.dir, terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb")
	default:
		err = printText(out, found, v.dir)
	}
	switch {
	case err != nil:
		return 0, fmt.Errorf("cannot print the findings: %w", err)
	case linted.failed, linting.unmatched, fixed.failed && fixing.serious, len(failures) > 0, len(unwritten) > 0:
		return exitTrouble, nil
	case len(found) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

// lint has the rules look at the packages and at their dependencies.
func (v *vet) lint(ctx context.Context) (result, error) {
	r, err := v.check(ctx, "-json", "-dependencies")
	if err == nil && !r.failed && len(r.stdout) == 0 {
		err = errors.New(`go vet reported on no package, as after a run that was killed: forget that with "go clean -cache" and run it again`)
	}
	return r, err
}

// findings returns what a run found in the packages that were asked for, and the
// rules that could not do their work, as lines to print.
func (v *vet) findings(ctx context.Context, linted result) ([]Finding, []string, error) {
	found, failures, err := decode(linted.stdout, v.flags.notesName())
	if err != nil || len(found) == 0 {
		return found, failures, err
	}
	asked, err := v.askedFor(ctx)
	if err != nil {
		return nil, nil, err
	}
	found = slices.DeleteFunc(found, func(f Finding) bool { return asked.dir(f.Package) == "" })
	for i := range found {
		found[i].move(asked.dir(found[i].Package))
	}
	slices.SortFunc(found, compare)
	return found, failures, nil
}

// patches returns what "go vet -fix -diff" would change in the packages that were
// asked for.
func (v *vet) patches(ctx context.Context, r result) ([]filePatch, error) {
	files, err := parsePatch(r.stdout)
	if err != nil || len(files) == 0 {
		return nil, err
	}
	asked, err := v.askedFor(ctx)
	return arrange(files, asked.hasFile), err
}

// printPatch prints what "go vet -fix -diff" made. It fails both when there is
// a patch and when there is trouble, so its messages tell which.
func (v *vet) printPatch(r result, files []filePatch, out, errs io.Writer) (int, error) {
	trouble := v.reasons(r)
	printTrouble(errs, trouble.lines)
	for _, f := range files {
		if _, err := out.Write(f.print(v.dir)); err != nil {
			return 0, fmt.Errorf("cannot print the patch: %w", err)
		}
	}
	switch {
	case r.failed && trouble.serious, trouble.unmatched:
		return exitTrouble, nil
	case len(files) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

// checkVersion refuses a go command older than 1.26, whose go vet has no -fix
// and writes its JSON elsewhere. It returns what the go command says when it
// cannot even tell its version, for a broken go.mod perhaps.
func (v *vet) checkVersion(ctx context.Context) (result, error) {
	r, err := v.start(ctx, "env", "GOVERSION")
	if err != nil || r.failed {
		return r, err
	}
	goversion := strings.TrimSpace(string(r.stdout))
	if version.IsValid(goversion) && version.Compare(version.Lang(goversion), oldestGo) < 0 {
		return r, fmt.Errorf("the go command here is %s, and it must be %s or newer: upgrade Go, or set GOTOOLCHAIN=%s.0", goversion, oldestGo, oldestGo)
	}
	return r, nil
}

const oldestGo = "go1.26"

// reasons explains what a run of the go command said, and a failure even if it
// said nothing. A patch is the one thing that makes it fail and is no trouble.
func (v *vet) reasons(r result) explained {
	e := explain(r.stderr)
	if r.failed && len(e.lines) == 0 && !patchHead().Match(r.stdout) {
		e.serious = true
		e.lines = []string{fmt.Sprintf("%s: the go command failed and gave no reason: run \"go vet -x -vettool=%s %s\" to see where",
			program, v.self, strings.Join(v.patterns, " "))}
	}
	return e
}

// check runs go vet on the packages, and where some cannot be loaded, once more
// on the others.
func (v *vet) check(ctx context.Context, mode ...string) (result, error) {
	args := slices.Concat([]string{"vet"}, mode, []string{"-vettool=" + v.self}, v.buildFlags(), v.flags.forVet())
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
