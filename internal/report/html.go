package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/asyncorm/asyncorm-lint/internal/excerpt"
	"github.com/asyncorm/asyncorm-lint/internal/pattern"
)

// The page for people who would rather look than read: one file, which asks the
// network for nothing. The findings are in it as data, and its script draws what is
// looked at, so that it opens as fast with five thousand findings as with five.
//
// What a program calls things never becomes markup: the data is escaped by
// html/template, the script makes text nodes of it, and the page's policy lets no
// other script run than its own.

var (
	//go:embed page/page.html
	pageText string
	//go:embed page/page.css
	pageStyle string
	//go:embed page/page.js
	pageScript string
	//go:embed page/graph.js
	graphScript string
)

var pageTemplate = sync.OnceValue(func() *template.Template { return template.Must(template.New("page").Parse(pageText)) })

type (
	htmlPage struct {
		Title  string
		Policy string
		Style  template.CSS
		Script template.JS
		Data   htmlData
	}
	htmlData struct {
		Rules    map[string]htmlRule          `json:"rules"`
		Findings []htmlFinding                `json:"findings"`
		Lines    map[string]map[string]string `json:"lines"` // by file and number: those that are shown
	}
	htmlRule struct {
		Title string `json:"title"`
		Doc   string `json:"doc"`
		URL   string `json:"url"`
	}
	// Columns count what JavaScript counts, UTF-16.
	htmlFinding struct {
		Rule     string     `json:"rule"`
		Severity string     `json:"severity"`
		Package  string     `json:"package"`
		Function string     `json:"function"`
		Message  string     `json:"message"`
		Library  string     `json:"library"`
		Loop     string     `json:"loop"`
		File     string     `json:"file"`
		Line     int        `json:"line"`
		Column   int        `json:"column"`
		EndLine  int        `json:"endLine"`
		EndCol   int        `json:"endColumn"`
		Nodes    []htmlNode `json:"nodes"`
		Related  []htmlNode `json:"related"`
		Fixes    []htmlFix  `json:"fixes"`
	}
	htmlNode struct {
		Kind   string `json:"kind"` // context, call, query; of a related place ""
		Name   string `json:"name"`
		Place  string `json:"place"`
		Source string `json:"source"` // the line there
	}
	htmlFix struct {
		Message string   `json:"message"`
		Old     []string `json:"old"`
		New     []string `json:"new"`
	}
)

func (r *report) html() ([]byte, error) {
	data := htmlData{Rules: map[string]htmlRule{}, Findings: []htmlFinding{}, Lines: map[string]map[string]string{}}
	for _, f := range r.findings {
		x := r.rule(f.rule)
		data.Rules[f.rule] = htmlRule{x.title, x.doc, x.url}
		data.show(f.at)
		data.Findings = append(data.Findings, f.html())
	}
	script := graphScript + pageScript
	var b bytes.Buffer
	err := pageTemplate().Execute(&b, htmlPage{
		Title:  program,
		Policy: "default-src 'none'; script-src " + digest(script) + "; style-src " + digest(pageStyle) + "; base-uri 'none'; form-action 'none'",
		Style:  template.CSS(pageStyle),
		Script: template.JS(script),
		Data:   data,
	})
	return b.Bytes(), err
}

// digest names a text in a page's policy.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// show adds the lines around a place.
func (d *htmlData) show(at span) {
	const around, most = 3, 12
	from := max(at.line-around, 1)
	for i, text := range excerpt.Lines(at.source, from, min(at.endLine, at.line+most)+around) {
		if d.Lines[at.file] == nil {
			d.Lines[at.file] = map[string]string{}
		}
		d.Lines[at.file][strconv.Itoa(from+i)] = strings.TrimRight(text, "\r")
	}
}

func (f finding) html() htmlFinding {
	at := f.at.wide()
	out := htmlFinding{
		Rule: f.rule, Severity: f.severity, Package: f.pkg, Function: f.function, Message: f.message,
		Library: f.library, Loop: loopOf(f.chain.context),
		File: at.file, Line: at.line, Column: at.col, EndLine: at.endLine, EndCol: at.endCol,
	}
	for i, n := range f.nodes() {
		source := ""
		if i > 0 {
			source = lineAt(f.chain.hops[i-1].at)
		}
		out.Nodes = append(out.Nodes, htmlNode{n.kind, n.name, n.place, source})
	}
	if out.Nodes == nil {
		for _, rel := range f.related {
			out.Related = append(out.Related, htmlNode{"", rel.message, rel.at.file + ":" + strconv.Itoa(rel.at.line), lineAt(rel.at)})
		}
	}
	for _, fx := range f.fixes {
		out.Fixes = append(out.Fixes, fx.html())
	}
	return out
}

// lineAt returns the line of a place, without indentation.
func lineAt(at span) string { return strings.TrimSpace(excerpt.Line(at.source, at.line)) }

// html returns the fix as the lines that it removes and those that it adds.
func (f fix) html() htmlFix {
	e := f.joined()
	text := between(e.at.source, e.at.line, 1, e.at.line, e.at.col) + e.new
	if rest := excerpt.Line(e.at.source, e.at.endLine); e.at.endCol-1 <= len(rest) {
		text += rest[e.at.endCol-1:]
	}
	return htmlFix{f.message, excerpt.Lines(e.at.source, e.at.line, e.at.endLine), strings.Split(text, "\n")}
}

// A loop runs many functions, which messages name: on the map it is one.
var loopForms = []struct {
	form func() *regexp.Regexp
	loop string
}{
	{pattern.Lazy(`^.*, which returns a future and .*$`), "functions that return futures"},
	{pattern.Lazy(`^(.*?), which .*$`), "$1"},
	{pattern.Lazy(`^(.*?) that runs .*?( \(.*\))?$`), "$1$2"},
}

func loopOf(context string) string {
	for _, x := range loopForms {
		if x.form().MatchString(context) {
			return x.form().ReplaceAllString(context, x.loop)
		}
	}
	return context
}
