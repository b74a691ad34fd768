package ormapi_test

import (
	"context"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// api is the package as the compiler sees it.
var api = sync.OnceValue(func() *types.Scope {
	config := &packages.Config{Mode: packages.NeedName | packages.NeedTypes}
	loaded, err := packages.Load(config, reflect.TypeFor[ormapi.DB]().PkgPath())
	if err != nil || packages.PrintErrors(loaded) > 0 {
		panic(err)
	}
	return loaded[0].Types.Scope()
})

// queries are the types whose methods build queries and run them.
var queries = []string{"QuerySet", "RelatedManager"}

// ofTheLoop are the functions that take a context and are no terminals: what starts,
// runs and awaits tasks.
var ofTheLoop = []string{"FromContext", "Gather", "Gather2", "Gather3", "Go", "On", "Run", "Spawn", "WithCancel", "WithTimeout", "WithValue"}

// functions are the exported functions of the package, and the methods of queries, by
// the names that the documentation uses: "Save", "QuerySet.First".
func functions() map[string]*types.Func {
	found := map[string]*types.Func{}
	for _, name := range api().Names() {
		if fn, ok := api().Lookup(name).(*types.Func); ok && fn.Exported() && !slices.Contains(ofTheLoop, name) {
			found[name] = fn
		}
	}
	for _, name := range queries {
		of := api().Lookup(name).Type().(*types.Named)
		for m := range of.Methods() {
			if m.Exported() {
				found[name+"."+m.Name()] = m
			}
		}
	}
	return found
}

// twinName is the name of the twin: the last word with an A before it.
func twinName(name string) string {
	of, method, isMethod := strings.Cut(name, ".")
	if isMethod {
		return of + ".A" + method
	}
	return "A" + name
}

func takesContext(fn *types.Func) bool {
	return fn.Signature().Params().Len() > 0 && isContext(fn.Signature().Params().At(0).Type())
}

func isContext(t types.Type) bool {
	return t.String() == "context.Context" || strings.HasSuffix(t.String(), "/ormapi.AsyncContext")
}

// isLazy says whether fn builds a query.
func isLazy(fn *types.Func) bool {
	if fn.Signature().Results().Len() != 1 {
		return false
	}
	named, ok := fn.Signature().Results().At(0).Type().(*types.Named)
	return ok && slices.Contains(queries, named.Obj().Name())
}

// A function that takes a context runs a query and has a twin, and all else does
// neither (DJ-02).
func TestEveryTerminalHasItsTwin(t *testing.T) {
	all := functions()
	terminals := 0
	for name, fn := range all {
		twin := all[twinName(name)]
		switch sync, isTwin := strings.CutPrefix(fn.Name(), "A"); {
		case isLazy(fn) || !takesContext(fn):
			assert.False(t, slices.ContainsFunc(slices.Collect(fn.Signature().Params().Variables()), func(v *types.Var) bool { return isContext(v.Type()) }),
				"%s is lazy, and lazy functions take no context", name)
			assert.Nil(t, twin, "%s is lazy, and has no twin", name)
		case isTwin && all[strings.TrimSuffix(name, fn.Name())+sync] != nil:
		case assert.NotNil(t, twin, "%s has no twin", name):
			terminals++
			assert.Equal(t, promised(fn), delivered(twin), "%s and its twin", name)
		}
	}
	assert.Greater(t, terminals, 30)
}

// promised is how the twin of fn is to look: the same type parameters and the same
// parameters, and a future of the same result. An iterator's is an iterator, and a
// function that only fails has a future of nothing.
func promised(fn *types.Func) string {
	results := fn.Signature().Results()
	last := results.At(results.Len() - 1).Type().String()
	switch first := results.At(0).Type().String(); {
	case strings.HasPrefix(first, "iter.Seq2["):
		return head(fn) + first
	case results.Len() == 1 && last == "error":
		return head(fn) + "struct{}"
	case results.Len() == 2 && last == "error":
		return head(fn) + first
	}
	return "a value and an error, where it returns " + results.String()
}

// delivered is fn, a twin, in the same words.
func delivered(fn *types.Func) string {
	results := fn.Signature().Results()
	if results.Len() != 1 {
		return "one future, where it returns " + results.String()
	}
	result := results.At(0).Type()
	if pointer, ok := result.(*types.Pointer); ok {
		if named := pointer.Elem().(*types.Named); named.Obj().Name() == "Future" {
			return head(fn) + named.TypeArgs().At(0).String()
		}
	}
	return head(fn) + result.String()
}

// head is all of a function but its results, with one word for both contexts: a
// function that runs on the loop is given the loop's.
func head(fn *types.Func) string {
	var b strings.Builder
	for p := range fn.Signature().TypeParams().TypeParams() {
		b.WriteString(p.String() + " " + p.Constraint().String() + ", ")
	}
	b.WriteString(fn.Signature().Params().String())
	if fn.Signature().Variadic() {
		b.WriteString("...")
	}
	return strings.ReplaceAll(b.String(), reflect.TypeFor[ormapi.DB]().PkgPath()+".AsyncContext", "context.Context") + " "
}

// On the loop every sync terminal is refused before the engine hears of it, and says
// what to use.
func TestEveryTerminalIsRefusedOnTheLoop(t *testing.T) {
	f := new(fake)
	db := ormapi.NewDB(f)
	refused := func(ctx ormapi.AsyncContext, name string, terminal reflect.Value) {
		in := []reflect.Value{reflect.ValueOf(ctx)}
		for i := 1; i < terminal.Type().NumIn() && (!terminal.Type().IsVariadic() || i < terminal.Type().NumIn()-1); i++ {
			in = append(in, reflect.Zero(terminal.Type().In(i)))
		}
		out := terminal.Call(in)
		err, _ := out[len(out)-1].Interface().(error)
		if out[0].Type().PkgPath() == "iter" {
			for _, failed := range out[0].Seq2() {
				err, _ = failed.Interface().(error)
			}
		}
		require.ErrorIs(t, err, ormapi.ErrSynchronousOnly, name)
		assert.ErrorContains(t, err, "use A"+name, name)
	}
	require.NoError(t, ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
		for _, of := range []reflect.Value{reflect.ValueOf(posts(f)), reflect.ValueOf(ormapi.RelatedTo[post](db, post{}, "x"))} {
			for m, method := range of.Methods() {
				if _, twin := of.Type().MethodByName("A" + m.Name); twin {
					refused(ctx, m.Name, method)
				}
			}
		}
		refused(ctx, "InBulk", reflect.ValueOf(ormapi.InBulk[int, post]))
		refused(ctx, "Save", reflect.ValueOf(ormapi.Save[post]))
		refused(ctx, "Delete", reflect.ValueOf(ormapi.Delete[post]))
		refused(ctx, "Refresh", reflect.ValueOf(ormapi.Refresh[post]))
		refused(ctx, "PrefetchRelatedObjects", reflect.ValueOf(ormapi.PrefetchRelatedObjects[post]))
		err := ormapi.Atomic(ctx, db, func(context.Context, *ormapi.DB) error { return nil })
		require.ErrorIs(t, err, ormapi.ErrSynchronousOnly)
		assert.ErrorContains(t, err, "use AAtomic")
		return nil
	}))
	assert.Nil(t, f.last())
}
