// Package excerpt reads the source around a finding: its lines, and the name of
// the function that it stands in.
package excerpt

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
)

// source is a file that was read once.
type source struct {
	text      string
	lines     []string
	functions []function // by position
}

type function struct {
	name       string
	start, end int // lines
}

// files are read once in the life of the process: a report asks for many places in
// few files, which do not change meanwhile.
var files sync.Map // of func() *source, by name

func read(name string) *source {
	load, _ := files.LoadOrStore(name, sync.OnceValue(func() *source { return parse(name) }))
	return load.(func() *source)()
}

func parse(name string) *source {
	text, err := Read(name)
	if err != nil {
		return &source{} // it was there a moment ago; a report without it is better than none
	}
	s := &source{text: string(text), lines: strings.Split(string(text), "\n")}
	fset := token.NewFileSet()
	// What can be parsed of a broken file is parsed.
	file, _ := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
	if file == nil {
		return s
	}
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.FuncDecl); ok {
			line := func(p token.Pos) int { return fset.PositionFor(p, false).Line }
			s.functions = append(s.functions, function{nameOf(d), line(d.Pos()), line(d.End())})
		}
	}
	return s
}

// nameOf returns the name of a function as go doc prints it: (*Store).Put.
func nameOf(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	recv := types.ExprString(d.Recv.List[0].Type)
	if strings.HasPrefix(recv, "*") {
		recv = "(" + recv + ")"
	}
	return recv + "." + d.Name.Name
}

// Function returns the name of the declared function around a line of a file,
// (*Store).Put, "" if there is none.
func Function(file string, line int) string {
	for _, f := range read(file).functions {
		if f.start <= line && line <= f.end {
			return f.name
		}
	}
	return ""
}

// Line returns a line of a file, counted from 1, "" if it has none.
func Line(file string, n int) string {
	lines := Lines(file, n, n)
	if len(lines) == 0 {
		return ""
	}
	return lines[0]
}

// Lines returns the lines of a file from one up to another, as far as it has
// them.
func Lines(file string, from, to int) []string {
	lines := read(file).lines
	from, to = max(from, 1), min(to, len(lines))
	if from > to {
		return nil
	}
	return lines[from-1 : to]
}

// Text returns what stands in a file from one byte up to another; false if it ends
// before.
func Text(file string, start, end int) (string, bool) {
	text := read(file).text
	if start < 0 || start > end || end > len(text) {
		return "", false
	}
	return text[start:end], true
}

// Place returns the line and the column, in bytes and from 1, of a byte of a file;
// false if it ends before.
func Place(file string, offset int) (line, column int, ok bool) {
	before, ok := Text(file, 0, offset)
	return strings.Count(before, "\n") + 1, offset - strings.LastIndexByte(before, '\n'), ok
}
