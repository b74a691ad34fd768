package scramble

import (
	"cmp"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// A File is a Go source file.
type File struct {
	Name string
	Text []byte
}

// A Package is one that type-checks.
type Package struct {
	Path   string
	Texts  []File
	Fset   *token.FileSet
	Syntax []*ast.File // of Texts
	Types  *types.Package
	Info   *types.Info
	Sizes  types.Sizes

	importer types.Importer
}

// GoVersion is the language that packages are written in.
const GoVersion = "go1.26"

// Compile type-checks a package. Where that fails only for what is untidy, it
// repairs the text first, in as many rounds as there may be consequences.
func Compile(path string, texts []File, importer types.Importer) (*Package, error) {
	texts = slices.Clone(texts)
	for range 5 {
		p, errs := check(path, texts, importer)
		if len(errs) == 0 {
			return p, nil
		}
		if !p.repair(errs) {
			return nil, errs[0]
		}
	}
	return nil, errors.New("there is no end to what is to be repaired")
}

// Exactly type-checks a package as it is, or with nothing but the imports that
// nothing uses made blank: whoever applies fixes removes those.
func Exactly(path string, texts []File, importer types.Importer) (*Package, error) {
	texts = slices.Clone(texts)
	for range 2 {
		p, errs := check(path, texts, importer)
		if len(errs) == 0 {
			return p, nil
		}
		for _, err := range errs {
			if e, ok := errors.AsType[types.Error](err); !ok || !strings.Contains(e.Msg, unusedImport) {
				return nil, err
			}
		}
		if !p.repair(errs) {
			return nil, errs[0]
		}
	}
	return nil, errors.New("imports that cannot be made blank")
}

func check(path string, texts []File, importer types.Importer) (*Package, []error) {
	p := &Package{
		Path: path, Texts: texts, Fset: token.NewFileSet(), Sizes: types.SizesFor("gc", "amd64"), importer: importer,
		Info: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Instances: map[*ast.Ident]types.Instance{},
			Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
			Scopes: map[ast.Node]*types.Scope{}, FileVersions: map[*ast.File]string{},
		},
	}
	for _, f := range texts {
		file, err := parser.ParseFile(p.Fset, f.Name, f.Text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return p, []error{err}
		}
		p.Syntax = append(p.Syntax, file)
	}
	var errs []error
	conf := types.Config{Importer: importer, Sizes: p.Sizes, GoVersion: GoVersion, Error: func(err error) { errs = append(errs, err) }}
	p.Types, _ = conf.Check(path, p.Fset, p.Syntax, p.Info) // Error has them all
	return p, errs
}

// What go/types calls what can be repaired.
const (
	unusedVar    = "declared and not used"
	unusedImport = "imported and not used"
	noReturn     = "missing return"
)

// repair edits the texts so that none of errs remains, and reports whether it can.
// A later one may be a consequence.
func (p *Package) repair(errs []error) bool {
	edits := map[int][]edit{}
	for _, err := range errs {
		e, ok := errors.AsType[types.Error](err)
		if !ok {
			return false
		}
		i := p.fileAt(e.Pos)
		var at edit
		switch {
		case strings.Contains(e.Msg, unusedVar):
			at, ok = p.use(p.Syntax[i], e.Pos)
		case strings.Contains(e.Msg, unusedImport):
			at, ok = p.blank(p.Syntax[i], e.Pos)
		case strings.Contains(e.Msg, noReturn):
			at = edit{p.offset(e.Pos), p.offset(e.Pos), "\npanic(0)\n"}
		default:
			return false
		}
		if !ok {
			return false
		}
		edits[i] = append(edits[i], at)
	}
	for i, some := range edits {
		text, ok := apply(p.Texts[i].Text, some)
		if !ok {
			return false
		}
		p.Texts[i].Text = text
	}
	return true
}

// use returns an edit that uses the variable declared at pos.
func (p *Package) use(file *ast.File, pos token.Pos) (at edit, ok bool) {
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		switch n := n.(type) {
		case *ast.Ident:
			at.text = "\n_ = " + n.Name + "\n"
		case *ast.IfStmt:
			at.start, ok = p.offset(n.Body.Lbrace)+1, true
		case *ast.ForStmt:
			at.start, ok = p.offset(n.Body.Lbrace)+1, true
		case *ast.RangeStmt:
			at.start, ok = p.offset(n.Body.Lbrace)+1, true
		case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
			ok = false
		case *ast.CommClause:
			if n.Comm != nil && pos < n.Comm.End() {
				at.start, ok = p.offset(n.Colon)+1, true
				return true
			}
			return p.within(n.Body, pos, &at, &ok)
		case *ast.CaseClause:
			return p.within(n.Body, pos, &at, &ok)
		case *ast.BlockStmt:
			return p.within(n.List, pos, &at, &ok)
		}
		return true
	})
	at.end = at.start
	return at, ok && at.text != ""
}

// within has at point behind the statement of a list that pos is in.
func (p *Package) within(list []ast.Stmt, pos token.Pos, at *edit, ok *bool) bool {
	for _, s := range list {
		if s.Pos() <= pos && pos < s.End() {
			at.start, *ok = p.offset(s.End()), true
		}
	}
	return true
}

// blank returns an edit that makes the import at pos a blank one.
func (p *Package) blank(file *ast.File, pos token.Pos) (edit, bool) {
	for _, spec := range file.Imports {
		if spec.Pos() <= pos && pos < spec.End() {
			return edit{p.offset(spec.Pos()), p.offset(spec.Path.Pos()), "_ "}, true
		}
	}
	return edit{}, false
}

func (p *Package) fileAt(pos token.Pos) int {
	return slices.IndexFunc(p.Syntax, func(f *ast.File) bool { return f.FileStart <= pos && pos <= f.FileEnd })
}

func (p *Package) offset(pos token.Pos) int { return p.Fset.File(pos).Offset(pos) }

// An edit replaces text.
type edit struct {
	start, end int
	text       string
}

// apply returns text with the edits made. They must not overlap.
func apply(text []byte, edits []edit) ([]byte, bool) {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	var out []byte
	last := 0
	for _, e := range edits {
		if e.start < last {
			return nil, false
		}
		out = append(append(out, text[last:e.start]...), e.text...)
		last = e.end
	}
	return append(out, text[last:]...), true
}
