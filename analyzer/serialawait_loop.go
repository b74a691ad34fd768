package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// loop reports a read that begins the body of a loop.
func (s *serial) loop(loop ast.Stmt, body *ast.BlockStmt) {
	r, rest := s.next(body.List)
	if r == nil {
		return
	}
	vars := s.loopVars(loop)
	used := variables(s.pass.TypesInfo, r.start)
	changed := s.assigned(body)
	fromLoop := false
	for v := range used {
		if slices.Contains(vars, v) {
			fromLoop = true
		}
		if changed[v] {
			return // built from what an earlier turn gave
		}
	}
	if r.check != nil && !leaves(r.check) && !s.staysQuiet(r.check) {
		return
	}
	if !fromLoop || changed[r.ctx] || s.asksFor(loop, changed) || slices.ContainsFunc(rest, func(stmt ast.Stmt) bool { return !s.staysQuiet(stmt) }) || s.inTx() {
		return
	}
	fix, why := s.loopFix(loop, r, rest)
	s.r.add(span{r.name.Pos(), r.await.End()}, fix, []analysis.RelatedInformation{{Pos: loop.Pos(), Message: "the loop"}},
		"%s is awaited in a loop, so each query waits for the one before it, which it does not need; start them all, then await them with ormapi.Gather%s",
		r.name.Name, noFix(why))
}

// leaves reports whether check ends the function.
func leaves(check *ast.IfStmt) bool {
	_, returns := check.Body.List[len(check.Body.List)-1].(*ast.ReturnStmt)
	return returns
}

// loopVars returns the variables that a loop gives a new value in each turn: of a
// range over a slice, an array, a map or a number, or of for i := 0; ...; i++.
func (s *serial) loopVars(loop ast.Stmt) []*types.Var {
	var out []*types.Var
	add := func(e ast.Expr) {
		if id, ok := e.(*ast.Ident); ok {
			if v, ok := s.pass.TypesInfo.Defs[id].(*types.Var); ok {
				out = append(out, v)
			}
		}
	}
	switch loop := loop.(type) {
	case *ast.RangeStmt:
		switch s.pass.TypesInfo.TypeOf(loop.X).Underlying().(type) {
		case *types.Slice, *types.Array, *types.Map, *types.Basic:
			add(loop.Key)
			add(loop.Value)
		}
	case *ast.ForStmt:
		init, ok := loop.Init.(*ast.AssignStmt)
		if _, counts := loop.Post.(*ast.IncDecStmt); ok && counts {
			for _, e := range init.Lhs {
				add(e)
			}
		}
	}
	return out
}

// asksFor reports whether the loop goes on for as long as something holds that
// its body changes, or that is not known to be quiet.
func (s *serial) asksFor(loop ast.Stmt, changed map[*types.Var]bool) bool {
	for _, n := range header(loop) {
		for v := range variables(s.pass.TypesInfo, n) {
			if changed[v] {
				return true
			}
		}
	}
	if loop, ok := loop.(*ast.ForStmt); ok {
		return loop.Cond == nil || !s.quiet(loop.Cond)
	}
	return false
}

// assigned returns the variables and fields that body assigns, or takes the
// address of.
func (s *serial) assigned(body *ast.BlockStmt) map[*types.Var]bool {
	out := map[*types.Var]bool{}
	add := func(e ast.Expr) {
		if id := lastName(e); id != nil {
			if v := variable(s.pass.TypesInfo, id); v != nil {
				out[v] = true
			}
		}
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				add(e)
			}
		case *ast.IncDecStmt:
			add(n.X)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				add(n.X)
			}
		case *ast.RangeStmt:
			add(n.Key)
			add(n.Value)
		}
		return true
	})
	return out
}

// staysQuiet reports whether stmt, behind a read in a loop, does not leave the
// loop and changes nothing outside the program's variables.
func (s *serial) staysQuiet(stmt ast.Stmt) bool {
	quiet := true
	ast.Inspect(stmt, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ReturnStmt, *ast.GoStmt, *ast.DeferStmt, *ast.SendStmt, *ast.SelectStmt, *ast.FuncLit, *ast.LabeledStmt:
			quiet = false
		case *ast.BranchStmt:
			quiet = quiet && n.Tok == token.CONTINUE && n.Label == nil
		case *ast.UnaryExpr:
			quiet = quiet && n.Op != token.ARROW
		case *ast.CallExpr:
			tv := s.pass.TypesInfo.Types[n.Fun]
			fn := callOf(s.pass, n)
			quiet = quiet && (tv.IsType() || tv.IsBuiltin() || fn != nil && fn.Pkg() != nil && slices.Contains(harmless, fn.Pkg().Path()))
		}
		return quiet
	})
	return quiet
}

// harmless are packages whose functions change no database.
var harmless = []string{"cmp", "errors", "fmt", "log", "log/slog", "maps", "math", "slices", "sort", "strconv", "strings", "time", "unicode"}
