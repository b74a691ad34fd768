package analyzer

import "golang.org/x/tools/go/analysis"

// Suite returns the analyzers, one per rule.
func Suite() []*analysis.Analyzer { return nil }
