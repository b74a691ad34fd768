package futures_test

import (
	"fmt"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/futures"
	"github.com/stretchr/testify/assert"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// Two packages: what the one exports, and what the other makes of it.
func TestFacts(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), futures.Analyzer, "facts")
	analysistest.Run(t, analysistest.TestData(), lister(futures.Options{}), "importer")
}

// The other shapes are in /testdata/src/unawaited/families.
func TestPipelines(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), lister(futures.Options{}), "pipelines")
}

// lister reports losses in few words.
func lister(opts futures.Options) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "lister",
		Doc:      "lists what is lost",
		Requires: []*analysis.Analyzer{futures.Analyzer},
		Run: func(pass *analysis.Pass) (any, error) {
			for _, l := range pass.ResultOf[futures.Analyzer].(*futures.Result).Losses(opts) {
				how := map[futures.How]string{
					futures.Never: "never", futures.AtReturn: "at return", futures.Handed: "handed to " + l.To,
				}[l.How]
				pass.Reportf(l.Value.Pos(), "%s: %s", l.Name, how)
			}
			return nil, nil
		},
	}
}

func TestStrength(t *testing.T) {
	for _, s := range []futures.Strength{catalog.MustAwait, catalog.ShouldAwait, catalog.MayAwait} {
		var got futures.Strength
		assert.NoError(t, got.Set(s.String()))
		assert.Equal(t, s, got)
	}
	assert.ErrorContains(t, new(futures.Strength).Set("never"), "none of must, should, optional")
	assert.Equal(t, "must", fmt.Sprint(futures.Strength(0)))
}
