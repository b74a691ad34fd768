// Noopalone is an analyzer that does nothing, in a program of its own.
package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/singlechecker"
)

func main() {
	singlechecker.Main(&analysis.Analyzer{
		Name: "noop", Doc: "does nothing",
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	})
}
