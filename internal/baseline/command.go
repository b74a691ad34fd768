package baseline

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"

	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/asyncorm/asyncorm-lint/internal/terminal"
)

// Exit codes, as the command has them.
const (
	exitClean       = 0
	exitFindings    = 1
	exitInterrupted = 130
)

// Tool is the sub-command.
var Tool = govet.Tool{Run: Main, Words: []string{"write", "check", "-prune"}}

// Main runs "baseline write" and "baseline check [-prune]", and returns the exit
// code.
func Main(e *govet.Engine, args []string) int {
	if len(args) == 0 || args[0] != "write" && args[0] != "check" {
		return govet.Complain(errors.New("baseline is told to write or to check: asyncorm-lint baseline write ./..."))
	}
	prune := new(bool)
	if args[0] == "check" {
		prune = e.Flags().Bool("prune", false, "remove what no finding needs any more from the baseline")
	}
	patterns, err := e.Parse(args[1:])
	if err == nil {
		err = e.Refuse("the baseline is of all findings, and no file is changed but its own", "new-from", "fix", "diff", "json")
	}
	if err != nil {
		return govet.Complain(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	code, err := run(ctx, e, args[0], *prune, patterns)
	switch {
	case ctx.Err() != nil:
		return exitInterrupted
	case err != nil:
		return govet.Complain(err)
	}
	return code
}

func run(ctx context.Context, e *govet.Engine, verb string, prune bool, patterns []string) (int, error) {
	dir, err := os.Getwd()
	if err != nil {
		return 0, err
	}
	root := config.Root(dir)
	if root == "" {
		return 0, errors.New("no go.mod in this directory or above: run it inside a module")
	}
	name := filepath.Join(root, FileName)
	accepted, err := Read(name)
	missing := isMissing(err)
	switch {
	case missing && verb == "check":
		return 0, fmt.Errorf("no %s in %s: write one with asyncorm-lint baseline write ./...", FileName, root)
	case err != nil && !missing:
		return 0, err
	}
	found, whole, err := e.Lint(ctx, dir, patterns, os.Stderr)
	if err != nil {
		return 0, err
	}
	if !whole {
		return 0, errors.New("the baseline is as it was, for not all packages could be looked at")
	}
	looked, err := e.Packages(ctx, dir, patterns)
	if err != nil {
		return 0, err
	}
	if dir == root && slices.Contains(patterns, "./...") {
		for key := range accepted { // of packages that are gone, too
			looked = append(looked, key.Package)
		}
	}
	fresh := New(found, accepted)
	gone := stale(accepted, Count(found), looked)
	switch {
	case missing:
		counts := Count(found)
		fmt.Printf("%s: %s accepted\n", govet.Short(name, dir), terminal.Number(counts.total(), "finding"))
		return exitClean, counts.write(name)
	case len(fresh) > 0:
		if err := govet.Print(os.Stdout, fresh, dir); err != nil {
			return 0, err
		}
	}
	remedy := "fix them, or silence each with //asyncorm:ignore and its reason"
	if verb == "write" && len(fresh) > 0 {
		remedy = "a baseline may only shrink: " + remedy + ", or remove the file and write it anew"
	}
	if len(fresh) > 0 {
		fmt.Fprintf(os.Stderr, "not in %s: %s: %s\n", govet.Short(name, dir), terminal.Number(len(fresh), "finding"), remedy)
	}
	if len(gone) > 0 && !prune && verb == "check" {
		for _, key := range gone.sorted() {
			fmt.Printf("%s: stale: %s %s: %s\n", govet.Short(name, dir), key.Package, key.Function, key.Chain)
		}
		fmt.Fprintf(os.Stderr, "stale in %s: %s: remove with asyncorm-lint baseline check -prune\n", govet.Short(name, dir), terminal.Number(gone.total(), "finding"))
	}
	if len(gone) > 0 && (prune || verb == "write" && len(fresh) == 0) {
		for key, n := range gone {
			if accepted[key] -= n; accepted[key] == 0 {
				delete(accepted, key)
			}
		}
		if err := accepted.write(name); err != nil {
			return 0, err
		}
		fmt.Printf("%s: %s removed, %d left\n", govet.Short(name, dir), terminal.Number(gone.total(), "finding"), accepted.total())
		gone = nil
	}
	if len(fresh) > 0 || len(gone) > 0 {
		return exitFindings, nil
	}
	return exitClean, nil
}
