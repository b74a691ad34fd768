// Package serialawait is the rule of that name in the form that Bazel's nogo links in:
// one package, one variable called Analyzer. docs/bazel.md shows its use.
package serialawait

import "github.com/asyncorm/asyncorm-lint/analyzer"

// Analyzer is the rule.
var Analyzer = analyzer.SerialAwait
