package flow_test

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"golang.org/x/tools/go/analysis/analysistest"
)

func TestNoReturn(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), flow.Analyzer, "exits", "uses")
}
