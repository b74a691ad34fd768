package lsp

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"
	"os/signal"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/sourcegraph/jsonrpc2"
)

// source is what a client calls the server's diagnostics.
const source = "asyncorm-lint"

// Main serves the client at the other end of standard input and output, and
// returns the exit code.
func Main(engine *govet.Engine) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := serve(ctx, engine, stdio{}); err != nil {
		_, _ = os.Stderr.WriteString(source + ": " + err.Error() + "\n") // there is nowhere left to report an error
		return 1
	}
	return 0
}

// stdio is standard input and output as one.
type stdio struct{}

func (stdio) Read(p []byte) (int, error)  { return os.Stdin.Read(p) }
func (stdio) Write(p []byte) (int, error) { return os.Stdout.Write(p) }
func (stdio) Close() error                { return errors.Join(os.Stdin.Close(), os.Stdout.Close()) }

// A server has one client.
type server struct {
	engine  *govet.Engine
	ctx     context.Context // ends with the connection
	conn    *jsonrpc2.Conn  // set by the first message
	client  initializeParams
	state   atomic.Int32 // how far the session has come
	running group        // checks and requests

	mu       sync.Mutex
	docs     map[string]document // open files, by name
	modules  map[string]*module  // by root
	requests map[jsonrpc2.ID]context.CancelFunc

	turn chan struct{} // held by the check that runs

	// For the check that has its turn.
	copies copies
	cache  string // the module cache, once it is known
}

const (
	fresh int32 = iota
	initialized
	shutDown
)

// serve returns when the session is over: nil if its client ended it in order.
func serve(ctx context.Context, engine *govet.Engine, client io.ReadWriteCloser) error {
	store, err := newCopies()
	if err != nil {
		return err
	}
	defer store.remove()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &server{
		engine: engine, ctx: ctx, copies: store, turn: make(chan struct{}, 1),
		docs: map[string]document{}, modules: map[string]*module{}, requests: map[jsonrpc2.ID]context.CancelFunc{},
	}
	conn := jsonrpc2.NewConn(ctx, jsonrpc2.NewBufferedStream(client, jsonrpc2.VSCodeObjectCodec{}), s,
		jsonrpc2.SetLogger(log.New(os.Stderr, source+": ", 0)))
	<-conn.DisconnectNotify()
	cancel()
	s.running.end() // go vet ends in good order
	if s.state.Load() != shutDown {
		return errors.New("ended without a shutdown by the client")
	}
	return nil
}

// A handler answers one kind of message.
type handler func(s *server, ctx context.Context, params json.RawMessage) (any, error)

// handle makes a handler of a function that takes the parameters decoded.
func handle[P any](f func(s *server, ctx context.Context, params P) (any, error)) handler {
	return func(s *server, ctx context.Context, raw json.RawMessage) (any, error) {
		var params P
		if len(raw) > 0 {
			if err := json.Unmarshal(raw, &params); err != nil {
				return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidParams, Message: err.Error()}
			}
		}
		return f(s, ctx, params)
	}
}

// These are done before the next message is looked at: what comes later must
// find what they leave.
var inOrder = map[string]handler{
	"initialize":                      handle((*server).initialize),
	"initialized":                     handle((*server).initialized),
	"shutdown":                        handle((*server).shutdown),
	"exit":                            handle((*server).exit),
	"$/cancelRequest":                 handle((*server).cancelRequest),
	"textDocument/didOpen":            handle((*server).didOpen),
	"textDocument/didChange":          handle((*server).didChange),
	"textDocument/didSave":            handle((*server).didSave),
	"textDocument/didClose":           handle((*server).didClose),
	"workspace/didChangeWatchedFiles": handle((*server).didChangeWatchedFiles),
}

// These may wait for a check, beside other messages.
var waiting = map[string]handler{
	"textDocument/codeAction": handle((*server).codeAction),
	"textDocument/hover":      handle((*server).hover),
	"textDocument/inlayHint":  handle((*server).inlayHint),
}

// Handle is called for each message, one after another.
func (s *server) Handle(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) {
	if s.conn == nil {
		s.conn = conn
	}
	var params json.RawMessage
	if req.Params != nil {
		params = *req.Params
	}
	if err := s.expects(req.Method); err != nil {
		s.answer(req, nil, err)
		return
	}
	if h := inOrder[req.Method]; h != nil {
		result, err := h(s, ctx, params)
		s.answer(req, result, err)
		return
	}
	h := waiting[req.Method]
	if h == nil {
		s.answer(req, nil, &jsonrpc2.Error{Code: jsonrpc2.CodeMethodNotFound, Message: "no method " + req.Method})
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	s.mu.Lock()
	s.requests[req.ID] = cancel
	s.mu.Unlock()
	s.running.start(func() {
		defer cancel()
		result, err := h(s, ctx, params)
		s.mu.Lock()
		delete(s.requests, req.ID)
		s.mu.Unlock()
		s.answer(req, result, err)
	})
}

// expects refuses what does not fit the state of the session.
func (s *server) expects(method string) error {
	switch {
	case method == "exit":
		return nil
	case s.state.Load() == shutDown:
		return &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidRequest, Message: "the server has been shut down"}
	case (s.state.Load() == fresh) != (method == "initialize"):
		return &jsonrpc2.Error{Code: codeNotInitialized, Message: "initialize comes first, and once"}
	}
	return nil
}

