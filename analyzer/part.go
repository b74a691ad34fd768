package analyzer

import (
	"maps"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"github.com/asyncorm/asyncorm-lint/internal/outline"
)

// PartOf returns what of a dependency the suite has to analyze, as far as its outline
// tells. In the rest no rule finds anything, and there is nothing to tell of it.
// Futures need no question of their own: a package that can come by one reaches the
// catalog.
func PartOf(p *outline.Package) outline.Part {
	part := effects.PartOf(p)
	if part.Whole {
		return part
	}
	ends := flow.PartOf(p)
	if part.Empty() || ends.Whole {
		return ends
	}
	maps.Copy(part.Funcs, ends.Funcs)
	return part
}
