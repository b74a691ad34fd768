package gopls

import (
	"encoding/json"
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
)

// deadline is how long a test waits for what must come.
const deadline = 3 * time.Minute

// The part of the protocol that the tests use.
type (
	position struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	textRange struct {
		Start position `json:"start"`
		End   position `json:"end"`
	}
	location struct {
		URI   string    `json:"uri"`
		Range textRange `json:"range"`
	}
	diagnostic struct {
		Range              textRange             `json:"range"`
		Severity           int                   `json:"severity"`
		Code               string                `json:"code"`
		CodeDescription    struct{ Href string } `json:"codeDescription"`
		Source             string                `json:"source"`
		Message            string                `json:"message"`
		RelatedInformation []related             `json:"relatedInformation"`
	}
	related struct {
		Location location `json:"location"`
		Message  string   `json:"message"`
	}
	published struct {
		URI         string            `json:"uri"`
		Diagnostics []json.RawMessage `json:"diagnostics"`
	}
	textEdit struct {
		Range   textRange `json:"range"`
		NewText string    `json:"newText"`
	}
	codeAction struct {
		Title string
		Kind  string
		Edit  struct {
			DocumentChanges []struct{ Edits []textEdit }
		}
	}
)

// A client is an editor with one document open.
type client struct {
	*drivers.LanguageServer
	t        *testing.T
	settings map[string]any // of gopls
	received chan published

	name, text string
	version    int
}

// start starts a gopls on the module in dir and opens a file. What it finds out it
// keeps in cache.
func start(t *testing.T, bin, cache, dir, file string) *client {
	t.Helper()
	c := &client{t: t, settings: map[string]any{}, received: make(chan published, 1000)}
	cmd := exec.Command(bin, "serve")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPLSCACHE="+cache, "GOFLAGS=", "GOWORK=off", "GOPROXY=off")
	c.LanguageServer = drivers.Serve(t, cmd, c.handle)
	c.Initialize(map[string]any{
		"rootUri": drivers.URI(dir),
		"capabilities": map[string]any{
			"workspace": map[string]any{"configuration": true, "workspaceEdit": map[string]any{"documentChanges": true}},
			"textDocument": map[string]any{
				"publishDiagnostics": map[string]any{"relatedInformation": true, "codeDescriptionSupport": true},
				"codeAction": map[string]any{"codeActionLiteralSupport": map[string]any{
					"codeActionKind": map[string]any{"valueSet": []string{"quickfix", "source.fixAll"}},
				}},
			},
		},
	}, nil)
	c.name, c.version = filepath.Join(dir, file), 1
	c.text = c.Open(c.name)
	return c
}

// handle answers the server.
func (c *client) handle(req *jsonrpc2.Request) (any, error) {
	switch req.Method {
	case "workspace/configuration":
		var params struct{ Items []any }
		if err := json.Unmarshal(*req.Params, &params); err != nil {
			return nil, err
		}
		return slices.Repeat([]any{c.settings}, len(params.Items)), nil
	case "textDocument/publishDiagnostics":
		var p published
		if err := json.Unmarshal(*req.Params, &p); err != nil {
			return nil, err
		}
		c.received <- p
	}
	return nil, nil
}

// configure changes the settings of gopls.
func (c *client) configure(settings map[string]any) {
	c.t.Helper()
	c.settings = settings
	c.Notify("workspace/didChangeConfiguration", map[string]any{"settings": settings})
}

// change replaces the text of the document.
func (c *client) change(text string) {
	c.t.Helper()
	c.text = text
	c.version++
	c.Change(c.name, c.version, text)
}

// await waits until exactly these lines of the document, counted from 1, have
// findings of ours, and returns these, decoded and as they came.
func (c *client) await(lines ...int) ([]diagnostic, []json.RawMessage) {
	c.t.Helper()
	var last []string
	timeout := time.After(deadline)
	for {
		select {
		case p := <-c.received:
			if p.URI != drivers.URI(c.name) {
				continue
			}
			var ours []diagnostic
			var raws []json.RawMessage
			at := []int{}
			last = nil
			for _, raw := range p.Diagnostics {
				last = append(last, string(raw))
				var d diagnostic
				require.NoError(c.t, json.Unmarshal(raw, &d))
				if isRule(d.Source) {
					ours, raws, at = append(ours, d), append(raws, raw), append(at, d.Range.Start.Line+1)
				}
			}
			if slices.Equal(lines, at) {
				return ours, raws
			}
		case <-timeout:
			require.Failf(c.t, "no findings on these lines", "%v, last: %s", lines, strings.Join(last, "\n"))
		}
	}
}

// actions asks for code actions of a kind over a range.
func (c *client) actions(kind string, over textRange, diagnostics ...json.RawMessage) []codeAction {
	c.t.Helper()
	var actions []codeAction
	c.Call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": drivers.URI(c.name)}, "range": over,
		"context": map[string]any{"diagnostics": append([]json.RawMessage{}, diagnostics...), "only": []string{kind}},
	}, &actions)
	return actions
}

// apply returns the document's text with the edits of an action made. The texts
// are ASCII: a character is a byte.
func (c *client) apply(action codeAction) string {
	c.t.Helper()
	require.Len(c.t, action.Edit.DocumentChanges, 1)
	edits := action.Edit.DocumentChanges[0].Edits
	slices.SortFunc(edits, func(a, b textEdit) int { return c.offset(b.Range.Start) - c.offset(a.Range.Start) })
	text := c.text
	for _, e := range edits { // the last one first
		text = text[:c.offset(e.Range.Start)] + e.NewText + text[c.offset(e.Range.End):]
	}
	return text
}

func (c *client) offset(p position) int {
	lines := strings.SplitAfter(c.text, "\n")
	return len(strings.Join(lines[:p.Line], "")) + p.Character
}
