// Package directives reads the comments by which source code speaks to the
// linter:
//
//	//asyncorm:blocking [twin=Name]    the function runs a query before it returns
//	//asyncorm:nonblocking reason      the function does not, whatever it seems to do
//	//asyncorm:async [reason]          the function, or what implements or becomes one, is an async context
//	//asyncorm:future await=Wait ...   values of the type are futures
//	//asyncorm:ignore rule reason      the rule says nothing here
//
// All but the last stand in the comment above a declaration: of a function, a
// method, a method of an interface, a func type, a type.
package directives

import (
	"go/ast"
	"go/token"
	"strings"
)

// The words of directives.
const (
	Blocking    = "blocking"
	Nonblocking = "nonblocking"
	Async       = "async"
	Future      = "future"
	Ignore      = "ignore"
)

// Words are all words, in the order in which a message lists them.
var Words = []string{Async, Blocking, Future, Ignore, Nonblocking}

// prefix is what each directive begins with.
const prefix = "//asyncorm:"

// A Directive is one comment, taken apart.
type Directive struct {
	Comment *ast.Comment
	Word    string
	Args    string // what follows the word, without the spaces around it
	On      Target
}

// Target is the declaration that a directive stands above.
type Target struct {
	Kind Kind
	Recv string // the receiver's type, or the interface
	Name string
	Spec *ast.TypeSpec // of a type
	Func *ast.FuncDecl // of a function or a method with one
}

// Kind is a kind of declaration.
type Kind uint8

const (
	Nothing  Kind = iota // no declaration, or one that no directive marks
	Function             // a function, or a method of a named type
	Method               // a method of an interface
	FuncType
	Type // any other type
)

// Parse takes a comment apart that is a directive.
func Parse(comment string) (word, args string, ok bool) {
	rest, ok := strings.CutPrefix(comment, prefix)
	if !ok {
		return "", "", false
	}
	word, args, _ = strings.Cut(rest, " ")
	return word, strings.TrimSpace(args), true
}

// In returns the directives of a file, in its order.
func In(file *ast.File) []Directive {
	var targets map[*ast.CommentGroup]Target
	var out []Directive
	for _, group := range file.Comments {
		for _, c := range group.List {
			word, args, ok := Parse(c.Text)
			if !ok {
				continue
			}
			if targets == nil { // most files have no directive
				targets = targetsOf(file)
			}
			out = append(out, Directive{c, word, args, targets[group]})
		}
	}
	return out
}

// targetsOf returns the declarations of a file by the comments above them.
func targetsOf(file *ast.File) map[*ast.CommentGroup]Target {
	targets := map[*ast.CommentGroup]Target{}
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			targets[d.Doc] = Target{Kind: Function, Recv: receiver(d), Name: d.Name.Name, Func: d}
		case *ast.GenDecl:
			if d.Tok != token.TYPE {
				continue
			}
			for _, s := range d.Specs {
				spec := s.(*ast.TypeSpec)
				addType(targets, spec)
				if d.Doc != nil && !d.Lparen.IsValid() {
					targets[d.Doc] = targetOf(spec)
				}
			}
		}
	}
	delete(targets, nil) // what has no comment
	return targets
}

// addType adds a type, and of an interface its methods.
func addType(targets map[*ast.CommentGroup]Target, spec *ast.TypeSpec) {
	targets[spec.Doc] = targetOf(spec)
	iface, ok := spec.Type.(*ast.InterfaceType)
	if !ok {
		return
	}
	for _, m := range iface.Methods.List {
		if len(m.Names) == 1 {
			targets[m.Doc] = Target{Kind: Method, Recv: spec.Name.Name, Name: m.Names[0].Name}
		}
	}
}

func targetOf(spec *ast.TypeSpec) Target {
	t := Target{Kind: Type, Name: spec.Name.Name, Spec: spec}
	if _, ok := spec.Type.(*ast.FuncType); ok {
		t.Kind = FuncType
	}
	return t
}

// receiver returns the name of the type that declares a method, "" for a function.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return ""
	}
	t := d.Recv.List[0].Type
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.ParenExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}
