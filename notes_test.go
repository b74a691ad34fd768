package asyncormlint_test

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"golang.org/x/tools/go/analysis/analysistest"
)

func TestNotes(t *testing.T) {
	analysistest.Run(t, overlay(t), analyzer.Notes, "notes")
}
