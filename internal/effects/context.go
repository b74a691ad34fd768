package effects

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/directives"
)

// Context is an async context: code that runs on something shared and must not
// block.
type Context struct {
	Place    string // where it runs, for a message: "the loop that runs publish (AsyncContext)"
	Remedy   string // what to do there about a blocking call: "return a tea.Cmd"
	Loop     bool   // ormapi's loop: awaiting hands the turn on
	Contract bool   // it is one because it returns a future
	Embedded bool   // a database in the process is at home here
	Why      string // how it was recognised, for a person who asks

	kind *Kind // nil if it is a context because of what it returns
}

// Kind is what makes functions async contexts, as a fact can carry it.
type Kind struct {
	Place    string // as in Context, with %s for the function
	Remedy   string
	Loop     bool
	Embedded bool
	Why      string
}

// kindOf returns what c makes of functions of package pkg.
func kindOf(c *catalog.Context, pkg *types.Package) *Kind {
	return &Kind{Place: c.Place, Remedy: c.RemedyIn(pkg), Loop: c.Awaits, Embedded: c.Embedded, Why: c.Describe()}
}

// context returns the async context that the function of that name is.
func (k *Kind) context(name string) *Context {
	return &Context{
		Place: strings.ReplaceAll(k.Place, "%s", name), Remedy: k.Remedy,
		Loop: k.Loop, Embedded: k.Embedded, Why: k.Why, kind: k,
	}
}

// registered is a function of another package that is registered here as an
// async context.
type registered struct {
	call *Call
	ctx  *Context
}

// findContexts finds out which functions are async contexts of their own account.
func (r *Result) findContexts() {
	for _, f := range r.Funcs {
		f.Own = r.ownContext(f)
	}
}

func (r *Result) ownContext(f *Func) *Context {
	if c := r.catalog.ContextOf(r.pass.Pkg, f.Obj, f.Sig); c != nil {
		return kindOf(c, r.pass.Pkg).context(f.Name())
	}
	if d, ok := f.Node.(*ast.FuncDecl); ok && d.Doc != nil && isAsync(d.Doc) {
		k := Kind{Place: "the async context " + f.Name() + " (//asyncorm:async)", Remedy: directives.Remedy, Why: "it is marked //asyncorm:async"}
		return k.context("")
	}
	for v := range f.Sig.Results().Variables() {
		if fut := r.catalog.FutureOf(v.Type()); fut != nil && fut.Contract {
			return &Context{Place: f.Name() + ", which returns a future and so promises to return at once", Remedy: "start it with ormapi.Go", Contract: true, Why: "it returns a future"}
		}
	}
	return nil
}

// Name returns how a message names f.
func (f *Func) Name() string {
	switch {
	case f.Obj != nil:
		return f.Obj.Name()
	case f.name != "":
		return f.name
	}
	for p := f.Parent; p != nil; p = p.Parent {
		if p.Obj != nil || p.name != "" {
			return "a function in " + p.Name()
		}
	}
	return "a function literal"
}

// isAsync reports whether the comment above a function marks it as an async
// context.
func isAsync(doc *ast.CommentGroup) bool {
	return slices.ContainsFunc(doc.List, func(c *ast.Comment) bool {
		word, _, _ := directives.Parse(c.Text)
		return word == directives.Async
	})
}
