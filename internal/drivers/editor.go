package drivers

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/sourcegraph/jsonrpc2"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
)

// BuildGopls builds the gopls that has the rules in it, as the command does it
// for its users, and returns its file.
func BuildGopls(t *testing.T, tool string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "gopls-asyncorm.exe")
	output(t, Root(), tool, "gopls", "install", "-source", Root(), "-o", bin)
	return bin
}

// Gopls has gopls say what it finds in each file of the module in dir, with the
// rules named switched on beside those that are on by default.
func Gopls(t *testing.T, bin, dir string, on ...string) []Finding {
	t.Helper()
	analyses := map[string]bool{}
	for _, rule := range on {
		analyses[rule] = true
	}
	cmd := command(t, dir, bin, "serve")
	cmd.Env = append(cmd.Env, "GOPLSCACHE="+t.TempDir())
	e := newEditor(t, dir, cmd, map[string]any{"pullDiagnostics": true, "analyses": analyses})
	var found []Finding
	for _, name := range files(t, dir) {
		e.open(name)
		var report struct{ Items []diagnostic }
		e.Call("textDocument/diagnostic", map[string]any{"textDocument": map[string]any{"uri": URI(name)}}, &report)
		for _, d := range report.Items {
			if isRule(d.Source) {
				found = append(found, e.finding(name, d.Source, d))
			}
		}
		e.Close(name)
	}
	return found
}

// Server has the command's own language server say what it finds in the module
// in dir while all of its files are open.
func Server(t *testing.T, tool, dir string, flags ...string) []Finding {
	t.Helper()
	e := newEditor(t, dir, command(t, dir, tool, append([]string{"lsp"}, flags...)...), nil)
	names := files(t, dir)
	for _, name := range names {
		e.open(name)
	}
	for _, name := range names { // the answer waits for the check, whose findings come before it
		e.Call("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": URI(name)}}, nil)
		require.Contains(t, e.shown, name)
	}
	var found []Finding
	for name, diagnostics := range e.shown {
		for _, d := range diagnostics {
			found = append(found, e.finding(name, d.Code, d))
		}
	}
	return found
}

// files returns the Go files of the module in dir that go vet looks at.
func files(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	out := output(t, dir, "go", "list", "-json=Dir,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles", "./...")
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var pkg struct {
			Dir                                          string
			GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
		}
		err := dec.Decode(&pkg)
		if errors.Is(err, io.EOF) {
			return names
		}
		require.NoError(t, err)
		for _, list := range [][]string{pkg.GoFiles, pkg.CgoFiles, pkg.TestGoFiles, pkg.XTestGoFiles} {
			for _, name := range list {
				names = append(names, filepath.Join(pkg.Dir, name))
			}
		}
	}
}

// An editor is what a language server sees of one.
type editor struct {
	*LanguageServer
	t     *testing.T
	dir   string
	texts map[string][]string     // lines of open files, by name
	shown map[string][]diagnostic // what the server has published, by name
}

// newEditor starts a language server and leaves it initialized.
func newEditor(t *testing.T, dir string, server *exec.Cmd, options map[string]any) *editor {
	t.Helper()
	e := &editor{t: t, dir: dir, texts: map[string][]string{}, shown: map[string][]diagnostic{}}
	server.Cancel = func() error { e.Leave(); return nil } // it cleans up when its editor has gone
	e.LanguageServer = Serve(t, server, e.handle)
	e.Initialize(map[string]any{"rootUri": URI(dir), "capabilities": map[string]any{}, "initializationOptions": options}, nil)
	return e
}

// The part of the protocol that is of use here.
type (
	diagnostic struct {
		Range struct {
			Start struct{ Line, Character int }
		}
		Source, Code, Message string
	}
	published struct {
		URI         string
		Diagnostics []diagnostic
	}
)

func (e *editor) handle(req *jsonrpc2.Request) (any, error) {
	var p published
	if req.Method != "textDocument/publishDiagnostics" {
		return nil, nil
	}
	err := json.Unmarshal(*req.Params, &p)
	e.shown[strings.TrimPrefix(p.URI, "file://")] = p.Diagnostics
	return nil, err
}

func (e *editor) open(name string) {
	e.t.Helper()
	e.texts[name] = strings.Split(e.Open(name), "\n")
}

// finding translates a diagnostic: the protocol counts from 0, and columns in
// units of UTF-16.
func (e *editor) finding(name, rule string, d diagnostic) Finding {
	at := d.Range.Start
	line := e.texts[name][at.Line]
	units := utf16.Encode([]rune(line))[:at.Character]
	return Finding{inModule(e.t, e.dir, name), at.Line + 1, len(string(utf16.Decode(units))) + 1, rule, d.Message}
}

// isRule tells the rules from other analyzers.
func isRule(name string) bool {
	return slices.ContainsFunc(analyzer.Suite(), func(rule *analysis.Analyzer) bool { return rule.Name == name })
}
