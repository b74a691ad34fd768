package analyzer

import (
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// DroppedQuery reports lazy queries that are thrown away and never run.
var DroppedQuery = &analysis.Analyzer{
	Name:       "droppedquery",
	Doc:        doc("droppedquery"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer},
	Run:        runDroppedQuery,
	ResultType: silencesType,
}

func runDroppedQuery(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	eachDropped(pass, res, func(d dropped) {
		if d.call == nil {
			return
		}
		// A function of the program's own may do more than build.
		if fn := callOf(pass, d.call); fn != nil && res.Builds(fn) {
			r.add(d.call, nil, nil, "query of %s is thrown away and never runs; keep it, or end it with a terminal such as List", fn.Name())
		}
	})
	return r.used, nil
}
