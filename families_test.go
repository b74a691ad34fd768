package asyncormlint_test

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// tables is the catalog of a program that adds nothing to it.
var tables *catalog.Catalog

// TestFamilies runs unawaited with each strength over a folder of its own, and keeps a
// case there of each kind of future that the catalog knows, at the library's own import
// path: one that is lost, and reported, and one that meets its duty. Versions of a
// library that share a row of the tables share a case.
func TestFamilies(t *testing.T) {
	flag := analyzer.Unawaited.Flags.Lookup("strength")
	defer func(was string) { require.NoError(t, flag.Value.Set(was)) }(flag.Value.String())
	dir := overlay(t)
	lost, met := map[*catalog.Future]bool{}, map[*catalog.Future]bool{}
	for strength, folder := range map[catalog.Strength]string{
		catalog.MustAwait:   "unawaited/families",
		catalog.ShouldAwait: "unawaited_strength/should/...",
		catalog.MayAwait:    "unawaited_strength/optional/...",
	} {
		require.NoError(t, flag.Value.Set(strength.String()))
		for _, res := range analysistest.Run(t, dir, analyzer.Unawaited, folder) {
			require.NoError(t, res.Err)
			note(res, lost, met)
		}
	}
	for _, l := range catalog.Libraries() {
		for i := range l.Packages {
			p := &l.Packages[i]
			if p.Path == effects.Ormapi {
				continue // all of the folder unawaited is about it
			}
			for j := range p.Futures {
				f := &p.Futures[j]
				name := fmt.Sprintf("%s: %s (%s)", p.Path, strings.Join(f.Types, ", "), f.Strength)
				assert.True(t, lost[f], "%s: no case that loses one", name)
				assert.True(t, met[f], "%s: no case that meets its duty", name)
			}
		}
	}
}

// note adds to lost the kinds of futures that the diagnostics of a package are about,
// and to met those whose duty some call of it meets.
func note(res *analysistest.Result, lost, met map[*catalog.Future]bool) {
	info := res.Action.Package.TypesInfo
	for _, file := range res.Action.Package.Syntax {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if f := metBy(info, call); f != nil {
					met[f] = true
				}
				if about(res.Action.Diagnostics, call) {
					for _, f := range owedBy(info, call) {
						lost[f] = true
					}
				}
			}
			return true
		})
	}
}

// about reports whether one of the diagnostics is about call.
func about(diagnostics []analysis.Diagnostic, call *ast.CallExpr) bool {
	return slices.ContainsFunc(diagnostics, func(d analysis.Diagnostic) bool {
		return d.Pos == call.Pos() && d.End == call.End()
	})
}

// metBy returns the kind of future whose duty a call meets, nil if it meets none.
func metBy(info *types.Info, call *ast.CallExpr) *catalog.Future {
	if f := tables.FutureOf(info.TypeOf(call.Fun)); f != nil {
		return f // a func value
	}
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		if f := tables.FutureOf(info.TypeOf(sel.X)); f != nil && f.Does(sel.Sel.Name) == catalog.Meets {
			return f
		}
	}
	return nil
}

// owedBy returns the kinds of futures that a call makes, or puts something in.
func owedBy(info *types.Info, call *ast.CallExpr) (out []*catalog.Future) {
	made := []types.Type{info.TypeOf(call)}
	if tuple, ok := made[0].(*types.Tuple); ok {
		made = nil
		for v := range tuple.Variables() {
			made = append(made, v.Type())
		}
	}
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
		made = append(made, info.TypeOf(sel.X))
	}
	for _, t := range made {
		if f := tables.FutureOf(t); f != nil {
			out = append(out, f)
		}
	}
	return out
}
