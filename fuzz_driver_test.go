package asyncormlint_test

import (
	"fmt"
	"go/token"
	"go/types"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/scramble"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// A ground is testdata, loaded and analyzed once: the packages to make others of,
// and for what these import the types and the facts.
type ground struct {
	seeds map[string][]scramble.File // by import path
	types map[string]*types.Package
	facts map[*analysis.Analyzer]*facts
}

// Facts are those of one analyzer.
type facts struct {
	objects  map[types.Object][]analysis.Fact
	packages map[*types.Package][]analysis.PackageFact // with those of what the package imports
}

// all are the analyzers that a fuzzer runs: those of the rules, and those that list.
func all() []*analysis.Analyzer {
	return append(analyzer.Suite(), analyzer.Notes, analyzer.Why, analyzer.Discards, analyzer.Ignores)
}

var prepared = sync.OnceValues(func() (*ground, error) {
	dir, err := os.MkdirTemp("", "asyncorm-ground-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := layOver(dir); err != nil {
		return nil, err
	}
	return prepare(dir)
})

// prepare loads the packages of the GOPATH dir.
func prepare(dir string) (*ground, error) {
	cfg := &packages.Config{
		Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: false,
		Env: append(os.Environ(), "GOPATH="+dir, "GO111MODULE=off", "GOPROXY=off", "CGO_ENABLED=0"),
	}
	pkgs, err := packages.Load(cfg, append(patterns(), "effects/...")...)
	if err != nil {
		return nil, err
	}
	graph, err := checker.Analyze(all(), pkgs, nil)
	if err != nil {
		return nil, err
	}

	g := &ground{map[string][]scramble.File{}, map[string]*types.Package{"unsafe": types.Unsafe}, map[*analysis.Analyzer]*facts{}}
	packages.Visit(pkgs, func(p *packages.Package) bool {
		g.types[p.PkgPath] = p.Types
		return true
	}, nil)
	for act := range graph.All() {
		if act.Err != nil {
			return nil, act.Err
		}
		if len(act.Analyzer.FactTypes) == 0 {
			continue
		}
		f := g.facts[act.Analyzer]
		if f == nil {
			f = &facts{map[types.Object][]analysis.Fact{}, map[*types.Package][]analysis.PackageFact{}}
			g.facts[act.Analyzer] = f
		}
		for _, of := range act.AllObjectFacts() {
			if of.Object.Pkg() == act.Package.Types {
				f.objects[of.Object] = append(f.objects[of.Object], of.Fact)
			}
		}
		f.packages[act.Package.Types] = act.AllPackageFacts()
	}
	for _, p := range pkgs {
		for _, name := range p.GoFiles {
			text, err := os.ReadFile(name)
			if err != nil {
				return nil, err
			}
			g.seeds[p.PkgPath] = append(g.seeds[p.PkgPath], scramble.File{Name: name, Text: text})
		}
	}
	return g, nil
}

// Import returns a package that testdata imports, to type-check with.
func (g *ground) Import(path string) (*types.Package, error) {
	if p := g.types[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("package %s is not imported in testdata", path)
}

// An analyzed package is what the rules say of it.
type analyzed struct {
	*scramble.Package
	found map[*analysis.Analyzer][]analysis.Diagnostic
	said  []string // all findings, fixes and facts, as text
}

// analyze runs analyzers over a package, each after those that it requires.
func (g *ground) analyze(t testing.TB, p *scramble.Package, rules []*analysis.Analyzer) analyzed {
	out := analyzed{p, map[*analysis.Analyzer][]analysis.Diagnostic{}, nil}
	results := map[*analysis.Analyzer]any{}
	var run func(a *analysis.Analyzer)
	run = func(a *analysis.Analyzer) {
		if _, done := results[a]; done {
			return
		}
		for _, req := range a.Requires {
			run(req)
		}
		pass := g.pass(t, &out, a, results)
		result, err := a.Run(pass)
		require.NoError(t, err, a.Name)
		results[a] = result
		for _, d := range out.found[a] {
			out.say(a, d)
		}
	}
	for _, a := range rules {
		run(a)
	}
	slices.Sort(out.said)
	return out
}

func (g *ground) pass(t testing.TB, out *analyzed, a *analysis.Analyzer, results map[*analysis.Analyzer]any) *analysis.Pass {
	known := g.facts[a]
	objects, own := map[types.Object][]analysis.Fact{}, []analysis.Fact(nil)
	pass := &analysis.Pass{
		Analyzer: a, Fset: out.Fset, Files: out.Syntax, Pkg: out.Types, TypesInfo: out.Info, TypesSizes: out.Sizes, ResultOf: map[*analysis.Analyzer]any{},
		Report: func(d analysis.Diagnostic) { out.found[a] = append(out.found[a], d) },
		ReadFile: func(name string) ([]byte, error) {
			for _, f := range out.Texts {
				if f.Name == name {
					return f.Text, nil
				}
			}
			return nil, os.ErrNotExist
		},
		ImportObjectFact: func(obj types.Object, fact analysis.Fact) bool {
			return fill(objects[obj], fact) || known != nil && fill(known.objects[obj], fact)
		},
		ExportObjectFact: func(obj types.Object, fact analysis.Fact) {
			require.Same(t, out.Types, obj.Pkg(), "a fact on another package's object")
			objects[obj] = append(objects[obj], fact)
			out.said = append(out.said, fmt.Sprintf("%s fact of %s: %x", a, obj, encoded(t, fact)))
		},
		ImportPackageFact: func(p *types.Package, fact analysis.Fact) bool {
			if p == out.Types {
				return fill(own, fact)
			}
			for _, of := range known.packages[p] {
				if of.Package == p && fill([]analysis.Fact{of.Fact}, fact) {
					return true
				}
			}
			return false
		},
		ExportPackageFact: func(fact analysis.Fact) {
			own = append(own, fact)
			out.said = append(out.said, fmt.Sprintf("%s fact: %x", a, encoded(t, fact)))
		},
		AllPackageFacts: func() []analysis.PackageFact {
			var list []analysis.PackageFact
			for _, imp := range out.Types.Imports() {
				for _, of := range known.packages[imp] {
					if !slices.ContainsFunc(list, func(o analysis.PackageFact) bool {
						return o.Package == of.Package && reflect.TypeOf(o.Fact) == reflect.TypeOf(of.Fact)
					}) {
						list = append(list, of)
					}
				}
			}
			return list
		},
		AllObjectFacts: func() []analysis.ObjectFact { panic("no analyzer of ours asks for all of them") },
	}
	for _, req := range a.Requires {
		pass.ResultOf[req] = results[req]
	}
	return pass
}

// fill copies the fact of that type, if there is one.
func fill(from []analysis.Fact, to analysis.Fact) bool {
	for _, f := range slices.Backward(from) {
		if reflect.TypeOf(f) == reflect.TypeOf(to) {
			reflect.ValueOf(to).Elem().Set(reflect.ValueOf(f).Elem())
			return true
		}
	}
	return false
}

func (out *analyzed) say(a *analysis.Analyzer, d analysis.Diagnostic) {
	posn := func(pos token.Pos) string {
		p := out.Fset.Position(pos)
		return fmt.Sprintf("%s:%d:%d", p.Filename, p.Line, p.Column)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s-%s %s %s", a, posn(d.Pos), posn(d.End), d.Category, d.Message)
	for _, r := range d.Related {
		fmt.Fprintf(&b, "\n\t%s %s", posn(r.Pos), r.Message)
	}
	for _, fix := range d.SuggestedFixes {
		for _, e := range fix.TextEdits {
			fmt.Fprintf(&b, "\n\t%s %s-%s %q", fix.Message, posn(e.Pos), posn(e.End), e.NewText)
		}
	}
	out.said = append(out.said, b.String())
}
