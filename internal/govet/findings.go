package govet

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A finding is one diagnostic of go vet's JSON.
type finding struct {
	pkg, rule string
	at        position
	message   string
	related   []place
	raw       json.RawMessage // all of it, for -json
}

// A place is what the chain of a finding consists of.
type place struct {
	at      position
	message string
}

// decode reads go vet's stream of objects, package -> rule -> diagnostics or
// {error}, one object per package, in the order in which packages were done.
// It returns the findings in the order of their places, each once: a file may
// belong to several test variants of its package. The rules that could not do
// their work come second, as lines to print.
func decode(stdout []byte) ([]finding, []string, error) {
	var found []finding
	var failures []string
	for dec := json.NewDecoder(bytes.NewReader(stdout)); ; {
		var tree map[string]map[string]json.RawMessage
		err := dec.Decode(&tree)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, fmt.Errorf("cannot read the output of go vet: %w", err)
		}
		for pkg, rules := range tree {
			for rule, value := range rules {
				if value[0] == '{' {
					var failure struct {
						Error string `json:"error"`
					}
					if err := json.Unmarshal(value, &failure); err != nil {
						return nil, nil, fmt.Errorf("cannot read the output of go vet: %w", err)
					}
					failures = append(failures, fmt.Sprintf("%s: %s failed in %s: %s", program, rule, pkg, failure.Error))
					continue
				}
				some, err := diagnostics(value)
				if err != nil {
					return nil, nil, fmt.Errorf("cannot read the output of go vet: %w", err)
				}
				for _, f := range some {
					f.pkg, f.rule = pkg, rule
					found = append(found, f)
				}
			}
		}
	}
	slices.Sort(failures)
	slices.SortFunc(found, compare)
	return slices.CompactFunc(found, same), failures, nil
}

func diagnostics(list json.RawMessage) ([]finding, error) {
	var raws []json.RawMessage
	if err := json.Unmarshal(list, &raws); err != nil {
		return nil, err
	}
	var found []finding
	for _, raw := range raws {
		var d struct {
			Posn, Message string
			Related       []struct{ Posn, Message string }
		}
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, err
		}
		f := finding{at: parsePosition(d.Posn), message: d.Message, raw: raw}
		for _, r := range d.Related {
			f.related = append(f.related, place{parsePosition(r.Posn), r.Message})
		}
		found = append(found, f)
	}
	return found, nil
}

// compare orders findings by place and rule; the package comes last, so that
// the same finding in two variants of a package stands side by side.
func compare(a, b finding) int {
	return cmp.Or(
		cmp.Compare(a.at.file, b.at.file), cmp.Compare(a.at.line, b.at.line), cmp.Compare(a.at.column, b.at.column),
		cmp.Compare(a.rule, b.rule), cmp.Compare(a.message, b.message), cmp.Compare(a.pkg, b.pkg))
}

func same(a, b finding) bool {
	return a.at == b.at && a.rule == b.rule && a.message == b.message
}

// printText prints each finding on a line of its own, and below it its chain.
func printText(w io.Writer, found []finding, dir string) error {
	var b bytes.Buffer
	for _, f := range found {
		fmt.Fprintf(&b, "%s: %s\n", f.at.relativeTo(dir), f.message)
		for _, r := range f.related {
			fmt.Fprintf(&b, "\t%s: %s\n", r.at.relativeTo(dir), r.message)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// printJSON prints one object in the shape of those of go vet -json.
func printJSON(w io.Writer, found []finding) error {
	tree := map[string]map[string][]json.RawMessage{}
	for _, f := range found {
		if tree[f.pkg] == nil {
			tree[f.pkg] = map[string][]json.RawMessage{}
		}
		tree[f.pkg][f.rule] = append(tree[f.pkg][f.rule], f.raw)
	}
	out, err := json.MarshalIndent(tree, "", "\t")
	if err != nil {
		return err
	}
	_, err = w.Write(append(out, '\n'))
	return err
}

// A position is a place in a file; columns count bytes from 1. Where there is
// only a name or nothing, line and column are 0.
type position struct {
	file         string
	line, column int
}

// parsePosition reads file:line:column. The file's name may hold colons.
func parsePosition(s string) position {
	rest, column, ok1 := cutLast(s)
	file, line, ok2 := cutLast(rest)
	if !ok1 || !ok2 {
		return position{file: s}
	}
	return position{file, line, column}
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

// relativeTo prints the position with the file's path from dir where that is
// shorter, as the go command does.
func (p position) relativeTo(dir string) string {
	name := p.file
	if rel, err := filepath.Rel(dir, name); err == nil && len(rel) < len(name) {
		name = rel
	}
	if p.line == 0 {
		return name
	}
	return fmt.Sprintf("%s:%d:%d", name, p.line, p.column)
}
