// Package terminal prints findings for a person: by the function that they stand
// in, each with its source, and with the chain of calls below it.
package terminal

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/asyncorm/asyncorm-lint/internal/excerpt"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
)

// The parts of what is printed, by their colours.
const (
	bold  = "1"
	faint = "2"
	red   = "31"
	cyan  = "36"
)

// Print prints findings, which are in the order of their places, to w. File names
// are those from dir on, so that a terminal that knows file:line:col can open
// them.
func Print(w io.Writer, found []govet.Finding, dir string, colour bool) error {
	if len(found) == 0 {
		return nil
	}
	p := printer{dir: dir, colour: colour}
	functions, fixable, group := 0, 0, ""
	for _, f := range found {
		function := excerpt.Function(f.Pos.File, f.Pos.Line)
		if key := f.Pos.File + "\x00" + function; key != group || functions == 0 {
			group = key
			functions++
			p.head(f, function)
		}
		if len(f.Fixes) > 0 {
			fixable++
		}
		p.finding(f)
	}
	p.summary(len(found), functions, fixable)
	_, err := w.Write(p.out.Bytes())
	return err
}

type printer struct {
	out    bytes.Buffer
	dir    string
	colour bool
}

func (p *printer) paint(code, text string) string {
	if !p.colour || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

// head names the function that the next findings stand in.
func (p *printer) head(f govet.Finding, function string) {
	if function == "" {
		function = "outside of functions"
	}
	pkg, _, _ := strings.Cut(f.Package, " ")
	fmt.Fprintf(&p.out, "%s %s\n", p.paint(bold, function), p.paint(faint, "in "+pkg))
}

func (p *printer) finding(f govet.Finding) {
	message := strings.TrimSuffix(f.Message, " ("+f.Rule+")")
	fmt.Fprintf(&p.out, "  %s: %s %s\n", f.Pos.RelativeTo(p.dir), message, p.paint(cyan, "("+f.Rule+")"))
	p.source(f)
	for _, r := range f.Related {
		fmt.Fprintf(&p.out, "    %s\n", p.paint(faint, r.Pos.RelativeTo(p.dir)+": "+r.Message))
	}
	p.out.WriteByte('\n')
}

// source prints the line that a finding starts in, with what it speaks of
// underlined.
func (p *printer) source(f govet.Finding) {
	line := strings.TrimRight(excerpt.Line(f.Pos.File, f.Pos.Line), " \t\r")
	start := f.Pos.Column - 1
	if line == "" || start < 0 || start >= len(line) {
		return
	}
	end := len(line)
	if f.End.Line == f.Pos.Line && f.End.Column-1 > start && f.End.Column-1 <= len(line) {
		end = f.End.Column - 1
	}
	shown := strings.TrimLeft(line, " \t")
	cut := len(line) - len(shown)
	if start < cut {
		return
	}
	// Tabs stay tabs, and all else counts as one column: as wide as a terminal
	// prints most code.
	pad := strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, line[cut:start])
	fmt.Fprintf(&p.out, "      %s\n", shown)
	fmt.Fprintf(&p.out, "      %s%s\n", pad, p.paint(red, strings.Repeat("^", max(1, utf8.RuneCountInString(line[start:end])))))
}

// summary says how much there is: "7 findings in 5 functions, 4 fixable with
// -fix".
func (p *printer) summary(findings, functions, fixable int) {
	text := Number(findings, "finding") + " in " + Number(functions, "function")
	if fixable > 0 {
		text += fmt.Sprintf(", %d fixable with -fix", fixable)
	}
	fmt.Fprintln(&p.out, p.paint(bold, text))
}

// Number returns "1 finding" or "2 findings".
func Number(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
