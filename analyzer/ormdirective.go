package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
)

// OrmDirective reports directives that do not do what they seem to.
var OrmDirective = &analysis.Analyzer{
	Name:     "ormdirective",
	Doc:      doc("ormdirective"),
	URL:      rulesURL,
	Requires: rules(),
	Run:      runOrmDirective,
}

// silences are the directives that have silenced a finding: what each rule
// returns.
type silences map[*ast.Comment]bool

var silencesType = reflect.TypeFor[silences]()

// The directives, and what is said of one that is like none of them.
const (
	asyncDirective  = "async"
	ignoreDirective = "ignore"
)

// ignore is //asyncorm:ignore rule reason, taken apart.
type ignore struct{ rule, reason string }

func parseIgnore(comment string) (ignore, bool) {
	rest, ok := strings.CutPrefix(comment, "//asyncorm:"+ignoreDirective)
	if !ok || rest != "" && rest[0] != ' ' {
		return ignore{}, false
	}
	rule, reason, _ := strings.Cut(strings.TrimSpace(rest), " ")
	return ignore{rule, strings.TrimSpace(reason)}, true
}

func runOrmDirective(pass *analysis.Pass) (any, error) {
	r := newReporter(pass)
	defer r.flush()
	used := silences{}
	for _, rule := range rules() {
		for c := range pass.ResultOf[rule].(silences) {
			used[c] = true
		}
	}
	for _, file := range pass.Files {
		docs := map[*ast.CommentGroup]bool{}
		for _, decl := range file.Decls {
			if d, ok := decl.(*ast.FuncDecl); ok && d.Doc != nil {
				docs[d.Doc] = true
			}
		}
		for _, group := range file.Comments {
			for _, c := range group.List {
				if problem := directiveProblem(pass, c, docs[group], used); problem != "" {
					r.add(c, nil, nil, "%s", problem)
				}
			}
		}
	}
	return nil, nil
}

// directiveProblem says what is wrong with a comment that is a directive, "" if
// nothing is. onFunc says that it is in the comment of a function, used lists the
// directives that have silenced something.
func directiveProblem(pass *analysis.Pass, c *ast.Comment, onFunc bool, used silences) string {
	text, ok := strings.CutPrefix(c.Text, "//asyncorm:")
	if !ok {
		text, ok = strings.CutPrefix(strings.TrimLeft(strings.TrimPrefix(c.Text, "//"), " \t"), "asyncorm:")
		word, rest, _ := strings.Cut(text, " ")
		if i, _ := parseIgnore("//asyncorm:ignore " + rest); ok && word == ignoreDirective && isRule(i.rule) {
			return "a directive begins right behind the slashes: this one does nothing; write //asyncorm:" + text
		}
		return ""
	}
	word, _, _ := strings.Cut(text, " ")
	switch word {
	case asyncDirective:
		if !onFunc {
			return "//asyncorm:async marks a function from the comment above it: here it does nothing"
		}
	case ignoreDirective:
		i, _ := parseIgnore(c.Text)
		switch {
		case i.rule == "":
			return "//asyncorm:ignore names no rule and silences nothing; write //asyncorm:ignore rule reason"
		case !isRule(i.rule):
			return fmt.Sprintf("//asyncorm:ignore names no rule: %s is none; the rules are %s", i.rule, strings.Join(ruleNames(), ", "))
		case i.reason == "":
			return "//asyncorm:ignore " + i.rule + " gives no reason and silences nothing; say why"
		case !used[c] && !untold(pass, c.Pos(), i.rule):
			return "//asyncorm:ignore " + i.rule + " silences nothing; remove it"
		}
	default:
		return "//asyncorm:" + word + " is no directive and does nothing; there are //asyncorm:async and //asyncorm:ignore"
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
