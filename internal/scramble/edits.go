package scramble

import (
	"go/token"
	"go/types"
	"strings"
)

func dropStatement(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	return []edit{s.replace(a, "")}
}

func doubleStatement(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	return []edit{s.before(a, s.of(a)+"\n")}
}

func moveStatement(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	b, _ := pick(c, s.statements)
	return []edit{s.replace(a, ""), s.before(b, s.of(a)+"\n")}
}

func copyStatement(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	b, _ := pick(c, s.statements)
	return []edit{s.before(b, s.of(a)+"\n")}
}

func swapStatements(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	b, _ := pick(c, s.statements)
	return []edit{s.replace(a, s.of(b)), s.replace(b, s.of(a))}
}

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

func wrapStatement(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	wrap, _ := pick(c, wraps)
	return []edit{s.replace(a, strings.ReplaceAll(wrap, "S\n", s.of(a)+"\n"))}
}

func leaveEarly(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.statements)
	if !ok {
		return nil
	}
	way, _ := pick(c, []string{"return", "panic(0)", "break", "continue", "for {\n}", "select {}"})
	if c.among(2) == 0 {
		way = "if recover() != nil {\n" + way + "\n}"
	}
	return []edit{s.before(a, way+"\n")}
}

func otherExpression(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.values)
	if !ok {
		return nil
	}
	b, ok := pick(c, s.alike(a))
	if !ok {
		return nil
	}
	return []edit{s.replace(a, s.of(b))}
}

func swapExpressions(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.values)
	if !ok {
		return nil
	}
	b, ok := pick(c, s.alike(a))
	if !ok {
		return nil
	}
	return []edit{s.replace(a, s.of(b)), s.replace(b, s.of(a))}
}

// wrapExpression hides an expression X of type T.
func wrapExpression(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.values)
	if !ok {
		return nil
	}
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

func otherType(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.kinds)
	if !ok {
		return nil
	}
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
		a, ok := pick(c, s.calls)
		if !ok {
			return nil
		}
		start, _ := pick(c, []string{"_ = ", "_, _ = ", "x := ", "x, err := ", "return "})
		return []edit{s.before(a, start)}
	}
	a, ok := pick(c, s.assigns)
	if !ok {
		return nil
	}
	left := edit{s.offset(a.Pos()), s.offset(a.Rhs[0].Pos()), ""}
	if c.among(2) == 0 {
		left.text = strings.Repeat("_, ", len(a.Lhs)-1) + "_ = "
	}
	return []edit{left}
}

func startCall(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.calls)
	if !ok {
		return nil
	}
	start, _ := pick(c, []string{"go ", "defer "})
	return []edit{s.before(a, start)}
}

func swapBodies(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.bodies)
	if !ok {
		return nil
	}
	b, _ := pick(c, s.bodies)
	return []edit{s.replace(a, s.of(b)), s.replace(b, s.of(a))}
}

func moveComment(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.comments)
	if !ok {
		return nil
	}
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

func dropComment(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.comments)
	if !ok {
		return nil
	}
	return []edit{s.replace(a, "")}
}

func otherOperator(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.operators)
	if !ok {
		return nil
	}
	tok, _ := pick(c, []token.Token{token.EQL, token.NEQ, token.LAND, token.LOR, token.LSS})
	at := s.offset(a.pos)
	return []edit{{at, at + len(a.tok.String()), tok.String()}}
}

func swapDeclarations(s *sights, c *Choices) []edit {
	a, ok := pick(c, s.decls)
	if !ok {
		return nil
	}
	b, _ := pick(c, s.decls)
	return []edit{s.replace(a, s.of(b)), s.replace(b, s.of(a))}
}
