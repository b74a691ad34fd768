package govet

import (
	"context"
	"flag"
	"io"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/config"
)

// An Engine runs the rules for another front end than the command line, with
// the flags that this process was started with. What it finds, and what the go
// command caches of it, is the same.
type Engine struct {
	flags *flags
	rules []*analysis.Analyzer
}

// A Job says what an engine is to look at.
type Job struct {
	Dir      string   // where the go command runs: in the module
	Patterns []string // the packages
	Overlay  string   // a file for the go command's -overlay, if it is not empty
}

// A Report is what became of a job.
type Report struct {
	Findings []Finding // in the packages and all that they depend on, by place
	Notes    []Finding // what is known of functions and calls, by place
	Complete bool      // every package was looked at
	Trouble  []string  // what kept it from that and somebody must put right, with the remedy
	Log      []string  // what else there was to say: compile errors for the most part
}

// Run does a job. An error is one that every job would meet, or that of ctx.
func (e *Engine) Run(ctx context.Context, job Job) (Report, error) {
	gocmd, self, err := executables()
	if err != nil {
		return Report{}, err
	}
	v := &vet{flags: e.flags, patterns: job.Patterns, gocmd: gocmd, self: self, dir: job.Dir, overlay: job.Overlay}
	r, err := v.checkVersion(ctx)
	if err == nil && !r.failed {
		r, err = v.lint(ctx)
	}
	if err != nil {
		return Report{}, err
	}
	found, failures, err := decode(r.stdout, "")
	if err != nil {
		return Report{}, err
	}
	// One that is not right has kept go vet from running.
	configuration, err := config.For(job.Dir)
	if err != nil {
		configuration = new(config.Config)
	}
	said := v.reasons(r)
	report := Report{Complete: !r.failed && !said.unmatched && len(failures) == 0}
	for _, f := range found {
		if f.Rule == e.flags.notesName() {
			report.Notes = append(report.Notes, f)
		} else {
			f.Severity = configuration.Severity(f.Rule)
			report.Findings = append(report.Findings, f)
		}
	}
	for _, line := range slices.Concat(said.lines, failures) {
		if ours, ok := strings.CutPrefix(line, program+": "); ok && !said.unmatched {
			report.Trouble = append(report.Trouble, ours)
		} else {
			report.Log = append(report.Log, line)
		}
	}
	return report, nil
}

// Lint runs the rules over packages as the command does by itself, in the
// directory dir. It returns what was found in them, in the order of its places,
// and prints trouble to errs; whole reports that there was none, and that all
// packages were looked at.
func (e *Engine) Lint(ctx context.Context, dir string, patterns []string, errs io.Writer) (found []Finding, whole bool, err error) {
	gocmd, self, err := executables()
	if err != nil {
		return nil, false, err
	}
	v := &vet{flags: e.flags, patterns: patterns, gocmd: gocmd, self: self, dir: dir}
	if r, err := v.checkVersion(ctx); err != nil || r.failed {
		printTrouble(errs, v.reasons(r).lines)
		return nil, false, err
	}
	linted, err := v.lint(ctx)
	if err != nil {
		return nil, false, err
	}
	found, failures, err := v.findings(ctx, linted)
	if err != nil {
		return nil, false, err
	}
	configuration, err := config.For(dir)
	if err != nil {
		return nil, false, err
	}
	for i := range found {
		found[i].Severity = configuration.Severity(found[i].Rule)
	}
	said := v.reasons(linted)
	printTrouble(errs, slices.Concat(said.lines, failures))
	return found, !linted.failed && !said.unmatched && len(failures) == 0, nil
}

// Packages returns the import paths of the packages that patterns name.
func (e *Engine) Packages(ctx context.Context, dir string, patterns []string) ([]string, error) {
	gocmd, self, err := executables()
	if err != nil {
		return nil, err
	}
	v := &vet{flags: e.flags, patterns: patterns, gocmd: gocmd, self: self, dir: dir}
	asked, err := v.askedFor(ctx)
	if err != nil {
		return nil, err
	}
	var paths []string
	for path := range asked.paths {
		paths = append(paths, path, path+"_test")
	}
	slices.Sort(paths)
	return paths, nil
}

// Flags returns the command's flags, so that a tool can add its own.
func (e *Engine) Flags() *flag.FlagSet { return e.flags.set }

// Parse reads a tool's arguments, and returns the packages among them: the one in
// the working directory if there are none. The error is [flag.ErrHelp] or fit to
// be shown to a person.
func (e *Engine) Parse(args []string) ([]string, error) {
	if err := e.flags.parse(args); err != nil {
		return nil, err
	}
	if e.flags.set.NArg() == 0 {
		return []string{"."}, nil
	}
	return e.flags.set.Args(), nil
}

// Refuse returns an error if one of the flags was given, of which it says why the tool
// has no use for them.
func (e *Engine) Refuse(why string, names ...string) error { return e.flags.refuse(why, names...) }

// Print prints findings as the command does where nobody looks at a terminal.
func Print(w io.Writer, found []Finding, dir string) error { return printText(w, found, dir) }

// Complain prints what kept a tool from running, and returns the exit code for it.
func Complain(err error) int { return complain(err) }

// Rules returns the rules, as help lists them.
func (e *Engine) Rules() []*analysis.Analyzer { return e.rules }

// Decode reads what go vet -json printed: the findings, and a line for each rule
// that could not do its work.
func Decode(stream []byte) (found []Finding, failures []string, err error) {
	return decode(stream, "")
}

// ModuleCache returns the directory of the module cache, or "" where the go
// command does not tell.
func (e *Engine) ModuleCache(ctx context.Context) string {
	gocmd, _, err := executables()
	if err != nil {
		return ""
	}
	v := &vet{flags: e.flags, gocmd: gocmd}
	r, err := v.start(ctx, "env", "GOMODCACHE")
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(r.stdout))
}

// Page returns the address of the page on a rule.
func (e *Engine) Page(rule string) string {
	for _, a := range e.rules {
		if a.Name == rule && a.URL != "" {
			return a.URL + "#" + rule
		}
	}
	return ""
}
