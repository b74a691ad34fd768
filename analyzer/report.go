package analyzer

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// reporter collects the diagnostics of one rule in one package. They are
// reported together, in source order, once their fixes have been proved.
type reporter struct {
	pass  *analysis.Pass
	rule  string
	diags []analysis.Diagnostic
}

func newReporter(pass *analysis.Pass) *reporter {
	return &reporter{pass: pass, rule: pass.Analyzer.Name}
}

// result returns what the effects analyzer has found.
func result(pass *analysis.Pass) *effects.Result {
	return pass.ResultOf[effects.Analyzer].(*effects.Result)
}

// add notes a finding at n. fix may be nil.
func (r *reporter) add(n analysis.Range, fix *analysis.SuggestedFix, related []analysis.RelatedInformation, format string, args ...any) {
	d := analysis.Diagnostic{
		Pos: n.Pos(), End: n.End(),
		Category: r.rule,
		Message:  fmt.Sprintf(format, args...) + " (" + r.rule + ")",
		Related:  related,
	}
	if fix != nil {
		d.SuggestedFixes = []analysis.SuggestedFix{*fix}
	}
	r.diags = append(r.diags, d)
}

// unsure notes what is a finding only if a thing holds that the message names.
func (r *reporter) unsure(n analysis.Range, message string) {
	r.diags = append(r.diags, analysis.Diagnostic{
		Pos: n.Pos(), End: n.End(), Category: r.rule + "-maybe", Message: message + " (" + r.rule + ", maybe)",
	})
}

// noFix is what a message says where a fix would be expected.
func noFix(why string) string {
	if why == "" {
		return ""
	}
	return " (no fix: " + why + ")"
}

// flush reports what was noted. A fix after which the package would not compile
// is left out.
func (r *reporter) flush() {
	r.diags = slices.DeleteFunc(r.diags, r.silenced)
	slices.SortStableFunc(r.diags, func(a, b analysis.Diagnostic) int { return cmp.Compare(a.Pos, b.Pos) })
	var fixes []analysis.SuggestedFix
	for _, d := range r.diags {
		fixes = append(fixes, d.SuggestedFixes...)
	}
	errs := rewrite.Check(r.pass, fixes)
	for _, d := range r.diags {
		if len(d.SuggestedFixes) > 0 {
			if errs[0] != nil {
				d.SuggestedFixes = nil
			}
			errs = errs[1:]
		}
		r.pass.Report(d)
	}
}

// silenced reports whether d stands in a generated file, or under
// //asyncorm:ignore rule reason on its line or the line above.
func (r *reporter) silenced(d analysis.Diagnostic) bool {
	file := rewrite.File(r.pass, d.Pos)
	if file == nil || ast.IsGenerated(file) {
		return true
	}
	line := r.line(d.Pos)
	for _, group := range file.Comments {
		for _, c := range group.List {
			rest, ok := strings.CutPrefix(c.Text, "//asyncorm:ignore ")
			if !ok {
				continue
			}
			rule, reason, _ := strings.Cut(rest, " ")
			if at := r.line(c.Pos()); rule == r.rule && strings.TrimSpace(reason) != "" && (at == line || at == line-1) {
				return true
			}
		}
	}
	return false
}

func (r *reporter) line(pos token.Pos) int { return r.pass.Fset.PositionFor(pos, false).Line }

// inTest reports whether pos is in a _test.go file.
func inTest(pass *analysis.Pass, pos token.Pos) bool {
	return strings.HasSuffix(pass.Fset.PositionFor(pos, false).Filename, "_test.go")
}
