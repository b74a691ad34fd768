package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/directives"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
)

// OrmDirective reports directives that do not do what they seem to.
var OrmDirective = &analysis.Analyzer{
	Name:     "ormdirective",
	Doc:      doc("ormdirective"),
	URL:      rulesURL,
	Requires: append(rules(), effects.Analyzer),
	Run:      runOrmDirective,
}

// silences are the directives that have silenced a finding: what each rule
// returns.
type silences map[*ast.Comment]bool

var silencesType = reflect.TypeFor[silences]()

// ignore is //asyncorm:ignore rule reason, taken apart.
type ignore struct{ rule, reason string }

func parseIgnore(comment string) (ignore, bool) {
	word, args, ok := directives.Parse(comment)
	if !ok || word != directives.Ignore {
		return ignore{}, false
	}
	rule, reason, _ := strings.Cut(args, " ")
	return ignore{rule, strings.TrimSpace(reason)}, true
}

func runOrmDirective(pass *analysis.Pass) (any, error) {
	r := newReporter(pass)
	defer r.flush()
	used := silencesOf(pass)
	for _, file := range pass.Files {
		marks := map[directives.Target][]string{}
		for _, d := range directives.In(file) {
			problem := directiveProblem(pass, d, used)
			if problem == "" && d.Word != directives.Ignore {
				problem = contradiction(pass, d, marks[d.On])
				marks[d.On] = append(marks[d.On], d.Word)
			}
			if problem != "" {
				r.add(d.Comment, nil, nil, "//asyncorm:%s %s", d.Word, problem)
			}
		}
		for _, group := range file.Comments {
			for _, c := range group.List {
				if text := nearMiss(c.Text); text != "" {
					r.add(c, nil, nil, "a directive begins right behind the slashes: this one does nothing; write %s", text)
				}
			}
		}
	}
	return nil, nil
}

// silencesOf returns the directives that have silenced a finding of some rule.
func silencesOf(pass *analysis.Pass) silences {
	used := silences{}
	for _, rule := range rules() {
		maps.Copy(used, pass.ResultOf[rule].(silences))
	}
	return used
}

// nearMiss returns the directive that a comment was to be, where there is a space
// before its first word, "" for any other comment. Prose that speaks of a
// directive is none: what follows must look like one.
func nearMiss(comment string) string {
	text, ok := strings.CutPrefix(strings.TrimLeft(strings.TrimPrefix(comment, "//"), " \t"), "asyncorm:")
	if !ok || strings.HasPrefix(comment, "//asyncorm:") {
		return ""
	}
	text = "//asyncorm:" + text
	word, args, _ := directives.Parse(text)
	i, isIgnore := parseIgnore(text)
	switch {
	case isIgnore && isRule(i.rule),
		word == directives.Future && strings.HasPrefix(args, "await="),
		(word == directives.Blocking || word == directives.Async) && args == "":
		return text
	}
	return ""
}

// directiveProblem says what is wrong with a directive, "" if nothing is. used
// lists the directives that have silenced something.
func directiveProblem(pass *analysis.Pass, d directives.Directive, used silences) string {
	switch {
	case !slices.Contains(directives.Words, d.Word):
		return "is no directive and does nothing; there are //asyncorm:" + strings.Join(directives.Words, ", //asyncorm:")
	case d.Word != directives.Ignore:
		return d.AddTo(&catalog.Package{}, pass.Pkg)
	}
	i, _ := parseIgnore(d.Comment.Text)
	switch {
	case i.rule == "":
		return "names no rule and silences nothing; write //asyncorm:ignore rule reason"
	case !isRule(i.rule):
		return fmt.Sprintf("names no rule: %s is none; the rules are %s", i.rule, strings.Join(ruleNames(), ", "))
	case i.reason == "":
		return i.rule + " gives no reason and silences nothing; say why"
	case !used[d.Comment] && !untold(pass, d.Comment.Pos(), i.rule):
		return i.rule + " silences nothing; remove it"
	}
	return ""
}

// contradiction says why a directive cannot stand beside those that mark the same
// declaration, or marks what is so anyway, "" if all is well.
func contradiction(pass *analysis.Pass, d directives.Directive, others []string) string {
	for _, other := range others {
		switch {
		case other == d.Word:
			return "is there twice; remove one"
		case other == directives.Blocking && d.Word == directives.Nonblocking, other == directives.Nonblocking && d.Word == directives.Blocking:
			return "contradicts //asyncorm:" + other + " above it; remove one"
		}
	}
	if d.Word == directives.Nonblocking && d.On.Func != nil && d.On.Func.Body != nil && !result(pass).BodyBlocks(d.On.Func) {
		return "marks what does not block anyway; remove it"
	}
	return ""
}

// untold reports whether a rule is silent at pos in any case: it says nothing in
// generated files, and ormdirective cannot silence itself.
func untold(pass *analysis.Pass, pos token.Pos, rule string) bool {
	file := rewrite.File(pass, pos)
	return rule == "ormdirective" || file == nil || isGenerated(file) || isOfCgo(file)
}

func isRule(name string) bool { return slices.Contains(ruleNames(), name) }

func ruleNames() []string {
	var names []string
	for _, rule := range rules() {
		names = append(names, rule.Name)
	}
	return append(names, "ormdirective")
}
