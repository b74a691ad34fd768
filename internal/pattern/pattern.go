// Package pattern holds regular expressions that are compiled when they are first
// used. The go command starts the linter once for each package of a program, and next
// to none of these processes needs any of them.
package pattern

import (
	"regexp"
	"sync"
)

// Lazy returns what gives the regular expression. It panics when that is first asked
// for, if the text is none.
func Lazy(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}
