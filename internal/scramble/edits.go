package scramble

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// A way is a way to change a file. It returns no edits where it finds nothing to change.
type way func(s *sights, c *Choices) []edit

// one is a way to change one thing of a kind.
func one[T any](kind func(*sights) []T, change func(s *sights, c *Choices, a T) []edit) way {
	return func(s *sights, c *Choices) []edit {
		a, ok := pick(c, kind(s))
		if !ok {
			return nil
		}
		return change(s, c, a)
	}
}

// two is a way to change something by another of its kind, or by itself.
func two[T any](kind func(*sights) []T, change func(s *sights, a, b T) []edit) way {
	return one(kind, func(s *sights, c *Choices, a T) []edit {
		b, _ := pick(c, kind(s))
		return change(s, a, b)
	})
}

// typed is a way to change a value by another one of its type.
func typed(change func(s *sights, a, b ast.Expr) []edit) way {
	return one(values, func(s *sights, c *Choices, a ast.Expr) []edit {
		b, ok := pick(c, s.alike(a))
		if !ok {
			return nil
		}
		return change(s, a, b)
	})
}

// These are the kinds of things.
func statements(s *sights) []ast.Stmt     { return s.statements }
func values(s *sights) []ast.Expr         { return s.values }
func kinds(s *sights) []ast.Expr          { return s.kinds }
func calls(s *sights) []*ast.ExprStmt     { return s.calls }
func assigns(s *sights) []*ast.AssignStmt { return s.assigns }
func operators(s *sights) []operator      { return s.operators }
func bodies(s *sights) []*ast.BlockStmt   { return s.bodies }
func declarations(s *sights) []ast.Decl   { return s.decls }
func comments(s *sights) []*ast.Comment   { return s.comments }

func drop[N ast.Node](s *sights, _ *Choices, a N) []edit { return []edit{s.replace(a, "")} }

func double[N ast.Node](s *sights, _ *Choices, a N) []edit {
	return []edit{s.before(a, s.of(a)+"\n")}
}

func move[N ast.Node](s *sights, a, b N) []edit {
	return []edit{s.replace(a, ""), s.before(b, s.of(a)+"\n")}
}

func copyTo[N ast.Node](s *sights, a, b N) []edit { return []edit{s.before(b, s.of(a)+"\n")} }

func swap[N ast.Node](s *sights, a, b N) []edit {
	return []edit{s.replace(a, s.of(b)), s.replace(b, s.of(a))}
}

func other[N ast.Node](s *sights, a, b N) []edit { return []edit{s.replace(a, s.of(b))} }

// wraps are what a statement S may be put into. Nobody knows what recover returns.
var wraps = []string{
	"if recover() != nil {\nS\n}",
	"if recover() != nil {\nS\n} else {\nS\n}",
	"if recover() != nil {\n} else {\nS\n}",
	"for range 3 {\nS\n}",
	"for {\nS\n}",
	"for recover() != nil {\nS\nif recover() != nil {\ncontinue\n}\n}",
	"for {\nif recover() != nil {\nbreak\n}\nS\n}",
	"again:\nfor {\nfor {\nS\nif recover() != nil {\ncontinue again\n}\nbreak again\n}\n}",
	"func() {\nS\n}()",
	"defer func() {\nS\n}()",
	"go func() {\nS\n}()",
	"switch recover() {\ncase nil:\nS\nfallthrough\ndefault:\nS\n}",
	"switch x := recover().(type) {\ncase error:\nS\n_ = x\n}",
	"select {\ndefault:\nS\n}",
	"select {\ncase <-make(chan int):\nS\ncase make(chan int) <- 1:\n}",
	"{\nS\n}",
	"if recover() != nil {\ngoto past\n}\n{\nS\n}\npast:\n{\n}",
	"_ = []func(){func() {\nS\n}}",
}

func wrapStatement(s *sights, c *Choices, a ast.Stmt) []edit {
	wrap, _ := pick(c, wraps)
	return []edit{s.replace(a, strings.ReplaceAll(wrap, "S\n", s.of(a)+"\n"))}
}

func leaveEarly(s *sights, c *Choices, a ast.Stmt) []edit {
	way, _ := pick(c, []string{"return", "panic(0)", "break", "continue", "for {\n}", "select {}"})
	if c.among(2) == 0 {
		way = "if recover() != nil {\n" + way + "\n}"
	}
	return []edit{s.before(a, way+"\n")}
}

// wrapExpression hides an expression X of type T.
func wrapExpression(s *sights, c *Choices, a ast.Expr) []edit {
	t := types.TypeString(s.Info.TypeOf(a), func(p *types.Package) string {
		if p == s.Types {
			return ""
		}
		return p.Name()
	})
	wrap, _ := pick(c, []string{
		"(X)",
		"func() T { return X }()",
		"[]T{X}[0]",
		"any(X).(T)",
		"map[int]T{1: X}[1]",
		"struct{ f T }{X}.f",
		"*func(x T) *T { return &x }(X)",
		"func(xs ...T) T { return xs[0] }(X)",
	})
	return []edit{s.replace(a, strings.NewReplacer("X", s.of(a), "T", t).Replace(wrap))}
}

func otherType(s *sights, c *Choices, a ast.Expr) []edit {
	b, _ := pick(c, s.kinds)
	text := s.of(b)
	switch c.among(4) {
	case 1:
		text = "*" + text
	case 2:
		text = "[]" + text
	}
	return []edit{s.replace(a, text)}
}

// otherResults changes what becomes of the results of an assignment or a call.
func otherResults(s *sights, c *Choices) []edit {
	if c.among(2) == 0 {
		return one(calls, keepResults)(s, c)
	}
	return one(assigns, dropResults)(s, c)
}

func keepResults(s *sights, c *Choices, a *ast.ExprStmt) []edit {
	start, _ := pick(c, []string{"_ = ", "_, _ = ", "x := ", "x, err := ", "return "})
	return []edit{s.before(a, start)}
}

func dropResults(s *sights, c *Choices, a *ast.AssignStmt) []edit {
	left := edit{s.offset(a.Pos()), s.offset(a.Rhs[0].Pos()), ""}
	if c.among(2) == 0 {
		left.text = strings.Repeat("_, ", len(a.Lhs)-1) + "_ = "
	}
	return []edit{left}
}

func startCall(s *sights, c *Choices, a *ast.ExprStmt) []edit {
	start, _ := pick(c, []string{"go ", "defer "})
	return []edit{s.before(a, start)}
}

func moveComment(s *sights, c *Choices, a *ast.Comment) []edit {
	text := s.of(a) + "\n"
	if c.among(2) == 0 {
		if to, ok := pick(c, s.decls); ok {
			return []edit{s.before(to, text)}
		}
	}
	to, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	return []edit{s.before(to, text)}
}

func otherOperator(s *sights, c *Choices, a operator) []edit {
	tok, _ := pick(c, []token.Token{token.EQL, token.NEQ, token.LAND, token.LOR, token.LSS})
	at := s.offset(a.pos)
	return []edit{{at, at + len(a.tok.String()), tok.String()}}
}
