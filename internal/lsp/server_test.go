package lsp

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const publish = `
-- go.mod --
module publish

go 1.26.0

require github.com/asyncorm/asyncorm-lint v0.0.0

replace github.com/asyncorm/asyncorm-lint => CHECKOUT
-- page/page.go --
package page

import (
	"publish/store"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func title(ctx ormapi.AsyncContext, posts ormapi.QuerySet[store.Post]) (store.Post, error) {
	/* 𝄞ßé */ return posts.First(ctx)
}

func count(ctx ormapi.AsyncContext, posts ormapi.QuerySet[store.Post]) (int, error) {
	return posts.Count(ctx)
}

func all(ctx ormapi.AsyncContext, posts ormapi.QuerySet[store.Post]) ([]store.Post, error) {
	list := func() ([]store.Post, error) { return posts.List(ctx) }
	return list()
}

func save(ctx ormapi.AsyncContext, posts ormapi.QuerySet[store.Post]) error {
	return store.Save(ctx, posts)
}
-- store/store.go --
package store

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

func Save(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	_, err := posts.Update(ctx, nil)
	return err
}
`

// opened is the program with its page open in an editor that shows findings.
func opened(t testing.TB, o options) (c *client, page, content string) {
	t.Helper()
	page = filepath.Join(program(t, publish), "page", "page.go")
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	c = start(t, o)
	c.open(page)
	require.NotEmpty(t, c.findings(page))
	return c, page, string(data)
}

func TestDiagnosticsFollowTheText(t *testing.T) {
	page := filepath.Join(program(t, publish), "page", "page.go")
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	content := string(data)
	c := start(t, options{})
	c.open(page)

	found := c.findings(page)
	require.Len(t, found, 4)
	first := found[0]
	assert.Equal(t, "syncinasync", first.Code)
	assert.Equal(t, "asyncorm-lint", first.Source)
	assert.Equal(t, severities["warning"], first.Severity)
	assert.Equal(t, "https://github.com/asyncorm/asyncorm-lint/blob/main/docs/rules.md#syncinasync", first.CodeDescription.Href)
	assert.Contains(t, first.Message, "First blocks the loop that runs title (AsyncContext)")
	assert.Equal(t, span{where(t, content, "First(ctx)"), where(t, content, "\n}\n\nfunc count")}, first.Range, "columns count UTF-16 units")

	unsaved := strings.Replace(content, "First(ctx)", "AFirst(ctx).Await(ctx)", 1)
	c.change(page, unsaved)
	assert.Len(t, c.findings(page), 3)
	c.save(page, unsaved)
	assert.Len(t, c.findings(page), 3)
	c.change(page, content)
	assert.Equal(t, found, c.findings(page))
	c.save(page, content)
	assert.Equal(t, found, c.findings(page))

	// What was learnt of the unsaved text is not what others are told of the saved.
	lint := exec.CommandContext(t.Context(), binary, "./page")
	lint.Dir = filepath.Dir(filepath.Dir(page))
	out, _ := lint.Output() // it fails, for there are findings
	assert.Contains(t, string(out), "page/page.go:10:30: First blocks the loop")

	c.close(page)
	assert.Empty(t, c.findings(page), "of a closed file nothing is shown")
}

// A change of another file, unsaved, saved, or made behind the editor's back.
func TestDiagnosticsFollowOtherFiles(t *testing.T) {
	c, page, _ := opened(t, options{})
	store := filepath.Join(filepath.Dir(filepath.Dir(page)), "store", "store.go")
	data, err := os.ReadFile(store)
	require.NoError(t, err)
	harmless := strings.Replace(string(data), "_, err := posts.Update(ctx, nil)\n\treturn err", "return nil", 1)

	watched := next(t, c.registered).Registrations[0]
	assert.Equal(t, "workspace/didChangeWatchedFiles", watched.Method)
	require.NoError(t, os.WriteFile(store, []byte(harmless), 0o666))
	change := map[string]any{"changes": []map[string]any{{"uri": fileURI(store), "type": fileChanged}}}
	c.Notify("workspace/didChangeWatchedFiles", change)
	assert.Len(t, c.findings(page), 3)

	c.openAs(store, string(data))
	assert.Len(t, c.findings(page), 4)
	c.change(store, harmless)
	assert.Len(t, c.findings(page), 3)
}

