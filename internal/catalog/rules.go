package catalog

import (
	"go/types"
	"slices"
	"strings"
)

// Rules for code that no table can name
//
// Some round trips are made by packages that each program has of its own: by
// its interfaces in front of a database, and by what a generator wrote for its
// schema. They are known by their types alone, which export data has too, so
// that the rules say the same in the package and in its importers. A function
// that no rule speaks of is Unknown, and its body decides.
//
//   - Sink. A method without a body that returns a handle (rows, a row, a
//     result, a transaction: see Package.Handles) makes the round trip. It takes
//     a context or a query to do so: a method that hands out a stored handle has
//     neither. This covers sqlc's DBTX and the interfaces that programs write.
//   - sqlc. A package with a struct Queries and an interface DBTX: the methods
//     of DBTX and of Querier (emit_interface) that take a context make round
//     trips. Those of Queries have bodies, which call DBTX. What a method for a
//     batch returns is a future: see isSqlcBatch.
//   - ent. The clients, builders, mutations and entities of one schema embed a
//     struct config, which holds the dialect.Driver, or a selector, or each
//     other, or wrap one. What they do with a context makes a round trip, and
//     Commit and Rollback of Tx; the rest of their methods build. CollectFields
//     (entgql) takes a context to read the GraphQL selection, and builds. The
//     package migrate has a Schema with the driver instead.
//   - SQLBoiler. A models package declares ErrSyncFail; its exported functions
//     that are handed an executor of package boil make round trips. So do
//     methods without a body that are, in any package. The variants for the
//     global executor (G, GP) have bodies, which call these.
//   - Bob. A method without a body that is handed a bob.Executor. Bob's models
//     have bodies, which call package bob.
//   - GORM gen. In the interfaces of models (IUserDo), which embed gen.SubQuery
//     or gen.IGenericsDo, a method builds if it returns the interface itself, or
//     another of gen's or gorm's handles, and is a round trip if not: a query
//     written by hand may return anything. Models without interfaces
//     promote gen.DO, which has a table.
//
// A function with a body that happens to be handed an executor is judged by its
// body: it may store it. Fluent APIs that a program writes itself, and other
// generators, are judged by their bodies as well.

// roleByRule returns the role of a function that is in no catalogued package.
func roleByRule(fn *types.Func) Role {
	abstract := isAbstract(fn)
	switch {
	case abstract && isSink(fn),
		abstract && isSqlc(fn),
		takesExecutor(fn) && (abstract || fn.Exported() && isModels(fn.Pkg())):
		return Terminal
	case abstract && embedsGen(RecvNamed(fn)):
		return roleOfGenerated(fn)
	case isEnt(fn), isEntMigrate(fn):
		commits := RecvName(fn) == "Tx" && (fn.Name() == "Commit" || fn.Name() == "Rollback")
		if fn.Exported() && (commits || isContextFirst(fn) && fn.Name() != "CollectFields") {
			return Terminal
		}
		return Lazy
	}
	return Unknown
}

