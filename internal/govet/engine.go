package govet

import (
	"context"
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