// The findings of a package are shown in all its files, open or not.
func TestFilesThatAreNotOpen(t *testing.T) {
	root := program(t, publish)
	page, other := filepath.Join(root, "page", "page.go"), filepath.Join(root, "page", "other.go")
	const content = "package page\n\nimport \"github.com/asyncorm/asyncorm-lint/ormapi\"\n\nfunc n(ctx ormapi.AsyncContext, q ormapi.QuerySet[int]) { q.ACount(ctx) }\n"
	require.NoError(t, os.WriteFile(other, []byte(content), 0o666))
	c := start(t, options{})
	c.open(page)
	found := c.findings(other) // comes first: files are sorted by name
	require.Len(t, found, 1)
	assert.Equal(t, "unawaited", found[0].Code)
	assert.Equal(t, where(t, content, "q.ACount"), found[0].Range.Start)
	assert.Len(t, c.findings(page), 4)
	c.close(page)
	assert.Empty(t, c.findings(other))
	assert.Empty(t, c.findings(page))
}

// While a package does not compile, what was shown stays, without fixes.
func TestBrokenTextKeepsWhatIsShown(t *testing.T) {
	c, page, content := opened(t, options{})
	for _, broken := range []string{content + "func {", content + "var _ int = title"} {
		c.change(page, broken)
		assert.Empty(t, c.actions(page, at(t, content, "First(ctx)")))
		assert.Empty(t, c.published)
	}
	c.change(page, content)
	assert.Len(t, c.findings(page), 4)
}

func TestNewestTextOnly(t *testing.T) {
	c, page, content := opened(t, options{})
	for range 5 {
		c.change(page, content)
	}
	c.change(page, strings.Replace(content, "First(ctx)", "AFirst(ctx).Await(ctx)", 1))
	assert.Len(t, c.findings(page), 3, "the first answer is about the newest text")
}

func TestQuickFix(t *testing.T) {
	c, page, content := opened(t, options{})
	actions := c.actions(page, at(t, content, "First(ctx)"))
	require.Len(t, actions, 1)
	assert.Equal(t, kindQuickFix, actions[0].Kind)
	assert.True(t, actions[0].IsPreferred)
	assert.Equal(t, "syncinasync", actions[0].Diagnostics[0].Code)
	require.Len(t, actions[0].Edit.DocumentChanges, 1)
	assert.Equal(t, 1, *actions[0].Edit.DocumentChanges[0].TextDocument.Version)

	fixed := apply(t, content, actions[0].Edit.DocumentChanges[0].Edits)
	assert.Contains(t, fixed, "/* 𝄞ßé */ return posts.AFirst(ctx).Await(ctx)\n")
	c.change(page, fixed)
	assert.Len(t, c.findings(page), 3)
	assert.Empty(t, c.actions(page, at(t, fixed, "AFirst(ctx)")))
	assert.Empty(t, c.actions(page, at(t, fixed, "Count(ctx)"), "refactor"))
	assert.Len(t, c.actions(page, at(t, fixed, "Count(ctx)"), "quickfix"), 1)
}

// All fixes of a file are what -fix makes of it.
func TestFixAll(t *testing.T) {
	c, page, content := opened(t, options{params: map[string]any{"capabilities": map[string]any{}}})
	assert.Len(t, c.actions(page, span{End: where(t, content, "func save")}), 2, "fixes one by one, where nobody asks for all")
	actions := c.actions(page, span{}, "source.fixAll")
	require.Len(t, actions, 1)
	assert.Equal(t, kindFixAll, actions[0].Kind)

	fixed := apply(t, content, actions[0].Edit.Changes[fileURI(page)])
	c.change(page, fixed)
	assert.Len(t, c.findings(page), 2, "those that have no fix")
	assert.Empty(t, c.actions(page, span{}, "source.fixAll"))

	lint := exec.CommandContext(t.Context(), binary, "-fix", "./page")
	lint.Dir = filepath.Dir(filepath.Dir(page))
	_, _ = lint.Output() // it fails, for two findings remain
	onDisk, err := os.ReadFile(page)
	require.NoError(t, err)
	assert.Equal(t, string(onDisk), fixed)
}

