// Toy is the command over rules that do what the tests need: find calls of
// functions by their names, fail, wait, or die.
package main

import (
	"errors"
	"go/ast"
	"os"
	"time"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"golang.org/x/tools/go/analysis"
)

func main() {
	bad, extra := named("bad", true), named("extra", false)
	also := bad.Flags.String("also", "", "another `name` to find")
	bad.Run = func(pass *analysis.Pass) (any, error) {
		find(pass, "bad", true)
		find(pass, *also, false)
		return nil, nil
	}
	trouble := &analysis.Analyzer{Name: "trouble", Doc: "make trouble where the code asks for it", Run: makeTrouble}
	os.Exit(govet.Command{
		Rules: []*analysis.Analyzer{bad, extra, trouble},
		Off:   []string{"extra"},
	}.Main(os.Args[1:]))
}

// named makes the rule that finds calls of functions called name.
func named(name string, fixes bool) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: name,
		Doc:  "find calls of " + name + "\n\nThey are found by name alone.",
		Run: func(pass *analysis.Pass) (any, error) {
			find(pass, name, fixes)
			return nil, nil
		},
	}
}

// find reports the calls of functions called name, with the package clause as
// the chain, and offers to call good in place of the whole call: fixes of
// nested calls overlap.
func find(pass *analysis.Pass, name string, fixes bool) {
	for file, call := range calls(pass, name) {
		d := analysis.Diagnostic{
			Pos: call.Pos(), End: call.End(), Message: "call of " + name,
			Related: []analysis.RelatedInformation{{Pos: file.Name.Pos(), End: file.Name.End(), Message: "in this package"}},
		}
		if fixes {
			d.SuggestedFixes = []analysis.SuggestedFix{{
				Message:   "Call good",
				TextEdits: []analysis.TextEdit{{Pos: call.Pos(), End: call.End(), NewText: []byte("good()")}},
			}}
		}
		pass.Report(d)
	}
}

func makeTrouble(pass *analysis.Pass) (any, error) {
	for range calls(pass, "die") {
		self, err := os.FindProcess(os.Getpid())
		if err != nil {
			return nil, err
		}
		if err := self.Kill(); err != nil {
			return nil, err
		}
		select {}
	}
	for range calls(pass, "hang") {
		// Opening a pipe's other end tells the test that this process runs.
		if err := os.WriteFile(os.Getenv("TOY_PIPE"), []byte("hanging"), 0); err != nil {
			return nil, err
		}
		<-time.After(time.Hour) // on a channel that nobody can send to, the runtime ends the process
	}
	for range calls(pass, "fail") {
		return nil, errors.New("asked to fail")
	}
	return nil, nil
}

// calls yields the calls of functions called name, with their files.
func calls(pass *analysis.Pass, name string) func(yield func(*ast.File, *ast.CallExpr) bool) {
	return func(yield func(*ast.File, *ast.CallExpr) bool) {
		for _, file := range pass.Files {
			for n := range ast.Preorder(file) {
				if call, ok := n.(*ast.CallExpr); ok {
					if fun, ok := call.Fun.(*ast.Ident); ok && fun.Name == name && !yield(file, call) {
						return
					}
				}
			}
		}
	}
}
