package lsp

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/asyncorm/asyncorm-lint/internal/excerpt"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
)

// How long the open files must stay as they are before they are checked.
const (
	pause = 200 * time.Millisecond // so that not every key that is pressed starts a go vet
	burst = 30 * time.Millisecond  // so that not every file of a session that is restored does
)

// A check is one look at the open packages of a module.
//
// It is made with a snapshot, runs once, and is done when it has results or has
// been superseded. What its goroutine writes may be read once done is closed, and files
// once found is.
type check struct {
	module *module
	docs   map[string]document // all open files
	cancel context.CancelFunc
	done   chan struct{}
	found  chan struct{} // closed before the findings are shown; never, if there are none to show

	files map[string]file // by name: what was found
}

// A file is what a check found in one file.
type file struct {
	items []item
	notes []note
}

// An item is a finding as the client sees it.
type item struct {
	diagnostic diagnostic
	fixes      []fix
}

// A fix is a change of the one file that its finding is in.
type fix struct {
	title string
	edits []textEdit
}

// A note is what is known of a function or a call.
type note struct {
	at   span
	text string
	call bool
}

// recheck supersedes the module's check with one of what is open now. The
// caller holds s.mu.
func (s *server) recheck(m *module, delay time.Duration) {
	if m.latest != nil {
		m.latest.cancel()
	}
	ctx, cancel := context.WithCancel(s.ctx)
	c := &check{module: m, docs: maps.Clone(s.docs), cancel: cancel, done: make(chan struct{}), found: make(chan struct{})}
	m.latest = c
	s.running.start(func() {
		defer cancel()
		defer close(c.done)
		select {
		case <-time.After(delay):
		case <-ctx.Done():
			return
		}
		select {
		case s.turn <- struct{}{}:
			defer func() { <-s.turn }()
		case <-ctx.Done():
			return
		}
		s.run(ctx, c)
	})
}

