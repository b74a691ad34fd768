// Noop is an analyzer that does nothing, under the unit checker of x/tools.
package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

func main() {
	unitchecker.Main(&analysis.Analyzer{
		Name: "noop", Doc: "does nothing",
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	})
}
