package asyncormlint_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"
)

// unformatted is code whose statements share lines, up to the end of the file.
const unformatted = `package unformatted

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

func two(ctx context.Context, posts, drafts ormapi.QuerySet[Post]) (int, error) {
	n, err := posts.ACount(ctx).Await(ctx); if err != nil { return 0, err }; m, err := drafts.ACount(ctx).Await(ctx); if err != nil { return 0, err } // want "no fix: they stand on one line"
	return n + m, nil
}

func each(ctx context.Context, posts ormapi.QuerySet[Post], ids []int) ([]Post, error) { var all []Post; for _, id := range ids { p, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx); if err != nil { return nil, err }; all = append(all, p) }; return all, nil } // want "no fix: the loop stands on one line"`

// TestUnformatted runs serialawait over code that gofmt has not seen, which the
// fixes are not made for.
func TestUnformatted(t *testing.T) {
	dir := overlay(t)
	file := filepath.Join(dir, "src/unformatted/unformatted.go")
	require.NoError(t, os.Mkdir(filepath.Dir(file), 0o777))
	require.NoError(t, os.WriteFile(file, []byte(unformatted), 0o666))
	analysistest.Run(t, dir, analyzer.SerialAwait, "unformatted")
}

// TestProgram runs a program that comes to nothing unless its reads are under way at
// the same time, and what the fix makes of it.
func TestProgram(t *testing.T) {
	dir := overlay(t)
	run := func() string {
		cmd := exec.CommandContext(t.Context(), "go", "run", "serialawait/program")
		cmd.Env = append(os.Environ(), "GOPATH="+dir, "GO111MODULE=off", "GOFLAGS=", "GOWORK=off")
		out, _ := cmd.CombinedOutput() // the first one fails
		return string(out)
	}
	assert.Contains(t, run(), "context deadline exceeded")
	source := filepath.Join(dir, "src/serialawait/program/main.go")
	require.NoError(t, os.Rename(source+".golden", source))
	assert.Equal(t, "4 3\n", run())
}
