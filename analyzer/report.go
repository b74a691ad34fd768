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
	used  silences
	files map[*ast.File]*written
}

// written is what a reporter has to know of a file.
type written struct {
	generated bool
	ignores   []ignored // those of its rule, as far as they have a reason
}

// ignored is a comment that silences findings.
type ignored struct {
	comment *ast.Comment
	group   *ast.CommentGroup
	line    int
}

func newReporter(pass *analysis.Pass) *reporter {
	return &reporter{pass: pass, rule: pass.Analyzer.Name, used: silences{}, files: map[*ast.File]*written{}}
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
	if fix != nil && !r.isCopy(d.Pos) {
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

// hide notes that there is a finding at pos which only a flag brings out. What
// silences it is of use.
func (r *reporter) hide(pos token.Pos) { r.silenced(analysis.Diagnostic{Pos: pos}) }

// silenced reports whether d stands in a generated file, or under
// //asyncorm:ignore rule reason on its line or the line above, in the comment of
// its declaration, or at the head of its file.
func (r *reporter) silenced(d analysis.Diagnostic) bool {
	file := rewrite.File(r.pass, d.Pos)
	if file == nil {
		return true
	}
	w := r.written(file)
	if w.generated || len(w.ignores) == 0 {
		return w.generated
	}
	line, above := r.line(d.Pos), declComment(file, d.Pos)
	for _, c := range w.ignores {
		if c.line == line || c.line == line-1 || c.group == above || c.comment.End() < file.Package {
			r.used[c.comment] = true
			return true
		}
	}
	return false
}

// written looks at a file once for all findings in it.
func (r *reporter) written(file *ast.File) *written {
	w := r.files[file]
	if w != nil {
		return w
	}
	w = &written{generated: isGenerated(file)}
	r.files[file] = w
	for _, group := range file.Comments {
		for _, c := range group.List {
			if ignore, ok := parseIgnore(c.Text); ok && ignore.rule == r.rule && ignore.reason != "" {
				w.ignores = append(w.ignores, ignored{c, group, r.line(c.Pos())})
			}
		}
	}
	return w
}

// declComment returns the comment above the declaration around pos, nil if there
// is none.
func declComment(file *ast.File, pos token.Pos) *ast.CommentGroup {
	for _, decl := range file.Decls {
		if decl.Pos() <= pos && pos < decl.End() {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				return d.Doc
			case *ast.GenDecl:
				return d.Doc
			}
		}
	}
	return nil
}

// isCopy reports whether a //line directive says that the text at pos came from
// another file: that of a template, or of what cgo rewrote. A fix would be lost with
// the copy.
func (r *reporter) isCopy(pos token.Pos) bool {
	return r.pass.Fset.PositionFor(pos, true).Filename != r.pass.Fset.PositionFor(pos, false).Filename
}

// isGenerated reports whether a program wrote the file, or the one that cgo made it
// of.
func isGenerated(file *ast.File) bool {
	if isOfCgo(file) {
		return ast.IsGenerated(&ast.File{Package: file.Package, Comments: file.Comments[1:]})
	}
	return ast.IsGenerated(file)
}

// isOfCgo reports whether the file is what cgo made of one that imports "C". go vet
// shows that in its place.
func isOfCgo(file *ast.File) bool {
	return len(file.Comments) > 0 && file.Comments[0].Pos() < file.Package &&
		file.Comments[0].List[0].Text == "// Code generated by cmd/cgo; DO NOT EDIT."
}

func (r *reporter) line(pos token.Pos) int { return r.pass.Fset.PositionFor(pos, false).Line }

// inTest reports whether pos is in a _test.go file.
func inTest(pass *analysis.Pass, pos token.Pos) bool {
	return strings.HasSuffix(pass.Fset.PositionFor(pos, false).Filename, "_test.go")
}
