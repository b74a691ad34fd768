//go:build unix

package lsp

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/sourcegraph/jsonrpc2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSessionInOrder(t *testing.T) {
	c, _, _ := opened(t, options{})
	var nothing any
	c.Call("shutdown", nil, &nothing)
	assert.Nil(t, nothing)
	assert.ErrorContains(t, c.Conn.Call(t.Context(), "textDocument/hover", struct{}{}, nil), "shut down")
	c.Notify("exit", nil)
	assert.Equal(t, 0, c.exits())
}

func TestRequestsThatAreRefused(t *testing.T) {
	c := start(t, options{})
	for _, err := range []error{
		c.Conn.Call(t.Context(), "initialize", struct{}{}, nil),
		c.Conn.Call(t.Context(), "textDocument/rename", struct{}{}, nil),
		c.Conn.Call(t.Context(), "textDocument/hover", []int{1}, nil),
	} {
		assert.Error(t, err)
	}
	c.Notify("$/setTrace", map[string]any{"value": "off"})
	c.Call("shutdown", nil, nil)
}

func TestClientClosesItsEnd(t *testing.T) {
	c, page, content := opened(t, options{})
	c.change(page, content+"\n")
	c.Leave()
	assert.Equal(t, 1, c.exits())
}

// A client that dies while another process keeps its end open.
func TestClientProcessIsGone(t *testing.T) {
	editor := exec.Command("cat")
	end, err := editor.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, editor.Start())
	c := start(t, options{params: map[string]any{"processId": editor.Process.Pid}})
	require.NoError(t, end.Close())
	require.NoError(t, editor.Wait())
	assert.Equal(t, 1, c.exits())
}

func TestSignal(t *testing.T) {
	c, _, _ := opened(t, options{})
	require.NoError(t, c.cmd.Process.Signal(syscall.SIGTERM))
	assert.Equal(t, 1, c.exits())
}

// A folder that the editor knows by another name than the file system.
func TestFolderBehindALink(t *testing.T) {
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink(program(t, publish), link))
	page := filepath.Join(link, "page", "page.go")
	c := start(t, options{})
	c.open(page)
	assert.Len(t, c.findings(page), 4)
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	c.change(page, strings.Replace(string(data), "First(ctx)", "AFirst(ctx).Await(ctx)", 1))
	assert.Len(t, c.findings(page), 3)
}

// A go command that says on one pipe that go vet has been started, waits at the
// other for what never comes, and says when it is interrupted. Its second go vet
// is the real one.
const hangingGo = `#!/bin/sh
if [ "$1" = vet ] && [ ! -e DIR/hung ]; then
	trap 'echo interrupted >DIR/says; exit 1' INT
	touch DIR/hung
	echo started >DIR/says
	read -r line <DIR/waits
fi
exec GO "$@"
`

func TestChangeInterruptsGoVet(t *testing.T) {
	real, err := exec.LookPath("go")
	require.NoError(t, err)
	dir := t.TempDir()
	for _, pipe := range []string{"says", "waits"} {
		require.NoError(t, syscall.Mkfifo(filepath.Join(dir, pipe), 0o600))
	}
	script := strings.NewReplacer("DIR", dir, "GO", real).Replace(hangingGo)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go"), []byte(script), 0o700))
	says := func() string {
		said := make(chan string, 1)
		go func() {
			data, _ := os.ReadFile(filepath.Join(dir, "says")) // nothing is not what the test waits for
			said <- string(data)
		}()
		return next(t, said)
	}

	page := filepath.Join(program(t, publish), "page", "page.go")
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	c := start(t, options{env: []string{"PATH=" + dir + ":" + os.Getenv("PATH")}})
	c.open(page)
	require.Equal(t, "started\n", says())

	// A request that waits for go vet can be cancelled.
	asked := make(chan error, 1)
	go func() {
		asked <- c.Conn.Call(context.WithoutCancel(t.Context()), "textDocument/codeAction", map[string]any{
			"textDocument": map[string]any{"uri": fileURI(page)},
		}, nil, jsonrpc2.PickID(jsonrpc2.ID{Str: "actions", IsString: true}))
	}()
	for answered := false; !answered; { // the request may not have been sent yet
		c.Notify("$/cancelRequest", map[string]any{"id": "actions"})
		assert.Empty(t, c.hover(page, position{}), "it does not wait")
		select {
		case err := <-asked:
			refused, _ := err.(*jsonrpc2.Error)
			require.NotNil(t, refused, "%v", err)
			assert.EqualValues(t, codeCancelled, refused.Code)
			answered = true
		default:
		}
	}

	c.change(page, string(data)+"\n")
	require.Equal(t, "interrupted\n", says())
	assert.Len(t, c.findings(page), 4)
}
