package analyzer

import (
	"errors"
	"go/ast"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/pattern"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// The rules of a configured program
//
// The rules are variables, which some drivers link in by name, and know nothing
// of any program's configuration. A driver that reads one gets copies of them:
// the same rules over an effects analyzer with another catalog. A copy runs its
// original, to which it hands the results under the names that it knows, and
// keeps back the findings that the configuration has no place for.

// Configured returns the suite as the configuration of the code in dir has it,
// and the names of the rules that it leaves off. It is for drivers that load
// their rules once: what the file says later is not heard.
//
// With a file that is not right, the error comes beside a suite without
// configuration. It consists of copies all the same: gopls knows analyzers by the
// lines of their functions, and panics where its cache knows a name by another
// line.
func Configured(dir string) (suite []*analysis.Analyzer, off []string, err error) {
	c, err := config.For(dir)
	if err == nil {
		err = c.Apply(Suite())
	}
	if err != nil {
		c = new(config.Config)
		err = errors.Join(err, c.Apply(Suite()))
	}
	for _, rule := range Suite() {
		if !c.On(rule.Name, !isOff(rule.Name)) {
			off = append(off, rule.Name)
		}
	}
	return append(With(c, true, Suite()), Named(c)...), off, err
}

// Named returns an analyzer that does nothing and is named after the
// configuration, none for an empty one. Some drivers keep findings by the names of
// the analyzers: with it, a change of the configuration counts.
func Named(c *config.Config) []*analysis.Analyzer {
	if c.ID == "" {
		return nil
	}
	return []*analysis.Analyzer{{
		Name: "asyncormconfiguration" + c.ID,
		Doc:  "tell one configuration from another",
		Run:  func(*analysis.Pass) (any, error) { return nil, nil },
	}}
}

// With returns copies of the analyzers for a configuration. nolint says that
// //nolint:asyncorm is to be honoured, which some drivers do themselves.
func With(c *config.Config, nolint bool, list []*analysis.Analyzer) []*analysis.Analyzer {
	w := with{config: c, nolint: nolint, made: map[*analysis.Analyzer]*analysis.Analyzer{}}
	var out []*analysis.Analyzer
	for _, a := range list {
		out = append(out, w.copy(a))
	}
	return out
}

type with struct {
	config *config.Config
	nolint bool
	made   map[*analysis.Analyzer]*analysis.Analyzer // by their originals
}

func (w *with) copy(a *analysis.Analyzer) *analysis.Analyzer {
	if made := w.made[a]; made != nil {
		return made
	}
	if a == effects.Analyzer {
		w.made[a] = a
		if w.config.ID != "" {
			w.made[a] = effects.New(w.config.Catalog(), w.config.ID)
		}
		return w.made[a]
	}
	c := *a
	w.made[a] = &c
	c.Requires = nil
	for _, required := range a.Requires {
		c.Requires = append(c.Requires, w.copy(required))
	}
	c.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Analyzer = a
		p.ResultOf = maps.Clone(pass.ResultOf)
		for _, required := range a.Requires {
			p.ResultOf[required] = pass.ResultOf[w.made[required]]
		}
		p.Report = func(d analysis.Diagnostic) {
			if !w.excluded(pass, d.Pos) && !(w.nolint && isNolint(pass, d.Pos)) {
				pass.Report(d)
			}
		}
		return a.Run(&p)
	}
	return &c
}

// excluded reports whether the configuration wants no findings in the file
// around pos. Its path is that of the package in the module, which is the same
// on every machine.
func (w *with) excluded(pass *analysis.Pass, pos token.Pos) bool {
	if len(w.config.File.Paths.Exclude) == 0 || pass.Module == nil || pass.Module.Path == "" || pass.Module.Version != "" {
		return false
	}
	dir := strings.TrimPrefix(strings.TrimPrefix(pass.Pkg.Path(), pass.Module.Path), "/")
	dir = strings.TrimSuffix(dir, "_test") // the package of external tests
	return w.config.Excludes(strings.TrimPrefix(dir+"/"+filepath.Base(pass.Fset.PositionFor(pos, false).Filename), "/"))
}

var nolintDirective = pattern.Lazy(`^//\s?nolint(:[\w, -]*)?(\s|$)`)

// isNolint reports whether golangci-lint would keep back a finding at pos: for
// //nolint or //nolint:asyncorm on its line, on the first line of a statement or
// a declaration around it, or right above that.
func isNolint(pass *analysis.Pass, pos token.Pos) bool {
	file := rewrite.File(pass, pos)
	if file == nil {
		return false
	}
	at := func(p token.Pos) token.Position { return pass.Fset.PositionFor(p, false) }
	var said []token.Position
	for _, group := range file.Comments {
		for _, c := range group.List {
			if m := nolintDirective().FindStringSubmatch(c.Text); m != nil && namesUs(m[1]) {
				said = append(said, at(c.Pos()))
			}
		}
	}
	if len(said) == 0 {
		return false
	}
	silent := func(n token.Position) bool {
		return slices.ContainsFunc(said, func(c token.Position) bool {
			return c.Line == n.Line || c.Line == n.Line-1 && c.Column == n.Column
		})
	}
	found := silent(at(pos))
	ast.Inspect(file, func(n ast.Node) bool {
		if found || n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		found = silent(at(n.Pos()))
		return !found
	})
	return found
}

// namesUs reports whether what follows nolint names this linter, or nobody and so
// all.
func namesUs(list string) bool {
	if list == "" {
		return true
	}
	for name := range strings.SplitSeq(list[1:], ",") {
		if name = strings.TrimSpace(name); name == "asyncorm" || name == "all" {
			return true
		}
	}
	return false
}