func TestHover(t *testing.T) {
	c, page, content := opened(t, options{})
	assert.Equal(t, "asyncorm-lint: blocks: store.Save -> (ormapi.QuerySet).Update at store/store.go:12, by the fact of package publish/store", c.hover(page, where(t, content, "Save(ctx")))
	assert.Equal(t, "asyncorm-lint: is an async context: it has a parameter of type AsyncContext\nblocks: store.Save at page/page.go:23 -> (ormapi.QuerySet).Update at store/store.go:12, by the fact of package publish/store", c.hover(page, where(t, content, "save(ctx")))
	assert.Empty(t, c.hover(page, where(t, content, "package")))
}

func TestHintsWhereAskedFor(t *testing.T) {
	hints := func(c *client, page, content string) []inlayHint {
		var hints []inlayHint
		c.Call("textDocument/inlayHint", inlayHintParams{textDocument{URI: fileURI(page)}, span{End: where(t, content, "func count")}}, &hints)
		return hints
	}
	c, page, content := opened(t, options{params: map[string]any{"initializationOptions": map[string]any{"hints": true}}})
	got := hints(c, page, content)
	require.Len(t, got, 1)
	assert.Equal(t, "blocks", got[0].Label)
	assert.Equal(t, where(t, content, "(ctx)\n}\n\nfunc count"), got[0].Position)
}

func TestFlagsOfRules(t *testing.T) {
	page := filepath.Join(program(t, publish), "page", "page.go")
	c := start(t, options{args: []string{"-syncinasync=false"}})
	c.open(page)
	assert.Empty(t, c.findings(page))
}

// Each module is checked by itself, and one that is none says what to do.
func TestSeveralFolders(t *testing.T) {
	c, page, _ := opened(t, options{})
	other := filepath.Join(program(t, strings.ReplaceAll(publish, "module publish", "module publish // again")), "page", "page.go")
	c.open(other)
	assert.Len(t, c.findings(other), 4)

	none := filepath.Join(program(t, "-- a.go --\npackage a\n\nfunc f() {}\n"), "a.go")
	for range 2 {
		c.open(none)
		assert.Empty(t, c.actions(none, span{}))
	}
	said := next(t, c.messages)
	assert.Equal(t, messageWarning, said.Type)
	assert.Equal(t, "asyncorm-lint: "+filepath.Dir(none)+`: no go.mod in this directory or above: run it inside a module ("go mod init" makes one)`, said.Message)
	assert.Empty(t, c.messages, "it is said once")

	c.open(page)
	assert.Len(t, c.findings(page), 4)
}

func TestFilesThatAreNone(t *testing.T) {
	c, page, _ := opened(t, options{})
	for _, uri := range []string{"untitled:Untitled-1", "file:///x/y.txt", "::"} {
		doc := map[string]any{"uri": uri, "version": 1, "text": "package x"}
		c.Notify("textDocument/didOpen", map[string]any{"textDocument": doc})
		c.Notify("textDocument/didChange", map[string]any{"textDocument": doc, "contentChanges": []map[string]any{{"text": ""}}})
		var actions []codeAction
		c.Call("textDocument/codeAction", map[string]any{"textDocument": doc}, &actions)
		assert.Empty(t, actions)
		c.Notify("textDocument/didClose", map[string]any{"textDocument": doc})
	}
	c.open(page)
	assert.Len(t, c.findings(page), 4)
}

// A change of the configuration counts at once; one that is not right is told, and
// what was shown stays.
func TestConfiguration(t *testing.T) {
	c, page, content := opened(t, options{})
	file := filepath.Join(filepath.Dir(filepath.Dir(page)), ".asyncorm.yaml")
	write := func(text string) {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
		c.Notify("workspace/didChangeWatchedFiles", map[string]any{"changes": []map[string]any{{"uri": fileURI(file), "type": fileChanged}}})
	}
	write("rules: {syncinasync: {severity: error}}\n")
	found := c.findings(page)
	require.Len(t, found, 4)
	assert.Equal(t, severities["error"], found[0].Severity)

	write("packages: {github.com/asyncorm/asyncorm-lint/ormapi: {nonblocking: {QuerySet.First: as a test}}}\n")
	found = c.findings(page)
	require.Len(t, found, 3)
	assert.Equal(t, severities["warning"], found[0].Severity)

	write("rulse: {}\n")
	said := next(t, c.messages)
	assert.Contains(t, said.Message, ".asyncorm.yaml:1:1: unknown key rulse, did you mean rules?")
	assert.Empty(t, c.actions(page, at(t, content, "Count(ctx)")))
	assert.Empty(t, c.published)

	write("rules: {syncinasync: false}\n")
	assert.Empty(t, c.findings(page))
}
