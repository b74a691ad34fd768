package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/asyncorm/asyncorm-lint/internal/baseline"
	"github.com/asyncorm/asyncorm-lint/internal/excerpt"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
)

// A report is what a format writes.
type report struct {
	root     string // where file names begin
	rules    []rule
	findings []finding
	sources  sources
}

// A rule is one that findings may be of.
type rule struct {
	name, title, doc, url string
}

// rulesOf returns the rules of an engine.
func rulesOf(e *govet.Engine) []rule {
	var list []rule
	for _, a := range e.Rules() {
		title, doc, _ := strings.Cut(a.Doc, "\n")
		list = append(list, rule{a.Name, title, strings.TrimSpace(doc), e.Page(a.Name)})
	}
	return list
}

// rule returns what is known of a rule: of one from elsewhere, the name.
func (r *report) rule(name string) rule {
	i := slices.IndexFunc(r.rules, func(x rule) bool { return x.name == name })
	if i < 0 {
		return rule{name: name, title: name}
	}
	return r.rules[i]
}

// A finding is one of go vet's, with what the formats need beside.
type finding struct {
	pkg         string // without the variant for tests
	rule        string
	severity    string // error, warning or info
	message     string // without the rule's name
	at          span
	function    string // the declared one that it stands in, or ""
	chain       chain
	library     string // whose calls it is about, or ""
	related     []related
	fixes       []fix
	fingerprint string // stays the same when lines move
}

// A span is a range of a file. Columns count bytes from 1; the end is the first that
// is not part of it. Line 0 means that only the file is known.
type span struct {
	file      string // as a report names it
	source    string // where it is read from
	line, col int
	endLine   int
	endCol    int
}

type related struct {
	at      span
	message string
}

// A fix is one whose edits are all in the finding's file.
type fix struct {
	message string
	edits   []edit
}

type edit struct {
	at  span
	new string
}

func newReport(root string, found []govet.Finding, rules []rule) *report {
	r := &report{root: root, rules: rules, sources: sources{root: root}}
	seen := map[baseline.Key]int{}
	for _, f := range found {
		key := baseline.KeyOf(f)
		x := finding{
			pkg: key.Package, rule: f.Rule, severity: f.Severity, message: words(f), function: key.Function,
			at: r.span(f.Pos, f.End), fingerprint: fingerprint(key, seen[key]),
		}
		seen[key]++
		if x.severity == "" {
			x.severity = "warning"
		}
		for _, rel := range f.Related {
			x.related = append(x.related, related{r.span(rel.Pos, rel.End), rel.Message})
		}
		for _, fx := range f.Fixes {
			if fixed, ok := r.fix(fx, x.at.source); ok {
				x.fixes = append(x.fixes, fixed)
			}
		}
		x.chain = r.sources.chainOf(x)
		x.library = libraryOf(x)
		r.findings = append(r.findings, x)
	}
	return r
}

// words returns a message without the rule, which all formats have elsewhere.
func words(f govet.Finding) string { return strings.TrimSuffix(f.Message, " ("+f.Rule+")") }

// fingerprint returns a name for a finding that stays the same while it is moved:
// made of what a baseline knows it by, and which of those that agree in it it is.
func fingerprint(key baseline.Key, ordinal int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %q %q %q %d", key.Rule, key.Package, key.Function, key.Chain, ordinal))
	return hex.EncodeToString(sum[:16])
}

// span returns the range from one position to another, in the names of the report.
func (r *report) span(pos, end govet.Position) span {
	s := span{r.name(pos.File), pos.File, pos.Line, pos.Column, end.Line, end.Column}
	if end.File != pos.File || end.Line < pos.Line || end.Line == pos.Line && end.Column < pos.Column {
		s.endLine, s.endCol = pos.Line, pos.Column
	}
	return s
}

// name returns how the report names a file: from the root on, with slashes, where
// the root may be a link. Only a file on another volume keeps its full name.
func (r *report) name(file string) string {
	if file == "" {
		return ""
	}
	rel, err := filepath.Rel(r.root, file)
	if err != nil || strings.HasPrefix(rel, "..") {
		if real, err := filepath.EvalSymlinks(r.root); err == nil {
			if there, err := filepath.Rel(real, file); err == nil && !strings.HasPrefix(there, "..") {
				return filepath.ToSlash(there)
			}
		}
	}
	if err != nil {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}

// fix returns a fix with the places of its edits; false if one is in another file
// than the finding, or where the file is not as go vet saw it.
func (r *report) fix(f govet.Fix, source string) (fix, bool) {
	out := fix{message: f.Message}
	for _, e := range f.Edits {
		line, col, ok1 := excerpt.Place(e.Filename, e.Start)
		endLine, endCol, ok2 := excerpt.Place(e.Filename, e.End)
		if !ok1 || !ok2 || e.Filename != source || e.Start > e.End {
			return fix{}, false
		}
		out.edits = append(out.edits, edit{span{r.name(e.Filename), e.Filename, line, col, endLine, endCol}, e.New})
	}
	slices.SortStableFunc(out.edits, func(a, b edit) int { return compareStarts(a.at, b.at) })
	return out, len(out.edits) > 0
}

func compareStarts(a, b span) int {
	if a.line != b.line {
		return a.line - b.line
	}
	return a.col - b.col
}

// joined returns the fix as a single edit, with what stands between its parts.
func (f fix) joined() edit {
	first, last := f.edits[0].at, f.edits[len(f.edits)-1].at
	all := edit{at: first}
	all.at.endLine, all.at.endCol = last.endLine, last.endCol
	line, col := first.line, first.col
	for _, e := range f.edits {
		all.new += between(first.source, line, col, e.at.line, e.at.col) + e.new
		line, col = e.at.endLine, e.at.endCol
	}
	return all
}

// between returns the text of a file from one place to another.
func between(file string, line, col, endLine, endCol int) string {
	lines := excerpt.Lines(file, line, endLine)
	if len(lines) != endLine-line+1 {
		return ""
	}
	lines = slices.Clone(lines)
	last := len(lines) - 1
	lines[last] = lines[last][:min(endCol-1, len(lines[last]))]
	lines[0] = lines[0][min(col-1, len(lines[0])):]
	return strings.Join(lines, "\n")
}

// wide returns a span whose columns count UTF-16 code units, as editors and SARIF
// do, if its file can be read.
func (s span) wide() span {
	s.col, s.endCol = s.column(s.line, s.col), s.column(s.endLine, s.endCol)
	return s
}

func (s span) column(line, col int) int {
	text := excerpt.Line(s.source, line)
	if col < 1 || col > len(text)+1 {
		return col
	}
	n := 1
	for _, c := range text[:col-1] {
		n += utf16.RuneLen(c)
	}
	return n
}

// place returns file:line:column.
func (s span) place() string {
	if s.line == 0 {
		return s.file
	}
	return fmt.Sprintf("%s:%d:%d", s.file, s.line, s.col)
}
