package lsp

import (
	"encoding/json"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/sourcegraph/jsonrpc2"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// The server is tested as editors run it: the built command at the other end of
// two pipes.
var (
	binary   string
	checkout string // of this module, for programs that import ormapi
)

func TestMain(m *testing.M) { os.Exit(runTests(m)) }

func runTests(m *testing.M) int {
	dir, err := os.MkdirTemp("", "lsp")
	if err == nil {
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "asyncorm-lint.exe")
		checkout, err = filepath.Abs("../..")
	}
	if err == nil {
		build := exec.Command("go", "build", "-o", binary, "../../cmd/asyncorm-lint")
		build.Stderr = os.Stderr
		err = build.Run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "building the command:", err)
		return 1
	}
	return m.Run()
}

// program writes the files of a txtar archive and returns their directory.
func program(t testing.TB, files string) string {
	t.Helper()
	fsys, err := txtar.FS(txtar.Parse([]byte(strings.ReplaceAll(files, "CHECKOUT", checkout))))
	require.NoError(t, err)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(dir, fsys))
	return dir
}

// deadline is how long a test waits for what must come. The first run of a new
// binary analyzes everything that a program imports.
const deadline = 3 * time.Minute

// A client is an editor.
type client struct {
	*drivers.LanguageServer
	t   testing.TB
	cmd *exec.Cmd

	published  chan publishDiagnosticsParams
	messages   chan messageParams
	registered chan registrationParams
	versions   map[string]int // of the documents that it has open
}

// options are what tests vary of a client.
type options struct {
	env    []string
	args   []string
	params map[string]any // of initialize
}

// start starts a server and leaves it initialized.
func start(t testing.TB, o options) *client {
	t.Helper()
	c := &client{
		t:         t,
		published: make(chan publishDiagnosticsParams, 1000), messages: make(chan messageParams, 1000), registered: make(chan registrationParams, 10),
		versions: map[string]int{},
	}
	c.cmd = exec.Command(binary, append([]string{"lsp"}, o.args...)...)
	c.cmd.Env = slices.Concat(os.Environ(), []string{"GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local"}, o.env)
	c.LanguageServer = drivers.Serve(t, c.cmd, c.handle)

	params := map[string]any{"capabilities": map[string]any{
		"workspace": map[string]any{
			"didChangeWatchedFiles": map[string]any{"dynamicRegistration": true},
			"workspaceEdit":         map[string]any{"documentChanges": true},
		},
	}}
	for key, value := range o.params {
		params[key] = value
	}
	var result initializeResult
	c.Initialize(params, &result)
	require.Equal(t, "utf-16", result.Capabilities.PositionEncoding)
	return c
}

func (c *client) handle(req *jsonrpc2.Request) (any, error) {
	switch req.Method {
	case "textDocument/publishDiagnostics":
		return nil, receive(req, c.published)
	case "window/showMessage":
		return nil, receive(req, c.messages)
	case "client/registerCapability":
		return nil, receive(req, c.registered)
	case "window/logMessage":
		return nil, nil
	}
	return nil, fmt.Errorf("the server sent %s", req.Method)
}

func receive[T any](req *jsonrpc2.Request, to chan T) error {
	var params T
	if err := json.Unmarshal(*req.Params, &params); err != nil {
		return err
	}
	to <- params
	return nil
}

// next returns what comes next through a channel.
func next[T any](t testing.TB, from chan T) T {
	t.Helper()
	select {
	case v := <-from:
		return v
	case <-time.After(deadline):
		require.FailNow(t, "nothing came")
		panic("unreachable")
	}
}

// open opens a file with its content on disk.
func (c *client) open(name string) {
	c.t.Helper()
	c.versions[name] = 1
	c.Open(name)
}

func (c *client) openAs(name, text string) {
	c.t.Helper()
	c.versions[name] = 1
	c.OpenAs(name, text)
}

// change replaces the text of an open file.
func (c *client) change(name, text string) {
	c.t.Helper()
	c.versions[name]++
	c.Change(name, c.versions[name], text)
}

// save writes the text of an open file to disk and says so.
func (c *client) save(name, text string) {
	c.t.Helper()
	require.NoError(c.t, os.WriteFile(name, []byte(text), 0o666))
	c.Notify("textDocument/didSave", map[string]any{"textDocument": map[string]any{"uri": fileURI(name)}})
}

func (c *client) close(name string) {
	c.t.Helper()
	delete(c.versions, name)
	c.Close(name)
}

// findings waits for what the server says of the current version of a file.
// Of an older version it says nothing once it has been told of a newer one.
func (c *client) findings(name string) []diagnostic {
	c.t.Helper()
	for {
		p := next(c.t, c.published)
		if p.URI != fileURI(name) {
			continue
		}
		if version, open := c.versions[name]; open {
			require.NotNil(c.t, p.Version)
			require.Equal(c.t, version, *p.Version)
		}
		return p.Diagnostics
	}
}

// actions asks for code actions.
func (c *client) actions(name string, at span, only ...string) []codeAction {
	c.t.Helper()
	var actions []codeAction
	c.Call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": fileURI(name)}, "range": at,
		"context": map[string]any{"diagnostics": []any{}, "only": only},
	}, &actions)
	return actions
}

// hover asks what is known at a place, and returns "" for nothing.
func (c *client) hover(name string, at position) string {
	c.t.Helper()
	var h *hover
	c.Call("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": fileURI(name)}, "position": at}, &h)
	if h == nil {
		return ""
	}
	return h.Contents.Value
}

// exits waits for the server to end and returns its exit code.
func (c *client) exits() int {
	c.t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- c.cmd.Wait() }()
	next(c.t, ended)
	return c.cmd.ProcessState.ExitCode()
}

// apply returns a text after edits, whose positions are in UTF-16 as a client
// counts them.
func apply(t testing.TB, content string, edits []textEdit) string {
	t.Helper()
	for _, e := range slices.Backward(slices.SortedStableFunc(slices.Values(edits), func(a, b textEdit) int { return order(a.Range.Start, b.Range.Start) })) {
		start, end := offset(t, content, e.Range.Start), offset(t, content, e.Range.End)
		content = content[:start] + e.NewText + content[end:]
	}
	return content
}

// places yields the offset and position of each rune of a text and of its end,
// counted unit by unit.
func places(content string) iter.Seq2[int, position] {
	return func(yield func(int, position) bool) {
		at := position{}
		for i, r := range content {
			if !yield(i, at) {
				return
			}
			switch {
			case r == '\n':
				at = position{at.Line + 1, 0}
			case r > 0xffff:
				at.Character += 2
			default:
				at.Character++
			}
		}
		yield(len(content), at)
	}
}

func offset(t testing.TB, content string, p position) int {
	t.Helper()
	for i, at := range places(content) {
		if at == p {
			return i
		}
	}
	require.FailNow(t, "no such place", "%v", p)
	return 0
}

// where returns the position of the first occurrence of part.
func where(t testing.TB, content, part string) position {
	t.Helper()
	start := strings.Index(content, part)
	for i, at := range places(content) {
		if i == start {
			return at
		}
	}
	require.FailNow(t, "no such text", part)
	return position{}
}

// at is the empty span before the first occurrence of part.
func at(t testing.TB, content, part string) span {
	t.Helper()
	return span{where(t, content, part), where(t, content, part)}
}
