package futures

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// Conditions that may have to do with each other
//
// Two conditions that speak of the same variable, field or constant element may
// imply each other in ways that conds.go does not see: n > 3 and n >= 4. The
// tokens of a condition are what it speaks of. Where those of a branch meet those
// of what is known, and the branch is not decided, nothing is said of what lies
// behind it.

// findWild finds the variables whose address is taken, and those that a function
// literal assigns to.
func (c *conds) findWild(body *ast.BlockStmt) {
	note := func(e ast.Expr) {
		if id, ok := ast.Unparen(e).(*ast.Ident); ok {
			if v, ok := c.info.Uses[id].(*types.Var); ok {
				c.wild[v] = true
			}
		}
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				note(n.X)
			}
		case *ast.FuncLit:
			ast.Inspect(n.Body, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.AssignStmt:
					for _, lhs := range n.Lhs {
						note(lhs)
					}
				case *ast.IncDecStmt:
					note(n.X)
				}
				return true
			})
		}
		return true
	})
}

// maxTokens bounds how far tokens looks behind variables.
const maxTokens = 2

// tokens adds the things that e speaks of: variables, and fields and constant
// elements of variables as a whole. A local variable that has its value from one expression speaks of
// what that speaks of.
func (c *conds) tokens(e ast.Node, depth int, out []string) []string {
	switch x := e.(type) {
	case *ast.SelectorExpr:
		if s := c.info.Selections[x]; s != nil && s.Kind() == types.FieldVal {
			return append(out, c.text(x))
		}
		return c.tokens(x.X, depth, out)
	case *ast.IndexExpr:
		if c.info.Types[x.Index].Value != nil {
			return append(out, c.text(x))
		}
		return c.tokens(x.Index, depth, c.tokens(x.X, depth, out))
	case *ast.Ident:
		v, ok := c.info.ObjectOf(x).(*types.Var)
		if !ok {
			return out
		}
		out = append(out, c.text(x))
		if value, _ := c.effs.Value(v); value != nil && depth < maxTokens && !v.IsField() {
			out = c.tokens(value, depth+1, out)
		}
		return out
	case *ast.FuncLit:
		return out
	}
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr, *ast.IndexExpr, *ast.Ident, *ast.FuncLit:
			if n != e {
				out = c.tokens(n, depth, out)
			}
			return n == e
		}
		return true
	})
	return out
}

// isPart reports whether token t stands for a field or an element of what u
// stands for.
func isPart(t, u string) bool {
	return len(t) > len(u) && strings.HasPrefix(t, u) && (t[len(u)] == '.' || t[len(u)] == '[')
}

// speaksOf returns the tokens of a branch's condition.
func (c *conds) speaksOf(b branch) (tokens []string) {
	for _, e := range []ast.Expr{b.cond, b.tag} {
		if e == nil {
			continue
		}
		depth := 0
		if c.checksError(e) {
			depth = maxTokens // where an error comes from tells nothing of when there is one
		}
		tokens = c.tokens(e, depth, tokens)
	}
	if loop, ok := b.loop.(*ast.RangeStmt); ok {
		tokens = c.tokens(loop.X, 0, tokens)
	}
	return tokens
}

// related reports whether the condition of a branch may be correlated with what
// is known, although it is not decided by it.
func (c *conds) related(b branch, known env) bool {
	var tokens []string
	for _, t := range b.tokens {
		if !c.fixed(t, known) {
			tokens = append(tokens, t)
		}
	}
	if (b.cond == nil || !c.checksError(b.cond)) && slices.ContainsFunc(tokens, c.isWild) {
		return true
	}
	for _, f := range known {
		a := c.list[f/2]
		if f%2 == 0 && a.value != nil && b.asks != nil {
			continue // x is not c; whether it is d is open
		}
		if b.loop != nil && a == c.entered(b.loop) {
			continue // that it had a turn does not say whether it has another
		}
		for _, t := range a.tokens {
			for _, u := range tokens {
				if t == u || !a.exact() && (isPart(t, u) || isPart(u, t)) {
					return true
				}
			}
		}
	}
	return false
}

// isWild reports whether token t stands for a variable that may change unseen,
// or for a part of one.
func (c *conds) isWild(t string) bool {
	if c.wildTokens == nil {
		c.wildTokens = map[string]bool{}
		for v := range c.wild {
			c.wildTokens[c.token(v)] = true
		}
	}
	for whole := range wholes(t) {
		if c.wildTokens[whole] {
			return true
		}
	}
	return false
}

// checksError reports whether e compares an error with nil.
func (c *conds) checksError(e ast.Expr) bool {
	x, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && (x.Op == token.EQL || x.Op == token.NEQ) && c.info.Types[x.Y].IsNil() && isError(c.info.TypeOf(x.X))
}

// fixed reports whether the value of what token t stands for is known: then it
// correlates nothing any more.
func (c *conds) fixed(t string, known env) bool {
	return slices.ContainsFunc(known, func(f fact) bool {
		a := c.list[f/2]
		return f%2 == 1 && a.value != nil && a.left == t
	})
}

// comparesConstant reports whether e compares something with a constant.
func (c *conds) comparesConstant(e ast.Expr) bool {
	x, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && (x.Op == token.EQL || x.Op == token.NEQ) && (c.info.Types[x.X].Value != nil || c.info.Types[x.Y].Value != nil)
}