// answer responds to a request. A notification gets no answer, not even where
// nobody here knows it; nor does a client that is gone.
func (s *server) answer(req *jsonrpc2.Request, result any, err error) {
	if req.Notif {
		return
	}
	if err == nil {
		_ = s.conn.Reply(s.ctx, req.ID, result)
		return
	}
	answer, ok := errors.AsType[*jsonrpc2.Error](err)
	switch {
	case ok:
	case errors.Is(err, context.Canceled):
		answer = &jsonrpc2.Error{Code: codeCancelled, Message: "cancelled"}
	default:
		answer = &jsonrpc2.Error{Code: jsonrpc2.CodeInternalError, Message: err.Error()}
	}
	_ = s.conn.ReplyWithError(s.ctx, req.ID, answer)
}

// notify tells the client something, if it is still there.
func (s *server) notify(method string, params any) {
	_ = s.conn.Notify(s.ctx, method, params)
}

func (s *server) initialize(_ context.Context, client initializeParams) (any, error) {
	s.client = client
	s.state.Store(initialized)
	s.endWith(client.ProcessID)
	result := initializeResult{ServerInfo: serverInfo{Name: source}}
	c := &result.Capabilities
	c.PositionEncoding = "utf-16"
	c.TextDocumentSync = textDocumentSync{OpenClose: true, Change: fullText}
	c.CodeActionProvider.CodeActionKinds = []string{kindQuickFix, kindFixAll}
	c.HoverProvider = true
	c.InlayHintProvider = client.InitializationOptions.Hints
	c.Workspace.WorkspaceFolders.Supported = true
	return result, nil
}

// initialized asks the client to watch the files that a verdict depends on.
func (s *server) initialized(context.Context, struct{}) (any, error) {
	if !s.client.Capabilities.Workspace.DidChangeWatchedFiles.DynamicRegistration {
		return nil, nil
	}
	var watchers []watcher
	for _, glob := range []string{"**/*.go", "**/go.mod", "**/go.sum", "**/go.work", "**/.asyncorm.yaml"} {
		watchers = append(watchers, watcher{glob})
	}
	params := registrationParams{[]registration{{ID: "files", Method: "workspace/didChangeWatchedFiles", RegisterOptions: watchedGlobs{watchers}}}}
	s.running.start(func() {
		// A client that refuses does without: saving a file has it checked, too.
		_ = s.conn.Call(s.ctx, "client/registerCapability", params, nil)
	})
	return nil, nil
}

func (s *server) shutdown(context.Context, struct{}) (any, error) {
	s.state.Store(shutDown)
	return nil, nil
}

func (s *server) exit(context.Context, struct{}) (any, error) {
	return nil, s.conn.Close()
}

func (s *server) cancelRequest(_ context.Context, params struct {
	ID jsonrpc2.ID `json:"id"`
}) (any, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if cancel := s.requests[params.ID]; cancel != nil {
		cancel()
	}
	return nil, nil
}

func (s *server) didOpen(_ context.Context, params didOpenParams) (any, error) {
	doc := params.TextDocument
	if name, ok := fileName(doc.URI); ok {
		s.open(name, document{doc.URI, doc.Version, newText(doc.Text)}, burst)
	}
	return nil, nil
}

func (s *server) didChange(_ context.Context, params didChangeParams) (any, error) {
	doc := params.TextDocument
	if name, ok := fileName(doc.URI); ok && len(params.ContentChanges) > 0 {
		last := params.ContentChanges[len(params.ContentChanges)-1]
		s.open(name, document{doc.URI, doc.Version, newText(last.Text)}, pause)
	}
	return nil, nil
}

// open takes note of a document, and has its module checked after a while.
func (s *server) open(name string, doc document, delay time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.docs[name] = doc
	s.recheck(s.module(rootOf(name)), delay)
}

func (s *server) didSave(context.Context, textDocumentParams) (any, error) {
	s.recheckAll(burst)
	return nil, nil
}

func (s *server) didClose(_ context.Context, params textDocumentParams) (any, error) {
	name, ok := fileName(params.TextDocument.URI)
	if !ok {
		return nil, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.docs, name)
	s.recheck(s.module(rootOf(name)), pause)
	return nil, nil
}

// didChangeWatchedFiles looks again at everything, unless it is told of nothing
// but open files: of these the client says itself when they change.
func (s *server) didChangeWatchedFiles(_ context.Context, params didChangeWatchedFilesParams) (any, error) {
	for _, change := range params.Changes {
		name, ok := fileName(change.URI)
		s.mu.Lock()
		_, open := s.docs[name]
		s.mu.Unlock()
		if !ok || !open || change.Type != fileChanged {
			s.recheckAll(pause)
			break
		}
	}
	return nil, nil
}

// module returns the module at root. The caller holds s.mu.
func (s *server) module(root string) *module {
	m := s.modules[root]
	if m == nil {
		m = &module{root: root, shown: map[string]bool{}, said: map[string]bool{}}
		s.modules[root] = m
	}
	return m
}

// recheckAll has every module checked: those that were, and those that open
// files belong to now.
func (s *server) recheckAll(delay time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for name := range s.docs {
		s.module(rootOf(name))
	}
	for _, m := range s.modules {
		s.recheck(m, delay)
	}
}

// say shows what kept a check from its work, each message once until there is no
// trouble any more. Compile errors are gopls's to show, and go to the log.
func (s *server) say(m *module, report govet.Report, err error) {
	trouble := report.Trouble
	if err != nil {
		trouble = []string{err.Error()}
	}
	if len(trouble) == 0 {
		clear(m.said)
	}
	for _, line := range trouble {
		if !m.said[line] {
			m.said[line] = true
			s.notify("window/showMessage", messageParams{messageWarning, source + ": " + m.root + ": " + line})
		}
	}
	if len(report.Log) > 0 {
		s.notify("window/logMessage", messageParams{messageLog, strings.Join(report.Log, "\n")})
	}
}
