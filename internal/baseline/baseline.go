// Package baseline keeps the findings of an old code base that its team has
// accepted for now, in a file that is committed and may only shrink.
//
// A finding is known again by its rule, its function and its chain, not by its
// line: code above it may come and go. Two findings that agree in all three count
// as two. A finding that the file does not hold is new and fails the check; an
// entry that no finding needs any more is stale, and fails it as well, so that
// nobody pays with it for another one later.
package baseline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/excerpt"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/asyncorm/asyncorm-lint/internal/pattern"
)

// FileName is the name of the file, which stands beside go.mod or go.work.
const FileName = ".asyncorm-baseline.json"

// version is that of the file's form.
const version = 1

// A Key is what a finding is known by.
type Key struct {
	Package  string `json:"package"`
	Function string `json:"function"` // "" for what stands in none
	Rule     string `json:"rule"`
	Chain    string `json:"chain"` // the message, without places and remedy
}

// Counts says how many findings there are of each key.
type Counts map[Key]int

// KeyOf returns the key of a finding. The variant of a package for its tests has
// the same keys.
func KeyOf(f govet.Finding) Key {
	pkg, _, _ := strings.Cut(f.Package, " ")
	return Key{
		Package:  pkg,
		Function: excerpt.Function(f.Pos.File, f.Pos.Line),
		Rule:     f.Rule,
		Chain:    chainOf(f.Message),
	}
}

var (
	places = pattern.Lazy(` at \S+\.\w+:\d+(:\d+)?`)
	lines  = pattern.Lazy(`\blines? \d+((, | and )\d+)*`)
)

// chainOf returns what stays of a message when lines move and files are renamed, and
// when the linter gives another advice.
func chainOf(message string) string {
	chain, _, _ := strings.Cut(message, "; ")
	return lines().ReplaceAllString(places().ReplaceAllString(chain, ""), "another line")
}

// Count counts findings by their keys.
func Count(found []govet.Finding) Counts {
	counts := Counts{}
	for _, f := range found {
		counts[KeyOf(f)]++
	}
	return counts
}

// New returns the findings that are not accepted: of those with one key, the
// last.
func New(found []govet.Finding, accepted Counts) []govet.Finding {
	left := Counts{}
	var out []govet.Finding
	for _, f := range found {
		key := KeyOf(f)
		if left[key]++; left[key] > accepted[key] {
			out = append(out, f)
		}
	}
	return out
}

// stale returns what is accepted and not found, in the packages that were looked
// at.
func stale(accepted, found Counts, looked []string) Counts {
	out := Counts{}
	for key, n := range accepted {
		if n > found[key] && slices.Contains(looked, key.Package) {
			out[key] = n - found[key]
		}
	}
	return out
}

// sorted returns the keys in the order of the file.
func (c Counts) sorted() []Key {
	var keys []Key
	for key := range c {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b Key) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Function, b.Function), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Chain, b.Chain))
	})
	return keys
}

// total returns the number of findings.
func (c Counts) total() (n int) {
	for _, some := range c {
		n += some
	}
	return n
}

// file is the form of the file.
type file struct {
	Version  int     `json:"version"`
	Findings []entry `json:"findings"`
}

type entry struct {
	Key
	Count int `json:"count,omitempty"` // 1 if it is left out
}

// Read reads the file of that name. The error of one that is not there is
// [fs.ErrNotExist].
func Read(name string) (Counts, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var head struct{ Version int }
	if err := json.Unmarshal(data, &head); err != nil {
		return nil, fmt.Errorf("%s:%s: no baseline: %w: restore it, or remove it and write it again", name, placeOf(data, err), err)
	}
	if head.Version > version {
		return nil, fmt.Errorf("%s: its version is %d, and this asyncorm-lint knows %d: install the one that wrote it", name, head.Version, version)
	}
	var f file
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil || head.Version < 1 {
		return nil, fmt.Errorf("%s: no baseline: %v: restore it, or remove it and write it again", name, cmp.Or(err, errors.New("it has no version")))
	}
	counts := Counts{}
	for i, e := range f.Findings {
		if e.Rule == "" || e.Package == "" || e.Chain == "" || e.Count < 0 {
			return nil, fmt.Errorf("%s: entry %d is not whole: restore the file, or remove it and write it again", name, i+1)
		}
		counts[e.Key] += max(e.Count, 1)
	}
	return counts, nil
}

// placeOf returns line:column of a syntax error.
func placeOf(data []byte, err error) string {
	syntax, ok := errors.AsType[*json.SyntaxError](err)
	if !ok {
		return "1:1"
	}
	before := data[:min(int(syntax.Offset), len(data))]
	return fmt.Sprintf("%d:%d", bytes.Count(before, []byte("\n"))+1, len(before)-bytes.LastIndexByte(before, '\n')-1)
}

// write writes the file: whole, or not at all.
func (c Counts) write(name string) error {
	f := file{Version: version, Findings: []entry{}}
	for _, key := range c.sorted() {
		e := entry{Key: key}
		if c[key] > 1 {
			e.Count = c[key]
		}
		f.Findings = append(f.Findings, e)
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false) // a chain has arrows
	enc.SetIndent("", "  ")
	if err := enc.Encode(f); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(name), FileName+".*")
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	_, err = io.Copy(temp, &out)
	err = errors.Join(err, temp.Chmod(0o644), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("cannot write %s: %w", name, err), os.Remove(temp.Name()))
	}
	return nil
}

// isMissing tells a file that is not there from one that cannot be read.
func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
