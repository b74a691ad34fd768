package govet

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A Finding is one diagnostic of go vet's JSON.
type Finding struct {
	Package  string // its import path, with the variant for tests behind it
	Rule     string
	Category string
	Severity string // of the rule, as the configuration has it: set by an engine
	Pos, End Position
	Message  string
	Related  []Related
	Fixes    []Fix

	raw json.RawMessage // all of it, for -json
}

// Related is a place that the chain of a finding consists of.
type Related struct {
	Pos, End Position
	Message  string
}

// A Fix is a change that makes a finding go away.
type Fix struct {
	Message string
	Edits   []Edit
}

// An Edit replaces the bytes of a file from Start up to End.
type Edit struct {
	Filename   string
	Start, End int
	New        string
}

// decode reads go vet's stream of objects, package -> rule -> diagnostics or
// {error}, one object per package, in the order in which packages were done.
// It returns the findings in the order of their places, each once: a file may
// belong to several test variants of its package. The rules that could not do
// their work come second, as lines to print. What the analyzer skip reports is
// left out.
func decode(stdout []byte, skip string) ([]Finding, []string, error) {
	var found []Finding
	var failures []string
	for dec := json.NewDecoder(bytes.NewReader(stdout)); ; {
		var tree map[string]map[string]json.RawMessage
		err := dec.Decode(&tree)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, unreadable(err)
		}
		for pkg, rules := range tree {
			for rule, value := range rules {
				if rule == skip {
					continue
				}
				if value[0] == '{' {
					var failure struct {
						Error string `json:"error"`
					}
					if err := json.Unmarshal(value, &failure); err != nil {
						return nil, nil, unreadable(err)
					}
					failures = append(failures, fmt.Sprintf("%s: %s failed in %s: %s", program, rule, pkg, failure.Error))
					continue
				}
				some, err := diagnostics(value)
				if err != nil {
					return nil, nil, unreadable(err)
				}
				for _, f := range some {
					f.Package, f.Rule = pkg, rule
					found = append(found, f)
				}
			}
		}
	}
	slices.Sort(failures)
	slices.SortFunc(found, compare)
	return slices.CompactFunc(found, same), failures, nil
}

func unreadable(err error) error {
	return fmt.Errorf(`cannot read the output of go vet: %w: if that stays, forget what is stored of it with "go clean -cache"`, err)
}

func diagnostics(list json.RawMessage) ([]Finding, error) {
	var raws []json.RawMessage
	if err := json.Unmarshal(list, &raws); err != nil {
		return nil, err
	}
	var found []Finding
	for _, raw := range raws {
		var d struct {
			Category, Posn, End, Message string
			Related                      []struct{ Posn, End, Message string }
			Fixes                        []Fix `json:"suggested_fixes"`
		}
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, err
		}
		f := Finding{Category: d.Category, Pos: parsePosition(d.Posn), End: parsePosition(d.End), Message: d.Message, Fixes: d.Fixes, raw: raw}
		for _, r := range d.Related {
			f.Related = append(f.Related, Related{parsePosition(r.Posn), parsePosition(r.End), r.Message})
		}
		found = append(found, f)
	}
	return found, nil
}

// compare orders findings by place and rule; the package comes last, so that
// the same finding in two variants of a package stands side by side.
func compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column),
		cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message), cmp.Compare(a.Package, b.Package))
}

func same(a, b Finding) bool {
	return a.Pos == b.Pos && a.Rule == b.Rule && a.Message == b.Message
}

// move puts the places of a finding into dir, its package's directory, if they are
// in that of another checkout: what comes out of a build cache that machines share
// names the files of the machine that put it in.
func (f *Finding) move(dir string) {
	from := filepath.Dir(f.Pos.File)
	if from == dir {
		return
	}
	if _, err := os.Stat(filepath.Join(dir, filepath.Base(f.Pos.File))); err != nil {
		return // a //line directive may name any file
	}
	moved := func(file string) string {
		if filepath.Dir(file) != from {
			return file
		}
		return filepath.Join(dir, filepath.Base(file))
	}
	f.Pos.File, f.End.File = moved(f.Pos.File), moved(f.End.File)
	for i := range f.Related {
		r := &f.Related[i]
		r.Pos.File, r.End.File = moved(r.Pos.File), moved(r.End.File)
	}
	for _, fix := range f.Fixes {
		for i := range fix.Edits {
			fix.Edits[i].Filename = moved(fix.Edits[i].Filename)
		}
	}
	f.raw = bytes.ReplaceAll(f.raw, quoted(from), quoted(dir))
}

// quoted returns how a directory stands in JSON, without quotes, up to its files.
func quoted(dir string) []byte {
	text, err := json.Marshal(dir + string(filepath.Separator))
	if err != nil {
		panic(err) // a string is always fit for JSON
	}
	return text[1 : len(text)-1]
}

// printText prints each finding on a line of its own, and below it its chain.
func printText(w io.Writer, found []Finding, dir string) error {
	var b bytes.Buffer
	for _, f := range found {
		fmt.Fprintf(&b, "%s: %s\n", f.Pos.RelativeTo(dir), f.Message)
		for _, r := range f.Related {
			fmt.Fprintf(&b, "\t%s: %s\n", r.Pos.RelativeTo(dir), r.Message)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// printJSON prints one object in the shape of those of go vet -json.
func printJSON(w io.Writer, found []Finding) error {
	tree := map[string]map[string][]json.RawMessage{}
	for _, f := range found {
		if tree[f.Package] == nil {
			tree[f.Package] = map[string][]json.RawMessage{}
		}
		tree[f.Package][f.Rule] = append(tree[f.Package][f.Rule], f.raw)
	}
	out, err := json.MarshalIndent(tree, "", "\t")
	if err != nil {
		return err
	}
	_, err = w.Write(append(out, '\n'))
	return err
}

// A Position is a place in a file; columns count bytes from 1. Where there is
// only a name or nothing, line and column are 0.
type Position struct {
	File         string
	Line, Column int
}

// parsePosition reads file:line:column. The file's name may hold colons.
func parsePosition(s string) Position {
	rest, column, ok1 := cutLast(s)
	file, line, ok2 := cutLast(rest)
	if !ok1 || !ok2 {
		return Position{File: s}
	}
	return Position{file, line, column}
}

// cutLast cuts a number after the last colon.
func cutLast(s string) (string, int, bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil
}

// Short returns a file's name from dir on where that is shorter, as the go command
// does.
func Short(file, dir string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && len(rel) < len(file) {
		return rel
	}
	return file
}

// RelativeTo prints the position with the file's name from dir on.
func (p Position) RelativeTo(dir string) string {
	name := Short(p.File, dir)
	if p.Line == 0 {
		return name
	}
	return fmt.Sprintf("%s:%d:%d", name, p.Line, p.Column)
}
