package unit

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// actions are the analyzers' runs over one package, one after another: the go
// command runs as many units side by side as there are processors.
type actions struct {
	config *Config
	fset   *token.FileSet
	files  []*ast.File
	pkg    *types.Package
	info   *types.Info
	sizes  types.Sizes
	facts  *facts
	done   map[*analysis.Analyzer]*action
}

type action struct {
	result      any
	err         error
	diagnostics []analysis.Diagnostic
}

// run returns what an analyzer came to.
func (r *actions) run(a *analysis.Analyzer) *action {
	if act := r.done[a]; act != nil {
		return act
	}
	act := new(action)
	r.done[a] = act
	inputs := map[*analysis.Analyzer]any{}
	var failed []string
	for _, required := range a.Requires {
		input := r.run(required)
		if input.err != nil {
			failed = append(failed, required.String())
		}
		inputs[required] = input.result
	}
	if failed != nil {
		slices.Sort(failed)
		act.err = fmt.Errorf("failed prerequisites: %s", strings.Join(failed, ", "))
		return act
	}
	act.result, act.err = a.Run(&analysis.Pass{
		Analyzer:     a,
		Fset:         r.fset,
		Files:        r.files,
		OtherFiles:   r.config.NonGoFiles,
		IgnoredFiles: r.config.IgnoredFiles,
		Pkg:          r.pkg,
		TypesInfo:    r.info,
		TypesSizes:   r.sizes,
		Module:       r.config.module(),
		ResultOf:     inputs,
		ReadFile:     os.ReadFile,
		Report:       func(d analysis.Diagnostic) { act.diagnostics = append(act.diagnostics, d) },

		ImportObjectFact:  r.facts.importObject,
		ImportPackageFact: r.facts.importPackage,
		ExportObjectFact:  func(obj types.Object, fact analysis.Fact) { r.facts.export(obj, fact) },
		ExportPackageFact: func(fact analysis.Fact) { r.facts.export(nil, fact) },
		AllPackageFacts:   func() []analysis.PackageFact { return r.facts.all(sought(a.FactTypes)) },
		AllObjectFacts:    func() []analysis.ObjectFact { panic("no analyzer here asks for all objects' facts") },
	})
	return act
}

// sought returns the types of facts that an analyzer looks for among all facts on
// packages. A fact with a method ByImport it asks for by the import, and it may be large.
func sought(kinds []analysis.Fact) []analysis.Fact {
	return slices.DeleteFunc(slices.Clone(kinds), func(kind analysis.Fact) bool {
		_, ok := kind.(interface{ ByImport() })
		return ok
	})
}

// tellers returns those of the analyzers, and of the ones that they require, that
// have facts.
func tellers(list []*analysis.Analyzer) []*analysis.Analyzer {
	var out []*analysis.Analyzer
	seen := map[*analysis.Analyzer]bool{}
	var visit func(a *analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		if seen[a] {
			return
		}
		seen[a] = true
		if len(a.FactTypes) > 0 {
			out = append(out, a)
		}
		for _, required := range a.Requires {
			visit(required)
		}
	}
	for _, a := range list {
		visit(a)
	}
	return out
}
