package ormapi

import (
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

var (
	valuerType  = reflect.TypeFor[driver.Valuer]()
	scannerType = reflect.TypeFor[sql.Scanner]()
)

// convertsItself says whether a field of type t brings its own conversion to and
// from the database. What such a field can be compared with is not for this
// package to know.
func convertsItself(t reflect.Type) bool {
	return t.Implements(valuerType) || reflect.PointerTo(t).Implements(scannerType)
}

// fit converts v to the type of a field, where no part of the value is lost:
// between integers that are large enough, from integers to floating point, and
// between named types of the same kind. Everything else is the caller's error;
// a database would compare an integer with a text in silence, and find nothing.
func fit(t reflect.Type, v any) (any, error) {
	if _, ok := v.(driver.Valuer); ok {
		return v, nil
	}
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.String && !isText(rv.String()) {
		return nil, noText(rv.String())
	}
	if rv.Type() == t {
		return v, nil
	}
	to := reflect.Zero(t)
	fits := true
	switch from := rv; {
	case to.CanInt() && from.CanInt():
		fits = !to.OverflowInt(from.Int())
	case to.CanInt() && from.CanUint():
		fits = from.Uint() <= 1<<63-1 && !to.OverflowInt(int64(from.Uint()))
	case to.CanUint() && from.CanInt():
		fits = from.Int() >= 0 && !to.OverflowUint(uint64(from.Int()))
	case to.CanUint() && from.CanUint():
		fits = !to.OverflowUint(from.Uint())
	case to.CanFloat() && (from.CanInt() || from.CanUint()):
	case to.CanFloat() && from.CanFloat():
		fits = !to.OverflowFloat(from.Float())
	case to.Kind() == from.Kind() && (to.Kind() == reflect.String || to.Kind() == reflect.Bool):
	case to.Kind() == reflect.Slice && from.Kind() == reflect.Slice && from.CanConvert(t):
	case convertsItself(t) && isBasic(from.Kind()):
		return v, nil
	default:
		return nil, fmt.Errorf("got %T, want %s", v, t)
	}
	if !fits {
		return nil, fmt.Errorf("%v does not fit into %s", v, t)
	}
	return rv.Convert(t).Interface(), nil
}

// isText says whether every database can keep s. Some refuse the others, some keep
// something else in silence.
func isText(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }

func noText(s string) error {
	return fmt.Errorf("%q is no text: it holds a NUL, or bytes that are no UTF-8; bytes go into a []byte", s)
}

func isBasic(k reflect.Kind) bool {
	return reflect.Bool <= k && k <= reflect.Float64 || k == reflect.String
}

func isNumber(v any) bool {
	rv := reflect.ValueOf(v)
	return rv.IsValid() && (rv.CanInt() || rv.CanUint() || rv.CanFloat())
}
