package catalog

import (
	"fmt"
	"go/types"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// Every symbol of the catalog is there, declared by the type that the catalog
// names: in the stubs that stand for the libraries, and in database/sql itself.
// (That the stubs are true is tested with tag upstream, and so are the libraries
// that need none.)
func TestSymbolsExist(t *testing.T) {
	w := stubs(t)
	for p := range allPackages {
		if p.Path == Ormapi {
			continue
		}
		if pkg := w.whole(p.Path); pkg != nil {
			assert.Empty(t, p.problems(pkg))
		} else if w[p.Path] != nil {
			for i := range p.Futures {
				assert.Empty(t, p.Futures[i].problems(w[p.Path]))
			}
		}
	}
}

func TestOrmapiSymbolsExist(t *testing.T) {
	w, err := load(&packages.Config{Env: os.Environ()}, Ormapi)
	require.NoError(t, err)
	assert.Empty(t, ByPath(Ormapi).problems(w[Ormapi]))
	assert.Empty(t, ByPath(Ormapi).doubtful(w[Ormapi]))
}

// problems compares the tables of p with its declarations: what the tables
// name and pkg does not declare, and the functions whose func parameters the
// tables leave out.
func (p *Package) problems(pkg *types.Package) (list []string) {
	problem := func(format string, args ...any) {
		list = append(list, fmt.Sprintf(format, args...))
	}
	function := func(recv, name string) *types.Func {
		fn := declared(pkg, recv, name)
		if fn == nil {
			problem("%s declares no function %s of receiver %q", p.Path, name, recv)
		}
		return fn
	}

	for _, c := range p.allCalls() {
		if c.Recv == AnyType || p.Tree {
			continue // no package need have them all
		}
		if len(c.Names) == 0 && c.Recv != "" && lookup(pkg, c.Recv) == nil {
			problem("%s declares no type %s", p.Path, c.Recv)
		}
		for _, name := range c.Names {
			fn := function(c.Recv, name)
			if fn == nil {
				continue
			}
			if tables.RoleOf(fn) != c.Role {
				problem("RoleOf %s is %d, not %d", fn.FullName(), tables.RoleOf(fn), c.Role)
			}
			if c.Role == Lazy && !isContextFirst(fn) && !p.isRoundTrip(fn) {
				problem("that %s is lazy need not be said", fn.FullName())
			}
		}
	}
	for i := range p.Futures {
		list = append(list, p.Futures[i].problems(pkg)...)
	}
	for _, name := range slices.Concat(p.Builders, p.Handles, p.Queued) {
		if lookup(pkg, name) == nil {
			problem("%s declares no type %s", p.Path, name)
		}
	}
	list = append(list, p.contextProblems(pkg)...)
	for _, q := range p.allParams() {
		fn := function(q.Recv, q.Name)
		if fn != nil && (q.Index >= fn.Signature().Params().Len() || !takesFunc(fn.Signature(), q.Index)) {
			problem("parameter %d of %s is no function", q.Index, fn.FullName())
		}
	}
	for fn := range exported(pkg) {
		for i := range fn.Signature().Params().Len() {
			// What has a body is judged by it; what a terminal calls is a part of it.
			known := !isAbstract(fn) || tables.RoleOf(fn) == Terminal || tables.ParamUseOf(fn, i) != 0 || tables.ArgContext(fn, i) != nil
			if len(p.allCalls()) > 0 && takesFunc(fn.Signature(), i) && !known {
				problem("what %s does with its parameter %d is not said", fn.FullName(), i)
			}
		}
	}
	return list
}

// lazyAlthough are functions that take a context, or return what a round trip
// returns, and yet make none, or one that the catalog leaves out on purpose.
var lazyAlthough = []string{
	"New", "NewWithConfig", // pgxpool connects in the background
	"Close",                                                                 // of a connection
	"StartPipeline", "FailedBatchResults", "RowsFromResultReader", "Unsafe", // wrap what they are given
	"CommandTag", "NewCommandTag", "Tx", // hand out what is there
	"NewCursorFromDocuments", "NewSingleResultFromDocument", // in memory
	"WithContext", "WithComment", "FromContext", "Context",
	"RewriteQuery", "ParamsFilter", "GormValue", "ResolveConn", "HandleCancel", // for the library to call
}

// called are the types whose methods the libraries call.
var called = regexp.MustCompile(`(Hook|Tracer|Observer|Logger|LoggerFunc|EventReceiver|Dialer|DialerContext|BookmarkManager|Policy|Instrumentation)$`)

// doubtful returns the functions of a closed package that look like round trips
// and that the tables leave out: with a new version, those to read.
func (p *Package) doubtful(pkg *types.Package) (list []string) {
	if len(p.allCalls()) == 0 {
		return nil
	}
	for fn := range exported(pkg) {
		recv := RecvName(fn)
		byLibrary := called.MatchString(recv)
		if tables.RoleOf(fn) != Lazy || byLibrary || slices.Contains(lazyAlthough, fn.Name()) || p.listed(recv, fn.Name()) != Unknown {
			continue
		}
		sig := fn.Signature()
		roundTrip := sig.Params().Len() > 0 && isContext(sig.Params().At(0).Type())
		for v := range sig.Results().Variables() {
			roundTrip = (roundTrip || isHandle(v.Type())) && tables.FutureOf(v.Type()) == nil
		}
		if roundTrip {
			list = append(list, fn.FullName())
		}
	}
	return list
}

// takesFunc reports whether parameter i is a function, or any number of them.
// A command (tea.Cmd) is not: that it runs elsewhere is known of its type.
func takesFunc(sig *types.Signature, i int) bool {
	t := sig.Params().At(i).Type()
	if sig.Variadic() && i == sig.Params().Len()-1 {
		t = t.(*types.Slice).Elem()
	}
	if _, ok := t.(*types.TypeParam); ok || IsCommand(t) {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// declared returns what pkg itself declares as method name of type recv, or,
// with an empty recv, as function name, nil if it declares no such thing.
func declared(pkg *types.Package, recv, name string) *types.Func {
	if recv == "" {
		fn, _ := pkg.Scope().Lookup(name).(*types.Func)
		return fn
	}
	tn, ok := pkg.Scope().Lookup(recv).(*types.TypeName)
	if !ok {
		return nil
	}
	named, ok := tn.Type().(*types.Named)
	if !ok {
		return nil
	}
	for m := range methods(named) {
		if m.Name() == name {
			return m
		}
	}
	return nil
}

// methods yields the methods that the declaration of a type, or of an
// interface, has itself.
func methods(named *types.Named) func(func(*types.Func) bool) {
	if iface, ok := named.Underlying().(*types.Interface); ok {
		return iface.ExplicitMethods()
	}
	return named.Methods()
}

// exported yields the exported functions of pkg and the exported methods of
// its exported types.
func exported(pkg *types.Package) func(func(*types.Func) bool) {
	return func(yield func(*types.Func) bool) {
		for _, name := range pkg.Scope().Names() {
			obj := pkg.Scope().Lookup(name)
			if !obj.Exported() {
				continue
			}
			if fn, ok := obj.(*types.Func); ok && !yield(fn) {
				return
			}
			named, ok := obj.Type().(*types.Named)
			if _, isType := obj.(*types.TypeName); !ok || !isType {
				continue
			}
			for m := range methods(named) {
				if m.Exported() && !yield(m) {
					return
				}
			}
		}
	}
}
