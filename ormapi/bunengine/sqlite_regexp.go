package bunengine

import (
	"database/sql/driver"
	"fmt"
	"regexp"
	"sync"

	"modernc.org/sqlite"
)

// SQLite has an operator REGEXP and leaves the function behind it to the program.
// A program that has registered one of its own before keeps it.
func init() {
	_ = sqlite.RegisterDeterministicScalarFunction("regexp", 2, matches)
}

// matches is regexp(pattern, text): NULL if one of them is, else 0 or 1.
func matches(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
	if args[0] == nil || args[1] == nil {
		return nil, nil
	}
	pattern, err := compiled(text(args[0]))
	if err != nil {
		return nil, err
	}
	return pattern.MatchString(text(args[1])), nil
}

func text(v driver.Value) string {
	if b, ok := v.([]byte); ok {
		return string(b)
	}
	return fmt.Sprint(v)
}

// compiled remembers the last pattern, for a query asks with the same one for
// every row.
func compiled(pattern string) (*regexp.Regexp, error) {
	last.Lock()
	defer last.Unlock()
	if last.compiled != nil && last.compiled.String() == pattern {
		return last.compiled, nil
	}
	re, err := regexp.Compile(pattern)
	if err == nil {
		last.compiled = re
	}
	return re, err
}

var last struct {
	sync.Mutex
	compiled *regexp.Regexp
}
