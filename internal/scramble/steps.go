package scramble

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// Step returns the package after one change, or the package itself where the
// change that was chosen is not possible.
func (p *Package) Step(c *Choices) *Package {
	i := c.among(len(p.Syntax))
	edits := steps[c.among(len(steps))](p.look(i), c)
	if len(edits) == 0 {
		return p
	}
	text, ok := apply(p.Texts[i].Text, edits)
	if !ok {
		return p
	}
	texts := slices.Clone(p.Texts)
	texts[i].Text = text
	next, err := Compile(p.Path, texts, p.importer)
	if err != nil {
		return p
	}
	return next
}

// steps are all the ways to change a file, by the number that chooses them. New
// ones come last: a stored input means what it did.
var steps = []way{
	one(statements, drop),
	one(statements, double),
	two(statements, move),
	two(statements, copyTo),
	two(statements, swap),
	one(statements, wrapStatement),
	one(statements, leaveEarly),
	typed(other),
	typed(swap),
	one(values, wrapExpression),
	one(kinds, otherType),
	otherResults,
	one(calls, startCall),
	two(bodies, swap),
	one(comments, moveComment),
	one(comments, drop),
	one(operators, otherOperator),
	two(declarations, swap),
}

// Sights are what there is in a file to be changed, in the order of the text.
type sights struct {
	*Package
	text       []byte
	statements []ast.Stmt // those that stand in a list
	values     []ast.Expr
	kinds      []ast.Expr // that denote types
	calls      []*ast.ExprStmt
	assigns    []*ast.AssignStmt
	operators  []operator
	bodies     []*ast.BlockStmt
	decls      []ast.Decl
	comments   []*ast.Comment
}

type operator struct {
	pos token.Pos
	tok token.Token
}

func (p *Package) look(i int) *sights {
	s := &sights{Package: p, text: p.Texts[i].Text}
	file := p.Syntax[i]
	for _, d := range file.Decls {
		if gen, ok := d.(*ast.GenDecl); !ok || gen.Tok != token.IMPORT {
			s.decls = append(s.decls, d)
		}
	}
	for _, group := range file.Comments {
		s.comments = append(s.comments, group.List...)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			s.statements = append(s.statements, n.List...)
		case *ast.CaseClause:
			s.statements = append(s.statements, n.Body...)
		case *ast.CommClause:
			s.statements = append(s.statements, n.Body...)
		case *ast.ExprStmt:
			s.calls = append(s.calls, n)
		case *ast.AssignStmt:
			s.assigns = append(s.assigns, n)
		case *ast.FuncDecl:
			if n.Body != nil {
				s.bodies = append(s.bodies, n.Body)
			}
		case *ast.FuncLit:
			s.bodies = append(s.bodies, n.Body)
		case *ast.BinaryExpr:
			s.operators = append(s.operators, operator{n.OpPos, n.Op})
		case *ast.ImportSpec:
			return false
		}
		if x, ok := n.(ast.Expr); ok {
			tv := p.Info.Types[x]
			switch {
			case tv.IsType():
				s.kinds = append(s.kinds, x)
			case tv.IsValue() && tv.Type != nil:
				s.values = append(s.values, x)
			}
		}
		return true
	})
	return s
}

// of returns the text of a node.
func (s *sights) of(n ast.Node) string {
	return string(s.text[s.offset(n.Pos()):s.offset(n.End())])
}

func (s *sights) replace(n ast.Node, text string) edit {
	return edit{s.offset(n.Pos()), s.offset(n.End()), text}
}

func (s *sights) before(n ast.Node, text string) edit {
	return edit{s.offset(n.Pos()), s.offset(n.Pos()), text}
}

// pick returns one of several things, and whether there are any.
func pick[T any](c *Choices, from []T) (one T, ok bool) {
	if len(from) == 0 {
		return one, false
	}
	return from[c.among(len(from))], true
}

// alike returns the values of x's type apart from x.
func (s *sights) alike(x ast.Expr) []ast.Expr {
	var out []ast.Expr
	t := s.Info.TypeOf(x)
	for _, y := range s.values {
		if y != x && types.Identical(s.Info.TypeOf(y), t) {
			out = append(out, y)
		}
	}
	return out
}
