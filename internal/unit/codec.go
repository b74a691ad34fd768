package unit

import (
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
)

// The encoding of facts.
//
// A fact is a struct of strings, numbers, booleans, and pointers to, slices of and
// structs of these. It is written as its exported fields in their order, with no
// names and no types: whoever reads it is the same program, for the go command keeps
// what one build of a tool has written from any other. A string is written once and
// from then on as its number, since chains repeat the names and the places of calls.
//
// encoding/gob describes each type anew to each reader, which for the few facts of
// one package costs more than the facts.

var errBroken = errors.New("the facts are cut off")

// exported holds the exported fields of struct types, by index: there are few types, and
// hundreds of thousands of values.
var exported sync.Map

func fields(t reflect.Type) []int {
	if known, ok := exported.Load(t); ok {
		return known.([]int)
	}
	var out []int
	for i := range t.NumField() {
		if t.Field(i).IsExported() {
			out = append(out, i)
		}
	}
	exported.Store(t, out)
	return out
}

// writer encodes values.
type writer struct {
	out     []byte
	strings []string
	numbers map[string]int
}

func (w *writer) number(n uint64) { w.out = binary.AppendUvarint(w.out, n) }

func (w *writer) string(s string) {
	n, ok := w.numbers[s]
	if !ok {
		if w.numbers == nil {
			w.numbers = map[string]int{}
		}
		n = len(w.strings)
		w.numbers[s] = n
		w.strings = append(w.strings, s)
	}
	w.number(uint64(n))
}

func (w *writer) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		w.string(v.String())
	case reflect.Bool:
		if v.Bool() {
			w.number(1)
		} else {
			w.number(0)
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		w.out = binary.AppendVarint(w.out, v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		w.number(v.Uint())
	case reflect.Slice:
		w.number(uint64(v.Len()))
		for i := range v.Len() {
			w.value(v.Index(i))
		}
	case reflect.Pointer:
		if v.IsNil() {
			w.number(0)
			return
		}
		w.number(1)
		w.value(v.Elem())
	case reflect.Struct:
		for _, i := range fields(v.Type()) {
			w.value(v.Field(i))
		}
	default:
		panic(fmt.Sprintf("a fact with a %s cannot be written", v.Type()))
	}
}

// table returns the strings, followed by what was written.
func (w *writer) table() []byte {
	out := binary.AppendUvarint(nil, uint64(len(w.strings)))
	last := ""
	for _, s := range slices.Sorted(slices.Values(w.strings)) {
		shared := 0
		for shared < min(len(last), len(s)) && last[shared] == s[shared] {
			shared++
		}
		for _, n := range []int{w.numbers[s], shared, len(s) - shared} {
			out = binary.AppendUvarint(out, uint64(n))
		}
		out = append(out, s[shared:]...)
		last = s
	}
	return append(out, w.out...)
}

// reader decodes values. It panics with errBroken.
type reader struct {
	in      []byte
	strings []string
}

// newReader reads the table of strings.
func newReader(in []byte) *reader {
	r := &reader{in: in}
	all := make([]string, r.count())
	last := ""
	for range all {
		n, shared := r.number(), r.number()
		if n >= uint64(len(all)) || shared > uint64(len(last)) {
			panic(errBroken)
		}
		last = last[:shared] + string(r.bytes())
		all[n] = last
	}
	r.strings = all
	return r
}

func (r *reader) number() uint64 {
	n, size := binary.Uvarint(r.in)
	if size <= 0 {
		panic(errBroken)
	}
	r.in = r.in[size:]
	return n
}

// count reads the number of things that follow, each of which takes a byte or more.
func (r *reader) count() int {
	n := r.number()
	if n > uint64(len(r.in)) {
		panic(errBroken)
	}
	return int(n)
}

func (r *reader) bytes() []byte {
	n := r.count()
	b := r.in[:n:n]
	r.in = r.in[n:]
	return b
}

func (r *reader) string() string {
	n := r.number()
	if n >= uint64(len(r.strings)) {
		panic(errBroken)
	}
	return r.strings[n]
}

func (r *reader) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(r.string())
	case reflect.Bool:
		v.SetBool(r.number() != 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, size := binary.Varint(r.in)
		if size <= 0 {
			panic(errBroken)
		}
		r.in = r.in[size:]
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(r.number())
	case reflect.Slice:
		if n := r.count(); n > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				r.value(v.Index(i))
			}
		}
	case reflect.Pointer:
		if r.number() != 0 {
			v.Set(reflect.New(v.Type().Elem()))
			r.value(v.Elem())
		}
	case reflect.Struct:
		for _, i := range fields(v.Type()) {
			r.value(v.Field(i))
		}
	default:
		panic(fmt.Sprintf("a fact with a %s cannot be read", v.Type()))
	}
}
