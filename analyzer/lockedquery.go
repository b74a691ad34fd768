package analyzer

import (
	"cmp"
	"fmt"
	"go/ast"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"golang.org/x/tools/go/analysis"
)

// LockedQuery reports queries that run while a mutex is locked.
var LockedQuery = &analysis.Analyzer{
	Name:       "lockedquery",
	Doc:        doc("lockedquery"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer, flow.Analyzer},
	Run:        runLockedQuery,
	ResultType: silencesType,
}

// What a mutex guards is one thing, what to do about it is one, too: so there is
// one finding for each place that locks, at the first query behind it, with the
// number of the others. A semaphore is no mutex: to limit the number of queries
// is what it is for. And what only Close locks for writing is there to let the
// queries end before it: nobody else waits.

func runLockedQuery(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	locks := findLocks(pass, res)
	for _, f := range res.Funcs {
		if !inTest(pass, f.Node.Pos()) {
			reportLocked(r, locks, res, f)
		}
	}
	return r.used, nil
}

// query is a query that runs while something is locked.
type query struct {
	lock  hold
	chain effects.Finding
}

func reportLocked(r *reporter, locks *locks, res *effects.Result, f *effects.Func) {
	var queries []query
	calls := &callsAt{f: f}
	locks.held(f, func(e ast.Expr, held []hold) {
		if len(held) == 0 {
			return
		}
		chain, ok := queryOf(res, calls.of(e))
		if !ok {
			return
		}
		for _, x := range held {
			if x.kind != semaphoreSlot && (x.kind != readLock || !locks.written[x.obj] || locks.busy[x.obj]) {
				queries = append(queries, query{x, chain})
			}
		}
	})
	slices.SortStableFunc(queries, func(a, b query) int {
		return cmp.Or(cmp.Compare(a.lock.at.Pos(), b.lock.at.Pos()), cmp.Compare(a.chain.Call.Pos(), b.chain.Call.Pos()))
	})
	for len(queries) > 0 {
		q, n := queries[0], 1
		for n < len(queries) && queries[n].lock.at == q.lock.at {
			n++
		}
		queries = queries[n:]
		c := q.chain.Call
		r.add(span{c.Pos(), c.Expr.End()}, nil, append([]analysis.RelatedInformation{q.lock.acquired()}, related(q.chain)...),
			"%s is locked %s %s waits for the %s%s%s; %s waits, too; query before it is locked or after it is unlocked",
			q.lock.what, q.lock.when(), calleeName(c), database(q.chain), path(q.chain), behind(n-1), q.lock.kind.waiting())
	}
}

// queryOf returns the chain of the first call that runs a query.
func queryOf(res *effects.Result, calls []*effects.Call) (effects.Finding, bool) {
	for _, c := range calls {
		if chain, ok := res.Query(c); ok {
			return chain, true
		}
	}
	return effects.Finding{}, false
}

func database(chain effects.Finding) string {
	if chain.Embedded {
		return "disk"
	}
	return "database"
}

// behind says how many more queries run before the lock is unlocked.
func behind(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" (and %d more before it is unlocked)", n)
}

// waiting says who waits for a lock of that kind.
func (k holdKind) waiting() string {
	if k == readLock {
		return "whoever locks it for writing"
	}
	return "whoever locks it"
}
