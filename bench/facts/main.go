// Facts is a vet tool that checks a package like asyncorm-lint, and appends to the
// file that $BENCH_FACTS names how many bytes of facts it stores, and how many
// exported functions and methods the package declares.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/unit"
)

func main() {
	switch last := os.Args[len(os.Args)-1]; last {
	case "-V=full":
		fmt.Println("facts version v0.0.0 of=" + os.Getenv("BENCH_FACTS")) // a new file asks everything anew
	case "-flags":
		fmt.Println("[]")
	default:
		if err := check(last); err != nil {
			fmt.Fprintln(os.Stderr, "facts:", err)
			os.Exit(1)
		}
	}
}

func check(file string) error {
	config, err := unit.Read(file)
	if err != nil {
		return err
	}
	checker := unit.Checker{Program: "facts", Rules: analyzer.Suite(), PartOf: analyzer.PartOf}
	code := checker.Check(config) // findings are printed, and are no trouble
	stored, err := os.Stat(config.VetxOutput)
	if err != nil {
		return fmt.Errorf("exit code %d: %w", code, err)
	}
	n, err := exported(config.GoFiles)
	if err != nil {
		return err
	}
	out, err := os.OpenFile(os.Getenv("BENCH_FACTS"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer out.Close()
	// One write, for several units run at once.
	_, err = io.WriteString(out, fmt.Sprintf("%s %d %d\n", config.ImportPath, stored.Size(), n))
	return err
}

// exported counts the exported functions and methods of files.
func exported(files []string) (n int, err error) {
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return 0, err
		}
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Name.IsExported() {
				n++
			}
		}
	}
	return n, nil
}
