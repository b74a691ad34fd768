// Package analyzer holds the rules of asyncorm-lint.
package analyzer
