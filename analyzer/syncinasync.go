package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"golang.org/x/tools/go/analysis"
)

// SyncInAsync reports database calls that block an async context.
var SyncInAsync = &analysis.Analyzer{
	Name:       "syncinasync",
	Doc:        doc("syncinasync"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer, flow.Analyzer},
	Run:        runSyncInAsync,
	ResultType: silencesType,
}

var syncInAsyncTests, syncInAsyncMaybe bool

func init() {
	SyncInAsync.Flags.BoolVar(&syncInAsyncTests, "tests", false, "report in _test.go files, too")
	SyncInAsync.Flags.BoolVar(&syncInAsyncMaybe, "maybe", false, "report interface calls, too, that block with some of the types that are seen")
}

func runSyncInAsync(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	eager := eagerCalls(pass, res)
	held := heldLocks(pass, res)
	for _, f := range res.Findings() {
		if inTest(pass, f.Call.Expr.Pos()) && !syncInAsyncTests {
			r.hide(f.Call.Pos())
			continue
		}
		call, _ := f.Call.Expr.(*ast.CallExpr)
		if call != nil && eager[call] {
			continue // eagerfuture says what to do about it
		}
		remedy, fix := f.Context.Remedy, (*analysis.SuggestedFix)(nil)
		if call != nil && !f.Await {
			remedy, fix = cure(pass, res, f, call)
			if fix != nil && held(f.Call.In, call) != "" {
				remedy, fix = remedy+noFix(held(f.Call.In, call)+" is held here"), nil
			}
		}
		r.add(span{f.Call.Pos(), f.Call.Expr.End()}, fix, related(f), "%s %s %s%s%s; %s", calleeName(f.Call), verb(f), f.Context.Place, path(f), others(f), remedy)
	}
	for _, w := range res.Wires {
		if w.Maybe {
			if syncInAsyncMaybe {
				r.unsure(analysis.Range(w), w.Message())
			} else {
				r.hide(w.Pos())
			}
			continue
		}
		r.add(analysis.Range(w), nil, nil, "%s", w.Message())
	}
	return r.used, nil
}

// span is a range of source: a call from its name on, for the start of a long
// chain of calls may be lines away.
type span struct{ pos, end token.Pos }

func (s span) Pos() token.Pos { return s.pos }
func (s span) End() token.Pos { return s.end }

// cure returns what to do about a blocking call in an async context, and the
// fix that does it, if there is one.
func cure(pass *analysis.Pass, res *effects.Result, f effects.Finding, call *ast.CallExpr) (string, *analysis.SuggestedFix) {
	t := twinOf(pass, call, res)
	if t != nil && t.fn.Origin() == f.In.Obj {
		t = nil // the twin itself: it is to be built in another way
	}
	switch {
	case t == nil && f.Context.Loop && len(f.Steps) == 0:
		return offLoop(pass, res, f, call)
	case t == nil:
		return f.Context.Remedy, nil
	case f.Context.Contract:
		return "use " + t.fn.Name() + ", or " + f.Context.Remedy, nil
	case !f.Context.Loop:
		return f.Context.Remedy, nil
	}
	ctx := "ctx"
	if len(call.Args) > 0 && effects.IsContext(pass.TypesInfo.TypeOf(call.Args[0])) {
		if id, ok := ast.Unparen(call.Args[0]).(*ast.Ident); ok && res.Origin(id) == effects.LoopContext {
			ctx = id.Name
		} else if name, ok := contextName(pass, f.Call.In, call.Pos(), true); ok {
			ctx = name
		}
	}
	remedy := "use " + t.fn.Name() + "(" + ctx + ")"
	if t.await != "" {
		remedy += "." + t.await + "(" + ctx + ")"
	}
	if call.Args != nil && len(call.Args) > 1 {
		remedy = strings.Replace(remedy, "("+ctx+")", "("+ctx+", ...)", 1)
	}
	fix, why := twinFix(pass, res, f, call, t)
	return remedy + noFix(why), fix
}

// others says how many more calls there are behind the one that is reported:
// whoever cures that one is to know of them.
func others(f effects.Finding) string {
	if f.Others == 0 {
		return ""
	}
	return fmt.Sprintf(" (and %d more behind it)", f.Others)
}

func verb(f effects.Finding) string {
	if f.Embedded {
		return "waits for the disk in"
	}
	return "blocks"
}

// calleeName returns the callee as the user wrote it, without what it is called on.
func calleeName(c *effects.Call) string {
	expr := c.Expr
	if call, ok := expr.(*ast.CallExpr); ok {
		expr = call.Fun
	}
	switch x := ast.Unparen(expr).(type) {
	case *ast.IndexExpr:
		expr = x.X
	case *ast.IndexListExpr:
		expr = x.X
	}
	switch x := ast.Unparen(expr).(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	if c.Fn != nil {
		return c.Fn.Name()
	}
	return "the function literal"
}

// path returns the chain behind a call, ": Save -> (*store.Notes).Put -> ...",
// "" for a catalogued call. Hops outside the package have their position in the
// text; those inside are related places.
func path(f effects.Finding) string {
	if len(f.Steps) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(": " + calleeName(f.Call))
	for i, s := range f.Steps {
		if i == len(f.Steps)-1 && f.More > 0 {
			b.WriteString(" -> ...")
		}
		b.WriteString(" -> " + s.Name)
		if !s.Pos.IsValid() || i == len(f.Steps)-1 {
			b.WriteString(" at " + s.Short())
		}
	}
	return b.String()
}

// related returns the hops of the chain that are in this package.
func related(f effects.Finding) []analysis.RelatedInformation {
	var out []analysis.RelatedInformation
	from := calleeName(f.Call)
	for _, s := range f.Steps {
		if !s.Pos.IsValid() {
			break
		}
		out = append(out, analysis.RelatedInformation{Pos: s.Pos, Message: from + " calls " + s.Name})
		from = s.Name
	}
	return out
}
