package govet

import (
	"encoding/json"
	"fmt"
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
	if f.fix || !u.HasTypes() {
		return stock(f, rules, file)
	}
	checker := unit.Checker{Program: program, Rules: rules, JSON: f.json, All: f.dependencies, PartOf: c.PartOf}
	return checker.Check(u)
}

// stock has the unit checker of x/tools check the package, and does not return.
// The rules' own flags are set by now, as both flag sets share their values; the
// unit checker's Main is the only door to its -json, -fix and -diff, so it is given a
// command line that holds these and nothing else.
func stock(f *flags, rules []*analysis.Analyzer, file string) int {
	if f.dependencies {
		asked, err := asIfAskedFor(file, f)
		if err != nil {
			return complain(err)
		}
		file = asked
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

// asIfAskedFor returns the name of a configuration that also reports what is
// found in the package, where the one given is for its facts only.
//
// Fixes are not made in dependencies, and patches only in the modules that are
// being worked on: those that have no version.
func asIfAskedFor(config string, f *flags) (string, error) {
	data, err := os.ReadFile(config)
	if err != nil {
		return "", err
	}
	var unit struct {
		VetxOnly                  bool
		ModulePath, ModuleVersion string
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &unit); err != nil {
		return "", fmt.Errorf("cannot read %s: %w", config, err)
	}
	if err := json.Unmarshal(data, &fields); err != nil {
		return "", fmt.Errorf("cannot read %s: %w", config, err)
	}
	ours := unit.ModulePath != "" && unit.ModuleVersion == ""
	if !unit.VetxOnly || f.fix && !(f.diff && ours) {
		return config, nil
	}
	fields["VetxOnly"] = json.RawMessage("false")
	if data, err = json.Marshal(fields); err != nil {
		return "", err
	}
	asked := strings.TrimSuffix(config, ".cfg") + ".asked.cfg"
	return asked, os.WriteFile(asked, data, 0o666)
}
