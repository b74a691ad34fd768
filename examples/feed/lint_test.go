package feed

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/asyncorm/asyncorm-lint/examples/internal/programs"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMain(m *testing.M) {
	programs.Main(m, programs.Linter, "./examples/feed/before", "./examples/feed/after")
}

// filtered is the one mistake that stays in after. The query can be kept
// (found = found.Filter(...)) or deleted, and only a human knows what was
// meant: whether strangers may read a draft.
const filtered = `found.Filter(ormapi.Or(ormapi.Q{"draft": false}, ormapi.Q{"author": r.FormValue("as")}))`

func TestFindings(t *testing.T) {
	linted := programs.Lint(t, programs.Root(), "./examples/feed/...")

	assert.Equal(t, 1, linted.Code)
	assert.Equal(t, []programs.Finding{
		{File: "after/pages.go", Line: filtered, Rule: "droppedquery"},
		{File: "before/pages.go", Line: `return ormapi.Resolved(notifications.Count(ctx))`, Rule: "eagerfuture"},
		{File: "before/pages.go", Line: `return found.OrderBy("-id").Limit(20).List(ctx)`, Rule: "syncinasync"},
		{File: "before/pages.go", Line: `return p.MarkRead(ctx, r.PathValue("user"))`, Rule: "syncinasync"},
		{File: "before/pages.go", Line: filtered, Rule: "droppedquery"},
		{File: "before/pages.go", Line: `if _, err := views.Await(context.Background()); err != nil {`, Rule: "foreignawait"},
		{File: "before/pages.go", Line: `p.Users().Filter(ormapi.Q{"id": author.ID}).AUpdate(ctx, ormapi.Set{"posts": ormapi.F("posts").Add(1)})`, Rule: "unawaited"},
	}, linted.Findings)
	assert.Regexp(t, `MarkRead -> \(\*feeddb\.Store\)\.mark at feeddb/store\.go:\d+ -> \(ormapi\.QuerySet\)\.Update at feeddb/store\.go:\d+`,
		linted.Text, "the chain behind the helper of another package")
}

// After is, byte for byte, what -fix makes of before.
func TestFix(t *testing.T) {
	dir := programs.Copy(t, "before")
	linted := programs.Lint(t, dir, "-fix", ".")

	require.Len(t, linted.Findings, 1, linted.Text)
	assert.Equal(t, filtered, linted.Findings[0].Line)
	assert.Equal(t, 1, linted.Code, "a finding remains")
	fixed, err := filepath.Glob(filepath.Join("after", "*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, fixed)
	made, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	require.Len(t, made, len(fixed))
	for _, file := range fixed {
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(dir, filepath.Base(file)))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), file)
	}
}
