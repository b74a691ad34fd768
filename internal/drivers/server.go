package drivers

import (
	"context"
	"errors"
	"io"
	"log"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/sourcegraph/jsonrpc2"
	"github.com/stretchr/testify/require"
)

// deadline is how long a language server may take over one answer. The first
// one may need facts of everything that a program imports.
const deadline = 10 * time.Minute

// A LanguageServer is the other end of two pipes.
type LanguageServer struct {
	Conn  *jsonrpc2.Conn
	t     testing.TB
	stdin io.Closer
}

// Serve starts a language server. What it says by itself is handed to handle, one
// message after another, and before the answers that come behind it.
func Serve(t testing.TB, cmd *exec.Cmd, handle func(*jsonrpc2.Request) (any, error)) *LanguageServer {
	t.Helper()
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	cmd.Stderr = t.Output()
	require.NoError(t, cmd.Start())
	handler := jsonrpc2.HandlerWithError(func(_ context.Context, _ *jsonrpc2.Conn, req *jsonrpc2.Request) (any, error) { return handle(req) })
	conn := jsonrpc2.NewConn(t.Context(), jsonrpc2.NewBufferedStream(pipes{stdout, stdin}, jsonrpc2.VSCodeObjectCodec{}),
		handler, jsonrpc2.SetLogger(log.New(io.Discard, "", 0)))
	s := &LanguageServer{conn, t, stdin}
	t.Cleanup(func() {
		s.Leave()
		_ = cmd.Wait() // an error if the test has waited
	})
	return s
}

// pipes are the server's standard output and input.
type pipes struct {
	io.ReadCloser
	io.WriteCloser
}

func (p pipes) Close() error { return errors.Join(p.ReadCloser.Close(), p.WriteCloser.Close()) }

// Initialize introduces an editor by what it says of itself; its process is this one,
// unless it names another.
func (s *LanguageServer) Initialize(params map[string]any, result any) {
	s.t.Helper()
	if params["processId"] == nil {
		params["processId"] = os.Getpid()
	}
	s.Call("initialize", params, result)
	s.Notify("initialized", struct{}{})
}

// Call makes a request and waits for the answer.
func (s *LanguageServer) Call(method string, params, result any) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), deadline)
	defer cancel()
	require.NoError(s.t, s.Conn.Call(ctx, method, params, result), method)
}

// Notify tells the server something.
func (s *LanguageServer) Notify(method string, params any) {
	s.t.Helper()
	require.NoError(s.t, s.Conn.Notify(s.t.Context(), method, params), method)
}

// Open opens a file as it is on disk and returns its text.
func (s *LanguageServer) Open(name string) string {
	s.t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(s.t, err)
	s.OpenAs(name, string(text))
	return string(text)
}

// OpenAs opens a file with a text.
func (s *LanguageServer) OpenAs(name, text string) {
	s.t.Helper()
	s.Notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{
		"uri": URI(name), "languageId": "go", "version": 1, "text": text,
	}})
}

// Change replaces the text of an open file by its next version.
func (s *LanguageServer) Change(name string, version int, text string) {
	s.t.Helper()
	s.Notify("textDocument/didChange", map[string]any{
		"textDocument":   map[string]any{"uri": URI(name), "version": version},
		"contentChanges": []map[string]any{{"text": text}},
	})
}

// Close closes a file.
func (s *LanguageServer) Close(name string) {
	s.t.Helper()
	s.Notify("textDocument/didClose", map[string]any{"textDocument": map[string]any{"uri": URI(name)}})
}

// Leave closes the server's input, as an editor does that disappears: the server ends.
func (s *LanguageServer) Leave() { _ = s.stdin.Close() }

// URI is how the protocol names a file.
func URI(name string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(name)}).String()
}
