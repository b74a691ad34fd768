package effects

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// Origin is what is known of where a context.Context comes from.
type Origin int

const (
	UnknownContext Origin = iota
	LoopContext           // an AsyncContext, or derived from one
	RootContext           // context.Background() or context.TODO(), in place
	ForeignContext        // known not to carry a loop: a variable that holds one of those, a request's, or derived from these
)

// Origin follows a context back through local variables that are assigned once
// and the functions that derive one context from another.
func (r *Result) Origin(e ast.Expr) Origin {
	return r.origin(e, 0)
}

func (r *Result) origin(e ast.Expr, depth int) Origin {
	info := r.pass.TypesInfo
	e = ast.Unparen(e)
	if depth > 16 {
		return UnknownContext
	}
	if IsAsyncContext(info.TypeOf(e)) {
		return LoopContext
	}
	derived := func(e ast.Expr) Origin {
		if o := r.origin(e, depth+1); o != RootContext {
			return o
		}
		return ForeignContext
	}
	switch x := e.(type) {
	case *ast.Ident:
		if v, ok := info.Uses[x].(*types.Var); ok {
			if value, index := r.Value(v); value != nil && index == 0 {
				return derived(value)
			}
		}
	case *ast.CallExpr:
		fn, ok := typeutil.Callee(info, x).(*types.Func)
		if !ok || fn.Pkg() == nil {
			return UnknownContext
		}
		switch fn.Pkg().Path() {
		case "context":
			switch fn.Name() {
			case "Background", "TODO":
				return RootContext
			case "WithCancel", "WithCancelCause", "WithDeadline", "WithDeadlineCause", "WithTimeout", "WithTimeoutCause", "WithValue", "WithoutCancel":
				return derived(x.Args[0])
			}
		case "net/http":
			if fn.Name() == "Context" && catalog.RecvName(fn) == "Request" {
				return ForeignContext
			}
		}
	}
	return UnknownContext
}

// IsAsyncContext reports whether t is ormapi.AsyncContext.
func IsAsyncContext(t types.Type) bool { return isNamed(t, catalog.Ormapi, "AsyncContext") }

// IsContext reports whether t is context.Context or ormapi.AsyncContext.
func IsContext(t types.Type) bool { return isNamed(t, "context", "Context") || IsAsyncContext(t) }

func isNamed(t types.Type, path, name string) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == path && named.Obj().Name() == name
}
