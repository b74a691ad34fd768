package lsp

import (
	"context"
	"slices"
	"strings"
)

// codeAction offers the fixes of the findings at a place, and on request all of
// the file. They are made for the text that the client has now, so they wait
// until that has been checked.
func (s *server) codeAction(ctx context.Context, params codeActionParams) (any, error) {
	actions := []codeAction{}
	name, ok := fileName(params.TextDocument.URI)
	if !ok {
		return actions, nil
	}
	c, err := s.settled(ctx, name)
	if err != nil || c == nil {
		return actions, err
	}
	items := c.files[name].items
	if wants(params.Context.Only, kindQuickFix) || len(params.Context.Only) == 0 {
		for _, i := range items {
			if !i.diagnostic.Range.touches(params.Range) {
				continue
			}
			for n, x := range i.fixes {
				actions = append(actions, codeAction{
					Title: x.title, Kind: kindQuickFix, IsPreferred: n == 0,
					Diagnostics: []diagnostic{i.diagnostic}, Edit: s.edit(c, name, x.edits),
				})
			}
		}
	}
	if edits := allOf(items); len(edits) > 0 && wants(params.Context.Only, kindFixAll) {
		actions = append(actions, codeAction{Title: "Fix all of " + source, Kind: kindFixAll, Edit: s.edit(c, name, edits)})
	}
	return actions, nil
}

// wants reports whether the kinds that a client asks for include kind: by its
// name, or by that of a kind above it.
func wants(only []string, kind string) bool {
	return slices.ContainsFunc(only, func(k string) bool { return k == kind || strings.HasPrefix(kind, k+".") })
}

// edit makes a change of one document, bound to the version that was checked
// where the client knows how.
func (s *server) edit(c *check, name string, edits []textEdit) workspaceEdit {
	uri := c.uri(name)
	if !s.client.Capabilities.Workspace.WorkspaceEdit.DocumentChanges {
		return workspaceEdit{Changes: map[string][]textEdit{uri: edits}}
	}
	id := textDocument{URI: uri}
	if doc, ok := c.docs[name]; ok {
		id.Version = &doc.version
	}
	return workspaceEdit{DocumentChanges: []documentEdit{{TextDocument: id, Edits: edits}}}
}

// allOf returns the edits of the first fix of each finding, in the order of
// their places. An edit that several fixes share, an import for instance, is
// made once. A fix that does not go with those before it is left out: it is
// offered again when they are made.
func allOf(items []item) []textEdit {
	var all []textEdit
	for _, i := range items {
		if len(i.fixes) == 0 {
			continue
		}
		var added []textEdit
		clash := false
		for _, e := range i.fixes[0].edits {
			if slices.Contains(all, e) {
				continue
			}
			clash = clash || slices.ContainsFunc(all, func(other textEdit) bool { return overlap(e.Range, other.Range) })
			added = append(added, e)
		}
		if !clash {
			all = append(all, added...)
		}
	}
	slices.SortStableFunc(all, func(a, b textEdit) int { return order(a.Range.Start, b.Range.Start) })
	return all
}

// overlap reports whether two edits have text in common, or insert at the same
// place, where it is open which comes first.
func overlap(a, b span) bool {
	if order(a.Start, b.Start) == 0 {
		return true
	}
	return order(a.Start, b.End) < 0 && order(b.Start, a.End) < 0
}
