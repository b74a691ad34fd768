package config_test

import (
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// whole is a file that says all there is to say.
const whole = `# What the linter cannot see.
rules:
  lockedquery: true
  heldawait: false
  unawaited: {blank: true, strength: should, severity: error}
packages:
  example.com/app/store:
    blocking: [Load, Store.Save]
    nonblocking:
      Store.Cached: it reads once, at the start
    twins: {Store.Save: StartSave}
    builders: [Query]
    futures:
      Ack: {await: [Wait, Get], observe: [Done], strength: should}
      Rows: {await: [Close], shape: close}
      Retry: {}
    contexts:
      - first-parameter: Loop
        place: the loop of %s
        remedy: post it
      - interface: Handler
        methods: [Handle, Tick]
      - {argument: Loop.Post, index: 1}
      - field: Options.OnTick
      - function-type: Hook
      - result: Promise
  database/sql:
    backend: embedded
exempt:
  - {library: bbolt, reason: it is small}
  - {backend: embedded, reason: SQLite in this build is fine}
paths:
  exclude: [internal/legacy/..., cmd/gen.go, "tools/*.go"]
`

func parse(t *testing.T, text string) *config.Config {
	t.Helper()
	c, err := config.Parse(".asyncorm.yaml", "", []byte(text))
	require.NoError(t, err)
	require.NoError(t, c.Apply(analyzer.Suite()))
	t.Cleanup(func() { require.NoError(t, new(config.Config).Apply(analyzer.Suite())) })
	return c
}

func function(path, recv, name string) *types.Func {
	pkg := types.NewPackage(path, "p")
	var r *types.Var
	if recv != "" {
		named := types.NewNamed(types.NewTypeName(token.NoPos, pkg, recv, nil), types.NewStruct(nil, nil), nil)
		r = types.NewParam(token.NoPos, pkg, "", types.NewPointer(named))
	}
	return types.NewFunc(token.NoPos, pkg, name, types.NewSignatureType(r, nil, nil, nil, nil, false))
}

// What a program adds to the catalog, and takes from it (V103-26, WC-04, MZ42-14).
func TestRowsOfTheCatalog(t *testing.T) {
	const store = "example.com/app/store"
	cat := parse(t, whole).Catalog()
	role := func(recv, name string) catalog.Role { return cat.RoleOf(function(store, recv, name)) }
	assert.Equal(t, catalog.Terminal, role("", "Load"))
	assert.Equal(t, catalog.Terminal, role("Store", "Save"))
	assert.Equal(t, catalog.Lazy, role("Store", "Cached"))
	assert.Equal(t, catalog.Unknown, role("Store", "Other"), "its body decides")
	assert.False(t, catalog.Closed(store))
	assert.Equal(t, "StartSave", cat.TwinOf(function(store, "Store", "Save")))

	p := cat.Package(store)
	assert.Equal(t, []string{"Query"}, p.Builders)
	require.Len(t, p.Futures, 3)
	assert.Equal(t, catalog.Future{Types: []string{"Ack"}, Await: []string{"Wait", "Get"}, Observe: []string{"Done"}, Strength: catalog.ShouldAwait}, p.Futures[0])
	assert.Equal(t, catalog.FuncValue, p.Futures[1].Shape)
	assert.Equal(t, catalog.Close, p.Futures[2].Shape)
	var by []catalog.By
	for _, c := range p.Contexts {
		by = append(by, c.By)
	}
	assert.Equal(t, []catalog.By{catalog.ByFirstParam, catalog.ByMethod, catalog.ByArg, catalog.ByField, catalog.ByFuncType, catalog.ByResult}, by)
	assert.Equal(t, "the loop of %s", p.Contexts[0].Place)
	assert.Equal(t, "the async context %s (put in Options.OnTick)", p.Contexts[3].Place)
	assert.NotNil(t, cat.ArgContext(function(store, "Loop", "Post"), 1))
	assert.Nil(t, cat.ArgContext(function(store, "Loop", "Post"), 0))

	query := function("database/sql", "DB", "Query")
	assert.Equal(t, catalog.Lazy, cat.RoleOf(query), "it is said to be embedded, and that is exempt")
	assert.Equal(t, catalog.Lazy, cat.RoleOf(function("go.etcd.io/bbolt", "DB", "Update")))
	var tables *catalog.Catalog
	assert.Equal(t, catalog.Terminal, tables.RoleOf(query), "the tables themselves are as they were")
}

func TestRules(t *testing.T) {
	c := parse(t, whole)
	flag := func(name string) string { return analyzer.Unawaited.Flags.Lookup(name).Value.String() }
	assert.Equal(t, "true", flag("blank"))
	assert.Equal(t, "should", flag("strength"))
	assert.True(t, c.On("lockedquery", false))
	assert.False(t, c.On("heldawait", true))
	assert.True(t, c.On("unawaited", true))
	assert.False(t, c.On("serialawait", false))
	assert.Equal(t, "error", c.Severity("unawaited"))
	assert.Equal(t, "warning", c.Severity("syncinasync"))

	require.NoError(t, new(config.Config).Apply(analyzer.Suite()))
	assert.Equal(t, "must", flag("strength"), "a value of an earlier file does not stay")
}

func TestPaths(t *testing.T) {
	c := parse(t, whole)
	for file, want := range map[string]bool{
		"internal/legacy/a.go": true, "internal/legacy/deep/a.go": true, "internal/legacy2/a.go": false, "cmd/gen.go": true,
		"cmd/main.go": false, "tools/a.go": true, "tools/deep/a.go": false,
	} {
		assert.Equal(t, want, c.Excludes(file), file)
	}
}

func TestEffectiveConfigurationIsAFile(t *testing.T) {
	c := parse(t, whole)
	text, err := c.Effective(analyzer.Suite(), func(rule string) bool { return c.On(rule, rule != "serialawait" && rule != "lockedquery") }, map[string]bool{"unawaited.tests": true})
	require.NoError(t, err)
	assert.Contains(t, string(text), "blank: true # .asyncorm.yaml:5")
	assert.Contains(t, string(text), "tests: false # -unawaited.tests")
	assert.Contains(t, string(text), "serialawait: false # default")
	again := parse(t, string(text))
	assert.Equal(t, c.File.Packages, again.File.Packages)
	assert.Equal(t, c.File.Exempt, again.File.Exempt)
	assert.Equal(t, c.File.Paths, again.File.Paths)
	assert.Equal(t, c.On("heldawait", true), again.On("heldawait", true))
	assert.Equal(t, "error", again.Severity("unawaited"))
}

// TestEmpty covers files that change nothing.
func TestEmpty(t *testing.T) {
	for _, text := range []string{"", "# nothing yet\n", "rules:\n", "rules: {}\n", "---\n"} {
		c := parse(t, text)
		assert.Nil(t, c.Catalog(), text)
		assert.Empty(t, c.File.Packages, text)
		if text != "rules: {}\n" { // a file that sets nothing, and is there
			assert.Empty(t, c.ID, "%q is no part of the cache's key", text)
		}
	}
}

func TestBadFiles(t *testing.T) {
	const pkg = "packages:\n  example.com/a:\n    "
	tests := map[string]string{
		"rules: [":                                 ":1: no YAML: did not find expected node content",
		"a: b: c":                                  ":1: no YAML: mapping values are not allowed in this context",
		"- a":                                      ":1:1: the file holds keys and values: write each as name: value on a line of its own",
		"rule: {}":                                 ":1:1: unknown key rule, did you mean rules?; there are rules, packages, exempt, paths",
		"rules:\n  unawaitd: true":                 ":2: no rule is called unawaitd, did you mean unawaited?; there are syncinasync, unawaited, ",
		"rules:\n  unawaited: maybe":               ":2:14: unawaited is true, false, or the rule's flags, not maybe",
		"rules:\n  unawaited: {blnk: true}":        ":2: unawaited has no flag blnk; it has severity, blank, strength, tests",
		"rules:\n  unawaited: {strength: big}":     ":2: strength cannot be big: it is none of must, should, optional",
		"rules:\n  unawaited: {blank: [1]}":        ":2:22: blank is one value, not several",
		"rules:\n  unawaited: {severity: big}":     ":2:25: severity is one of error, warning, info, not big",
		"rules:\n  unawaited: {}\n  unawaited: {}": ":3:3: unawaited is there twice: join the two",
		pkg + "blocking: Load":                     ":3:15: blocking is a list: write [a, b], or each on a line of its own behind a dash",
		pkg + "blokcing: [Load]":                   ":3:5: unknown key blokcing, did you mean blocking?; there are blocking, nonblocking, ",
		pkg + `blocking: ["(*Store).Load"]`:        `:3: "(*Store).Load" is no function or method of the package: write Load, or Store.Load whether its receiver is a pointer or not`,
		pkg + "nonblocking: {Load: }":              ":3: say why Load does not block: Load: the reason",
		pkg + "nonblocking: [Load]":                ":3:18: nonblocking holds names and values: write each as name: value on a line of its own",
		pkg + "blocking: [A]\n    nonblocking: {A: it is quick}": ":4: A is listed as blocking, too: remove one",
		pkg + "twins: {Store.Load: Store.StartLoad}":             `:3: "Store.StartLoad" is no name of the package's: write Name`,
		pkg + "futures: {Ack: {strength: big}}":                  ":3: strength is one of must, should, optional, not big",
		pkg + "futures: {Ack: {shape: close}}":                   ":3: name the method that closes Ack: await: [Close]",
		pkg + "contexts: [{remedy: no}]":                         ":3: a context has one of first-parameter, interface, argument, field, function-type and result",
		pkg + "contexts: [{field: A.B, result: C}]":              ":3: a context has one of first-parameter, ",
		pkg + "contexts: [{field: OnTick}]":                      ":3: a field is named with its struct, as in Options.OnTick, not OnTick",
		pkg + "contexts: [{interface: Handler}]":                 ":3: name the methods of Handler that run there: methods: [Handle]",
		pkg + "contexts: [{result: F, methods: [A]}]":            ":3: methods belong to an interface",
		pkg + "contexts: [{argument: Post, index: one}]":         ":3:40: index is a number from 0 on, not one",
		pkg + "backend: disk":                                    ":3: backend is one of remote, embedded, not disk",
		"exempt: [{reason: so}]":                                 ":1: an exemption names a library or a backend",
		"exempt: [{library: bolt3, reason: so}]":                 ":1: no library is called bolt3, did you mean ",
		"exempt: [{library: bbolt}]":                             ":1: an exemption gives its reason: add reason: why it may block",
		"exempt: [{backend: disk, reason: so}]":                  ":1: backend is one of remote, embedded, not disk",
		"paths: {exclude: [/etc]}":                               `:1: "/etc" is no path in the module: write it from the file's directory on, with slashes`,
		"paths: {exclude: [../other]}":                           `:1: "../other" is no path in the module`,
		"paths: {exclude: ['a[']}":                               ":1: a[ is no pattern: a [ begins a choice of letters that ] ends",
	}
	for text, want := range tests {
		c, err := config.Parse(".asyncorm.yaml", "", []byte(text))
		if err == nil {
			err = c.Apply(analyzer.Suite())
		}
		if assert.Error(t, err, text) {
			assert.True(t, strings.HasPrefix(err.Error(), ".asyncorm.yaml"+want), "%s\n%s\n%s", text, err, want)
			assert.NotContains(t, err.Error(), "\n", text)
		}
	}
	require.NoError(t, new(config.Config).Apply(analyzer.Suite()))
}

// TestFind looks for the file in a workspace of two modules, one of which has a
// file of its own.
func TestFind(t *testing.T) {
	t.Setenv("GOWORK", "")
	root, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	write := func(name, text string) {
		name = filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o777))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o666))
	}
	write("go.work", "go 1.26\n\nuse (\n\t./a\n\t./b\n)\n")
	write("a/go.mod", "module example.com/a\n\ngo 1.26\n\nreplace example.com/c => ../c\n")
	write("a/deep/a.go", "package deep\n")
	write("b/go.mod", "module example.com/b\n\ngo 1.26\n")
	write("c/go.mod", "module example.com/c\n\ngo 1.26\n")
	file := func(name string) string { return filepath.Join(root, filepath.FromSlash(name)) }

	assert.Empty(t, config.Find(file("a/deep")))
	_, none := config.All(file("a"))
	assert.Empty(t, none)

	write(".asyncorm.yaml", "rules: {unawaited: false}\n")
	write("b/.asyncorm.yaml", "rules: {unawaited: true}\n")
	write("c/.asyncorm.yaml", "rules: {unawaited: true}\n")
	assert.Equal(t, file(".asyncorm.yaml"), config.Find(file("a/deep")), "of the workspace")
	assert.Equal(t, file("b/.asyncorm.yaml"), config.Find(file("b")), "the module's own comes first")
	_, names := config.All(file("a/deep"))
	assert.Equal(t, []string{".asyncorm.yaml", "b/.asyncorm.yaml", "c/.asyncorm.yaml"}, names)

	t.Setenv("GOWORK", "off")
	assert.Empty(t, config.Find(file("a")))
	_, names = config.All(file("a"))
	assert.Equal(t, []string{"../c/.asyncorm.yaml"}, names)
	t.Setenv("GOWORK", "")

	valid := func(*config.Config) error { return nil }
	digest := func() string {
		d, err := config.Digest(file("b"), valid)
		require.NoError(t, err)
		return d
	}
	first := digest()
	write("b/.asyncorm.yaml", "rules: {unawaited: false}\n")
	second := digest()
	assert.NotEqual(t, first, second)
	write("b/.asyncorm.yaml", "rules: {unawaited: true}\n")
	assert.Equal(t, first, digest(), "back again, and so are the results in the cache")
	write("b/.asyncorm.yaml", "rulse: {}\n")
	_, err = config.Digest(file("a"), valid)
	assert.ErrorContains(t, err, "b/.asyncorm.yaml:1:1: unknown key rulse", "a file of another module of the workspace")
}
