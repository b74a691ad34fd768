package report

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A browser is a headless Chromium with one page, which is driven through a pipe by
// the protocol of its developer tools: messages that end with a zero byte.
type browser struct {
	t       *testing.T
	to      *os.File
	from    *bufio.Reader
	last    int
	session string
	raised  []string // what the page's scripts threw, and what its policy refused
	asked   []string // what it wanted from the network
}

// startBrowser starts the browser, if there is one. With CI_LONG=1 there must be.
func startBrowser(t *testing.T) *browser {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI_LONG") == "" {
			t.Skip("CI_LONG is not set: chromium is not installed")
		}
		t.Fatal("no chromium in PATH: .ci/run installs Debian's, with CI_LONG=1 and as root")
	}
	theirs, to, err := os.Pipe()
	require.NoError(t, err)
	from, answers, err := os.Pipe()
	require.NoError(t, err)
	cmd := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
		"--user-data-dir="+t.TempDir(), "--window-size=1200,1000", "--remote-debugging-pipe", "about:blank")
	cmd.ExtraFiles = []*os.File{theirs, answers} // 3 and 4, as the browser expects
	require.NoError(t, cmd.Start())
	require.NoError(t, theirs.Close())
	require.NoError(t, answers.Close())
	b := &browser{t: t, to: to, from: bufio.NewReader(from)}
	t.Cleanup(func() {
		// It ends of itself when it is asked to, and its folder can be removed then.
		_, _ = fmt.Fprintf(to, `{"id":0,"method":"Browser.close"}`+"\x00")
		_ = cmd.Wait()
		_ = to.Close()
		_ = from.Close()
	})
	var page struct{ TargetID, SessionID string }
	b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &page)
	b.call("Target.attachToTarget", map[string]any{"targetId": page.TargetID, "flatten": true}, &page)
	b.session = page.SessionID
	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		b.call(domain+".enable", nil, nil)
	}
	return b
}

// A message is an answer, with the number of what it answers, or an event.
type message struct {
	ID     int
	Method string
	Params struct {
		Request          struct{ URL string }
		ExceptionDetails struct{ Exception struct{ Description string } }
		Entry            struct{ Text string }
	}
	Result json.RawMessage
	Error  *struct{ Message string }
}

// receive reads a message, and notes what a page must not do.
func (b *browser) receive() message {
	b.t.Helper()
	text, err := b.from.ReadBytes(0)
	require.NoError(b.t, err)
	var m message
	require.NoError(b.t, json.Unmarshal(text[:len(text)-1], &m))
	switch m.Method {
	case "Runtime.exceptionThrown":
		b.raised = append(b.raised, m.Params.ExceptionDetails.Exception.Description)
	case "Log.entryAdded":
		b.raised = append(b.raised, m.Params.Entry.Text)
	case "Page.javascriptDialogOpening":
		b.raised = append(b.raised, "a dialog")
	case "Network.requestWillBeSent":
		if url := m.Params.Request.URL; !strings.HasPrefix(url, "file://") {
			b.asked = append(b.asked, url)
		}
	}
	return m
}

func (b *browser) call(method string, params map[string]any, result any) {
	b.t.Helper()
	b.last++
	text, err := json.Marshal(map[string]any{"id": b.last, "method": method, "params": params, "sessionId": b.session})
	if b.session == "" {
		text, err = json.Marshal(map[string]any{"id": b.last, "method": method, "params": params})
	}
	require.NoError(b.t, err)
	_, err = b.to.Write(append(text, 0))
	require.NoError(b.t, err)
	for {
		m := b.receive()
		if m.ID != b.last {
			continue
		}
		require.Nil(b.t, m.Error, method)
		if result != nil {
			require.NoError(b.t, json.Unmarshal(m.Result, result))
		}
		return
	}
}

// open shows a page from the file system, at what fragment says.
func (b *browser) open(page []byte, fragment string) {
	b.t.Helper()
	name := filepath.Join(b.t.TempDir(), "report.html")
	require.NoError(b.t, os.WriteFile(name, page, 0o666))
	b.call("Page.navigate", map[string]any{"url": "file://" + name + fragment}, nil)
	for b.receive().Method != "Page.loadEventFired" {
	}
}

// eval returns what an expression of JavaScript is, as text.
func (b *browser) eval(expression string) string {
	b.t.Helper()
	var out struct {
		Result           struct{ Value any }
		ExceptionDetails *struct{ Exception struct{ Description string } }
	}
	b.call("Runtime.evaluate", map[string]any{"expression": "String(" + expression + ")"}, &out)
	require.Nil(b.t, out.ExceptionDetails, expression)
	return fmt.Sprint(out.Result.Value)
}

// press presses keys, by their names in JavaScript.
func (b *browser) press(keys ...string) {
	b.t.Helper()
	for _, key := range keys {
		down := map[string]any{"type": "keyDown", "key": key}
		switch {
		case key == "Enter":
			down["text"], down["windowsVirtualKeyCode"] = "\r", 13
		case key == "Escape":
			down["windowsVirtualKeyCode"] = 27
		default:
			down["text"] = key
		}
		b.call("Input.dispatchKeyEvent", down, nil)
		b.call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": key}, nil)
	}
}

// screenshot writes a picture of the page to the directory that the variable
// SCREENSHOTS names, if there is one: somebody wants to look.
func (b *browser) screenshot(name string) {
	b.t.Helper()
	dir := os.Getenv("SCREENSHOTS")
	if dir == "" {
		return
	}
	var out struct{ Data string }
	b.call("Page.captureScreenshot", map[string]any{"format": "png"}, &out)
	data, err := base64.StdEncoding.DecodeString(out.Data)
	require.NoError(b.t, err)
	require.NoError(b.t, os.WriteFile(filepath.Join(dir, name+".png"), data, 0o666))
}

// colours makes the page believe in a light or a dark system.
func (b *browser) colours(scheme string) {
	b.t.Helper()
	b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]any{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
}
