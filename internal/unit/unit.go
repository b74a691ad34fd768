// Package unit checks one package as the go command describes it to a vet tool: a
// driver of go/analysis beside the unit checker of x/tools.
//
// # Why another one
//
// "go vet" starts its tool once for each package of a program, dependencies and the
// standard library included. The unit checker of x/tools type-checks each of them
// from source, for its importers to have types. Most of a program's dependencies have
// nothing to do with what the rules look for; that work is what a run costs. This
// driver leaves out what no rule asks for:
//
//   - The types of imports come from what the compiler has exported of them, which the
//     go command hands over (PackageFile), since it has compiled them anyhow.
//   - The standard library is not looked at: the catalog has a table of it.
//   - Of a dependency only that is analyzed of which the analyzers say by its outline
//     that there may be something to tell. Mostly it is nothing, or a few functions.
//   - In a dependency only those analyzers run that have facts.
//   - Facts are read when they are asked for, and handed on unread (facts.go).
//
// # What it assumes
//
// That the go command hands over PackageFile: where it does not, the command uses the
// unit checker of x/tools for all packages alike. That one also makes the fixes (fix.go).
//
// Both say the same, which a test shows on all that there is.
package unit

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/scanner"
	"go/types"
	"io"
	"maps"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/outline"
)

// Config is the go command's description of a package.
type Config struct{ unitchecker.Config }

// Read reads a description.
func Read(file string) (*Config, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	c := new(Config)
	if err := json.Unmarshal(data, c); err != nil {
		return nil, fmt.Errorf("cannot decode JSON config file %s: %w", file, err)
	}
	return c, nil
}

// HasTypes reports whether the go command hands over the types of the imports.
func (c *Config) HasTypes() bool { return c.PackageFile != nil }

func (c *Config) module() *analysis.Module {
	if c.Module == nil && c.ModulePath != "" { // before Go 1.27
		return &analysis.Module{Path: c.ModulePath, Version: c.ModuleVersion, GoVersion: c.GoVersion}
	}
	return c.Module
}

// dependency reports whether the package is another module's, which nobody is
// working on.
func (c *Config) dependency() bool {
	m := c.module()
	return m != nil && m.Version != ""
}

// standard reports whether the package is one of the standard library.
func (c *Config) standard() bool {
	m := c.module()
	return catalog.IsStd(c.ImportPath) && (m == nil || m.Path == "" || m.Path == "std")
}

// Checker is what a package is checked with.
type Checker struct {
	Program string // the tool's name, for messages
	Rules   []*analysis.Analyzer
	JSON    bool // print as go vet -json does
	Fix     bool // make the fixes instead, or with Diff print them as a patch
	Diff    bool
	// All says that findings in a dependency are printed, too.
	All bool
	// PartOf returns what of a dependency is to be analyzed; nil stands for the whole.
	PartOf func(*outline.Package) outline.Part
}

// Check checks a package and returns the exit code of the tool.
func (c *Checker) Check(config *Config) int {
	err := c.check(config)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errFound):
	case config.VetxOnly && !c.All && isOfSource(err):
		// The go command says what is wrong when it compiles the package.
	case isOfSource(err):
		_, _ = fmt.Fprintln(os.Stderr, err)
	default:
		_, _ = fmt.Fprintf(os.Stderr, "%s: %v\n", c.Program, err)
	}
	return 1
}

// errFound says that there are findings, which were printed.
var errFound = errors.New("findings")

// isOfSource reports whether err speaks of the checked source.
func isOfSource(err error) bool {
	switch err.(type) {
	case types.Error, *scanner.Error, scanner.ErrorList:
		return true
	}
	return false
}

func (c *Checker) check(config *Config) (err error) {
	defer func() {
		if err == errBroken { // facts are read when they are asked for
			err = broken("the imports of "+config.ImportPath, err)
		}
	}()
	defer recovered(&err)
	if config.standard() {
		return c.nothing(config, nil)
	}
	facts, err := readFacts(config.PackageVetx)
	if err != nil {
		return err
	}
	s, err := readSource(config)
	if err != nil {
		return err
	}
	tune()
	part := outline.Part{Whole: true}
	if config.dependency() && c.PartOf != nil {
		part = c.PartOf(s.outline(facts))
	}
	if part.Empty() && s.bad == nil {
		return c.nothing(config, facts.encode(config.ImportPath, slices.Collect(maps.Values(config.ImportMap))))
	}
	files, dropped, err := s.parsed(part)
	if err != nil {
		return err
	}
	pkg, info, sizes, err := s.check(files, !part.Whole)
	if err != nil {
		return err
	}
	drop(files, dropped)
	facts.pkg = pkg
	run := &actions{config: config, fset: s.fset, files: files, pkg: pkg, info: info, sizes: sizes, facts: facts, done: map[*analysis.Analyzer]*action{}}
	rules := c.Rules
	if config.VetxOnly && !c.All {
		rules = tellers(c.Rules)
	}
	for _, rule := range rules {
		run.run(rule)
	}
	if err := c.store(config, facts.encode(config.ImportPath, mentioned(pkg))); err != nil {
		return err
	}
	if config.VetxOnly && !c.All {
		return nil
	}
	if c.Fix {
		return c.fix(config, s, rules, run.done)
	}
	return c.report(config, func(w io.Writer) error {
		if c.JSON {
			return writeJSON(w, s.fset, config.ID, rules, run.done)
		}
		if writeText(os.Stderr, c.Program, s.fset, rules, run.done) {
			return errFound
		}
		return nil
	})
}

// nothing stores the facts of a package in which there is nothing to find.
func (c *Checker) nothing(config *Config, facts []byte) error {
	if err := c.store(config, facts); err != nil || config.VetxOnly {
		return err
	}
	if c.Fix {
		return noFixes(config)
	}
	if !c.JSON {
		return nil
	}
	return c.report(config, func(w io.Writer) error { return writeJSON(w, nil, config.ID, nil, nil) })
}

func (c *Checker) store(config *Config, facts []byte) error {
	if config.VetxOutput == "" {
		return nil
	}
	return os.WriteFile(config.VetxOutput, facts, 0o666)
}

// report has findings written to where the go command wants them.
func (c *Checker) report(config *Config, write func(io.Writer) error) error {
	if config.Stdout == "" {
		return write(os.Stdout)
	}
	f, err := os.Create(config.Stdout)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

// enough is what a process may take before the garbage collector starts, in bytes. The
// no-op under the stock unit checker takes more.
const enough = 256 << 20

// tune keeps the garbage collector from starting, for most processes end long before it
// would be of use. Where one does take that much, the first collection has it go on as it
// does everywhere.
func tune() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(enough)
	garbage := new([64]byte)
	runtime.AddCleanup(garbage, func(struct{}) {
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(math.MaxInt64)
	}, struct{}{})
}
