package analyzer

import (
	"go/ast"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"golang.org/x/tools/go/analysis"
)

// HeldAwait reports locks that are held across an await on a loop.
var HeldAwait = &analysis.Analyzer{
	Name:       "heldawait",
	Doc:        doc("heldawait"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer, flow.Analyzer},
	Run:        runHeldAwait,
	ResultType: silencesType,
}

var heldAwaitTx bool

func init() {
	HeldAwait.Flags.BoolVar(&heldAwaitTx, "tx", false, "report transactions and rows that are open across an await, too")
}

// An await hands the turn to the next task of the loop. If that task locks what
// the awaiting one holds, it blocks, with the turn: the awaiting task cannot be
// given the turn again, and so cannot unlock. Nothing on that loop runs any
// more.
//
// Have: a function that runs on ormapi's loop, and what it holds at each call
// (locks.go). A call that hands the turn on, itself or through whatever it
// calls (effects.Turns), is reported with each lock that is held there.

func runHeldAwait(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	if !slices.ContainsFunc(res.Funcs, func(f *effects.Func) bool { ctx := res.Context(f); return ctx != nil && ctx.Loop }) {
		return r.used, nil
	}
	turns, locks := res.Turns(), findLocks(pass, res)
	for _, f := range res.Funcs {
		ctx := turns.Context(f)
		if ctx == nil {
			continue
		}
		report := heldReporter{pass, r, turns, &callsAt{f: f}, ctx, false}
		locks.held(f, report.visit)
		report.quiet = !heldAwaitTx
		openTransactions(pass, f, report.visit)
	}
	return r.used, nil
}

// heldReporter reports what is held in a function that runs on a loop.
type heldReporter struct {
	pass  *analysis.Pass
	r     *reporter
	turns *effects.Turns
	calls *callsAt // of the function
	ctx   *effects.Context
	quiet bool // it is only noted that there is something to say
}

func (h heldReporter) visit(e ast.Expr, held []hold) {
	if len(held) == 0 {
		return
	}
	for _, c := range h.calls.of(e) {
		if steps, more, ok := h.turns.Handed(c); ok {
			chain := effects.Finding{Call: c, Context: h.ctx, Steps: steps, More: more}
			for _, x := range held {
				h.report(x, chain)
			}
			return
		}
	}
}

func (h heldReporter) report(x hold, chain effects.Finding) {
	c := chain.Call
	if h.quiet {
		h.r.hide(c.Pos())
		return
	}
	places := append([]analysis.RelatedInformation{x.acquired()}, related(chain)...)
	h.r.add(span{c.Pos(), c.Expr.End()}, nil, places, "%s is %s %s %s hands on %s%s; %s",
		x.what, x.kind.held(), x.when(), calleeName(c), h.ctx.Place, path(chain), x.kind.consequence())
}

// acquired is where x was acquired.
func (x hold) acquired() analysis.RelatedInformation {
	return analysis.RelatedInformation{Pos: x.at.Pos(), End: x.at.End(), Message: x.what + " is " + x.kind.held() + " here"}
}

// when leads on to what happens while x is held.
func (x hold) when() string {
	if x.part != nil {
		return "on a path where"
	}
	return "while"
}

// held says what it is to hold a thing of that kind.
func (k holdKind) held() string {
	switch k {
	case readLock, writeLock, triedLock:
		return "locked"
	case semaphoreSlot:
		return "acquired"
	}
	return "open"
}

// consequence says what comes of an await meanwhile, and what to do.
func (k holdKind) consequence() string {
	switch k {
	case readLock:
		return "the next task that locks it for writing stops the loop for ever; unlock it before the await"
	case semaphoreSlot:
		return "when it is used up, the next task that acquires it stops the loop; acquire it in ormapi.Go, or release it before the await"
	case transaction:
		return "it keeps its connection and its locks until the loop comes back to this task; end it before the await, or run all of it in ormapi.Go"
	case openRows:
		return "they keep their connection until the loop comes back to this task; close them before the await, or read them in ormapi.Go"
	}
	return "the next task that locks it stops the loop for ever; unlock it before the await"
}
