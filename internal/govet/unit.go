package govet

import (
	"encoding/json"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/asyncorm/asyncorm-lint/internal/unit"
)

// unit checks the one package that a file of the go command describes, and returns
// the exit code.
//
// The notes that editors show are taken in the front ends' own run, not in one
// with a flag of its own: flags are part of the cache's key, and a second run
// would analyze everything twice.
func (c Command) unit(args []string, file string) int {
	u, err := unit.Read(file)
	if err != nil {
		return complain(err)
	}
	configuration, err := c.unitConfiguration(u)
	if err != nil {
		return complain(err)
	}
	f := newFlags(c, configuration)
	if err := f.parse(args); err != nil {
		return complain(err)
	}
	rules := f.enabled()
	if f.dependencies && f.json && f.notes != nil {
		rules = append(rules, f.notes)
	}
	if c.With != nil {
		rules = c.With(configuration, rules)
	}
	// Fixes are not made in dependencies, and patches only in the modules that are being
	// worked on: those that have no version.
	ours := u.ModulePath != "" && u.ModuleVersion == ""
	all := f.dependencies && (!f.fix || f.diff && ours)
	if !u.HasTypes() {
		return stock(f, rules, u, file, all)
	}
	checker := unit.Checker{Program: program, Rules: rules, JSON: f.json, Fix: f.fix, Diff: f.diff, All: all, PartOf: c.PartOf}
	return checker.Check(u)
}

// stock has the unit checker of x/tools check the package, and does not return.
// The rules' own flags are set by now, as both flag sets share their values; the
// unit checker's Main is the only door to its -json, -fix and -diff, so it is given a
// command line that holds these and nothing else. all says that findings in a
// dependency are printed, too.
func stock(f *flags, rules []*analysis.Analyzer, u *unit.Config, file string, all bool) int {
	if u.VetxOnly && all {
		u.VetxOnly = false
		data, err := json.Marshal(u)
		if err == nil {
			file = strings.TrimSuffix(file, ".cfg") + ".asked.cfg"
			err = os.WriteFile(file, data, 0o666)
		}
		if err != nil {
			return complain(err)
		}
	}
	os.Args = []string{program}
	if f.json {
		os.Args = append(os.Args, "-json")
	}
	if f.fix {
		os.Args = append(os.Args, "-fix")
	}
	if f.diff {
		os.Args = append(os.Args, "-diff")
	}
	os.Args = append(os.Args, file)
	unitchecker.Main(rules...)
	return exitClean
}
