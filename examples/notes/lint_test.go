package notes

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/examples/internal/programs"
	"github.com/stretchr/testify/assert"
)

func TestMain(m *testing.M) { programs.Main(m, programs.Linter) }

func TestFindings(t *testing.T) {
	linted := programs.Lint(t, programs.Root(), "./examples/notes/...")

	assert.Equal(t, 1, linted.Code)
	assert.Equal(t, []programs.Finding{
		{File: "before/model.go", Line: "if m.err = m.save(); m.err == nil {", Rule: "syncinasync"},
	}, linted.Findings)
	assert.Regexp(t, `save blocks Bubble Tea's Update: save -> \(\*store\.Notes\)\.Add -> \(\*sql\.DB\)\.ExecContext at store/store\.go:\d+ \(and 1 more behind it\); return a tea\.Cmd`,
		linted.Text)
	assert.Regexp(t, `\n\t\S*model\.go:\d+:\d+: save calls \(\*store\.Notes\)\.Add\n`, linted.Text, "the hop in Update's own package")
}

// The query of after is in a closure that Update returns and does not call.
func TestNoFindings(t *testing.T) {
	linted := programs.Lint(t, programs.Root(), "./examples/notes/after", "./examples/notes/store")

	assert.Zero(t, linted.Code)
	assert.Empty(t, linted.Text)
}
