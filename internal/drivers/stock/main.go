// Stock is the suite under the unit checker of x/tools, whose verdict the linter's own
// driver has to share.
package main

import (
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/asyncorm/asyncorm-lint/analyzer"
)

func main() { unitchecker.Main(analyzer.Suite()...) }