// settled waits for the check of what is open now in the module of a file. It
// returns nil if there is none.
func (s *server) settled(ctx context.Context, name string) (*check, error) {
	for {
		c := s.latest(name)
		if c == nil {
			return nil, nil
		}
		select {
		case <-c.done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if s.latest(name) == c {
			return c, nil
		}
	}
}

func (s *server) latest(name string) *check {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m := s.modules[rootOf(name)]; m != nil {
		return m.latest
	}
	return nil
}

// run does a check and shows what it found. It has its turn.
func (s *server) run(ctx context.Context, c *check) {
	dirs := s.dirs(ctx, c)
	report, o, err := s.vet(ctx, c, dirs)
	if ctx.Err() != nil {
		return
	}
	s.say(c.module, report, err)
	if err != nil {
		return
	}
	c.files = s.arrange(c, o, report, dirs)
	close(c.found)
	s.publish(c, report.Complete, dirs) // before the answers that wait for it
}

// dirs returns the directories of the module's packages with an open file.
// Files of the module cache have none: nobody edits them.
func (s *server) dirs(ctx context.Context, c *check) []string {
	if s.cached(ctx, c.module.root) {
		return nil
	}
	dirs := map[string]bool{}
	for name := range c.docs {
		if rootOf(name) == c.module.root && !vendored(name) {
			dirs[filepath.Dir(name)] = true
		}
	}
	return slices.Sorted(maps.Keys(dirs))
}

// cached reports whether a module is in the module cache. There its directory
// is called after its version.
func (s *server) cached(ctx context.Context, dir string) bool {
	if !strings.Contains(dir, "@") {
		return false
	}
	if s.cache == "" {
		s.cache = s.engine.ModuleCache(ctx)
	}
	rel, err := filepath.Rel(s.cache, dir)
	return err == nil && s.cache != "" && filepath.IsLocal(rel)
}

// vet has go vet look at the packages in dirs.
func (s *server) vet(ctx context.Context, c *check, dirs []string) (govet.Report, overlay, error) {
	if len(dirs) == 0 {
		return govet.Report{Complete: true}, overlay{}, nil
	}
	texts := map[string]string{}
	for name, doc := range c.docs {
		if doc.unsaved(name) {
			texts[name] = doc.text.content
		}
	}
	o, err := s.copies.write(texts)
	if err != nil {
		return govet.Report{}, o, fmt.Errorf("cannot store unsaved text: %w", err)
	}
	job := govet.Job{Dir: c.module.root, Overlay: o.config}
	for _, dir := range dirs {
		job.Patterns = append(job.Patterns, pattern(c.module.root, dir))
	}
	report, err := s.engine.Run(ctx, job)
	return report, o, err
}

// arrange sorts what go vet reported by file, in the terms of the client. What
// is in packages that were not asked for is left out.
func (s *server) arrange(c *check, o overlay, report govet.Report, dirs []string) map[string]file {
	texts := map[string]text{}
	read := func(name string) text {
		t, ok := texts[name]
		if doc, open := c.docs[name]; open {
			t = doc.text
		} else if !ok {
			data, _ := excerpt.Read(name) // it was read a moment ago; one that is gone has one empty line
			t = newText(string(data))
		}
		texts[name] = t
		return t
	}
	place := func(pos, end govet.Position) location {
		name := o.file(pos.File)
		t := read(name)
		at := span{Start: t.at(pos.Line, pos.Column), End: t.at(end.Line, end.Column)}
		if end.Line == 0 || order(at.End, at.Start) < 0 {
			at.End = at.Start
		}
		return location{URI: c.uri(name), Range: at}
	}

	files := map[string]file{}
	for _, f := range report.Findings {
		name := o.file(f.Pos.File)
		if !slices.Contains(dirs, filepath.Dir(name)) {
			continue
		}
		i := item{diagnostic: diagnostic{
			Range:    place(f.Pos, f.End).Range,
			Severity: severities[f.Severity],
			Code:     f.Rule,
			Source:   source,
			Message:  f.Message,
		}}
		if page := s.engine.Page(f.Rule); page != "" {
			i.diagnostic.CodeDescription = &codeDescription{page}
		}
		for _, r := range f.Related {
			i.diagnostic.RelatedInformation = append(i.diagnostic.RelatedInformation, relatedInformation{place(r.Pos, r.End), r.Message})
		}
		for _, x := range f.Fixes {
			if changed, ok := fixOf(x, f.Pos.File, read(name)); ok {
				i.fixes = append(i.fixes, changed)
			}
		}
		found := files[name]
		found.items = append(found.items, i)
		files[name] = found
	}
	for _, n := range report.Notes {
		name := o.file(n.Pos.File)
		if !slices.Contains(dirs, filepath.Dir(name)) {
			continue
		}
		found := files[name]
		found.notes = append(found.notes, note{at: place(n.Pos, n.End).Range, text: n.Message, call: n.Category == "call"})
		files[name] = found
	}
	return files
}

// fixOf turns a fix of go vet's into one for the client, if it changes no other
// file than the one named.
func fixOf(x govet.Fix, name string, t text) (fix, bool) {
	changed := fix{title: x.Message}
	for _, e := range x.Edits {
		if e.Filename != name {
			return fix{}, false
		}
		changed.edits = append(changed.edits, textEdit{t.span(e.Start, e.End), e.New})
	}
	return changed, true
}

// uri returns the URI of a file: the client's own where it has the file open.
func (c *check) uri(name string) string {
	if doc, ok := c.docs[name]; ok {
		return doc.uri
	}
	return fileURI(name)
}

// publish sends the findings: those of all files that have some, had some, or
// are open. Where not every package could be checked, a file of which nothing
// was said keeps what it has.
func (s *server) publish(c *check, complete bool, dirs []string) {
	m := c.module
	names := maps.Clone(m.shown)
	for name := range c.files {
		names[name] = true
	}
	for name := range c.docs {
		if slices.Contains(dirs, filepath.Dir(name)) {
			names[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		found, looked := c.files[name]
		if !looked && !complete && slices.Contains(dirs, filepath.Dir(name)) {
			continue
		}
		params := publishDiagnosticsParams{URI: c.uri(name), Diagnostics: []diagnostic{}}
		if doc, ok := c.docs[name]; ok {
			params.Version = &doc.version
		}
		for _, i := range found.items {
			params.Diagnostics = append(params.Diagnostics, i.diagnostic)
		}
		if len(found.items) > 0 {
			m.shown[name] = true
		} else {
			delete(m.shown, name)
		}
		s.notify("textDocument/publishDiagnostics", params)
	}
}