// isAbstract reports whether fn is a method of an interface.
func isAbstract(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// isSink reports whether the method returns a handle for a context or a query.
func isSink(fn *types.Func) bool {
	sig := fn.Signature()
	if sig.Params().Len() == 0 {
		return false
	}
	if first := sig.Params().At(0).Type(); !isContext(first) && !isString(first) {
		return false
	}
	for v := range sig.Results().Variables() {
		if isHandle(v.Type()) {
			return true
		}
	}
	return false
}

// isSqlc reports whether the method is of one of sqlc's two interfaces.
func isSqlc(fn *types.Func) bool {
	recv := RecvName(fn)
	if recv != "DBTX" && recv != "Querier" || !isContextFirst(fn) {
		return false
	}
	queries, dbtx := lookup(fn.Pkg(), "Queries"), lookup(fn.Pkg(), "DBTX")
	if queries == nil || dbtx == nil || !types.IsInterface(dbtx) {
		return false
	}
	_, ok := queries.Underlying().(*types.Struct)
	return ok
}

// isSqlcBatch reports whether sqlc generated t for the results of a batch. It wraps
// pgx's, and closes them when the results are read.
func isSqlcBatch(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !strings.HasSuffix(named.Obj().Name(), "BatchResults") {
		return false
	}
	s, ok := named.Underlying().(*types.Struct)
	if !ok || s.NumFields() == 0 || lookup(named.Obj().Pkg(), "DBTX") == nil {
		return false
	}
	path, name := typeName(s.Field(0).Type())
	return name == "BatchResults" && strings.HasPrefix(path, "github.com/jackc/pgx/")
}

// sqlcBatch is what such a type is.
var sqlcBatch = Future{
	Types: []string{"*BatchResults"},
	Shape: Close,
	Await: []string{"Close", "Exec", "Query", "QueryRow"},
	Words: batchWords,
}

// takesExecutor reports whether a parameter is what SQLBoiler's or Bob's
// functions run their queries on.
func takesExecutor(fn *types.Func) bool {
	for v := range fn.Signature().Params().Variables() {
		switch path, name := typeName(v.Type()); {
		case path == "github.com/stephenafamo/bob" && name == "Executor":
			return true
		case strings.HasSuffix(path, "/sqlboiler/v4/boil"):
			if slices.Contains([]string{"Executor", "ContextExecutor", "Transactor", "ContextTransactor"}, name) {
				return true
			}
		}
	}
	return false
}

// isModels reports whether SQLBoiler generated the package.
func isModels(pkg *types.Package) bool {
	_, ok := pkg.Scope().Lookup("ErrSyncFail").(*types.Var)
	return ok
}

const gen = "gorm.io/gen"

// embedsGen reports whether GORM gen generated the interface.
func embedsGen(named *types.Named) bool {
	if named == nil {
		return false
	}
	iface, ok := named.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for e := range iface.EmbeddedTypes() {
		if path, name := typeName(e); path == gen && (name == "SubQuery" || name == "IGenericsDo") {
			return true
		}
	}
	return false
}

// isGenericsDo reports whether fn is declared by gen.IGenericsDo, in which the
// methods of all models stand once, or by GenericsDo, which implements them.
func isGenericsDo(fn *types.Func) bool {
	name := RecvName(fn)
	return fn.Pkg().Path() == gen && (name == "IGenericsDo" || name == "GenericsDo")
}

// roleOfGenerated returns the role of a method of an interface that GORM gen
// generated, or of the one that these embed.
func roleOfGenerated(fn *types.Func) Role {
	switch fn.Name() {
	case "Alias", "TableName", "BeCond", "CondError", "ReplaceDB":
		return Lazy
	case "ToSQL", "WithResult": // what their functions do counts, not they
		return Lazy
	}
	recv := RecvNamed(fn)
	for v := range fn.Signature().Results().Variables() {
		t := deref(v.Type())
		path, name := typeName(t)
		switch {
		case path == recv.Obj().Pkg().Path() && name == recv.Obj().Name(),
			path == gen && (name == "Dao" || name == "Columns"),
			path == "gorm.io/gorm" && name == "DB":
			return Lazy
		}
		// These two return a T, which stands for the interface that embeds one.
		if p, ok := t.(*types.TypeParam); ok && recv.TypeParams().Len() > 0 && p.Index() == 0 {
			return Lazy
		}
	}
	return Terminal
}

const entDialect = "entgo.io/ent/dialect"

// isEnt reports whether fn is a method of a type that ent generated to run or
// to build queries.
func isEnt(fn *types.Func) bool {
	named := RecvNamed(fn)
	return named != nil && hasConfig(lookup(fn.Pkg(), "Client")) && isMember(named, 0)
}

// hasConfig reports whether t embeds a config with a driver.
func hasConfig(t types.Type) bool {
	if t == nil {
		return false
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		if f.Embedded() && f.Name() == "config" {
			return hasDriver(f.Type())
		}
	}
	return false
}

// isMember reports whether named is a config or a selector, embeds one or
// another member, or is a struct around a single member. Members nest three
// deep: an upsert wraps a builder, which embeds config.
func isMember(named *types.Named, depth int) bool {
	if name := named.Obj().Name(); name == "config" || name == "selector" {
		return true
	}
	s, ok := named.Underlying().(*types.Struct)
	if !ok || depth == 4 {
		return false
	}
	for f := range s.Fields() {
		if !f.Embedded() && s.NumFields() > 1 {
			continue
		}
		t, ok := types.Unalias(deref(f.Type())).(*types.Named)
		if ok && t.Obj().Pkg() == named.Obj().Pkg() && isMember(t, depth+1) {
			return true
		}
	}
	return false
}

// isEntMigrate reports whether fn is a method of the Schema that ent generated.
func isEntMigrate(fn *types.Func) bool {
	named := RecvNamed(fn)
	return named != nil && named.Obj().Name() == "Schema" && hasDriver(named)
}

// hasDriver reports whether struct t has a field for ent's driver.
func hasDriver(t types.Type) bool {
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		if path, name := typeName(f.Type()); path == entDialect && name == "Driver" {
			return true
		}
	}
	return false
}

func isContextFirst(fn *types.Func) bool {
	params := fn.Signature().Params()
	return params.Len() > 0 && isContext(params.At(0).Type())
}

func isContext(t types.Type) bool {
	path, name := typeName(t)
	return path == "context" && name == "Context"
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isHandle reports whether t, or what it points to, is what a query returns.
func isHandle(t types.Type) bool {
	path, name := typeName(deref(t))
	p := ByPath(path)
	return p != nil && slices.Contains(p.Handles, name)
}
