package analyzer

import (
	"go/token"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// contextName returns the name by which pos can speak of the context that the
// functions around it were given: the AsyncContext parameter of the nearest one
// that has it and, unless only that will do, else a context.Context parameter.
func contextName(pass *analysis.Pass, f *effects.Func, pos token.Pos, onlyAsync bool) (string, bool) {
	for _, is := range []func(types.Type) bool{effects.IsAsyncContext, effects.IsContext} {
		for g := f; g != nil; g = g.Parent {
			for v := range g.Sig.Params().Variables() {
				if is(v.Type()) && v.Name() != "" && v.Name() != "_" && rewrite.Visible(pass, pos, v.Name(), v) {
					return v.Name(), true
				}
			}
			if g.Own != nil {
				break // what is further out is another task's
			}
		}
		if onlyAsync {
			break
		}
	}
	return "", false
}
