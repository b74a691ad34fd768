package unit

import (
	"cmp"
	"encoding/json"
	"fmt"
	"go/token"
	"io"

	"golang.org/x/tools/go/analysis"
)

// What the unit checker of x/tools prints, to the byte.

type jsonDiagnostic struct {
	Category string        `json:"category,omitempty"`
	Posn     string        `json:"posn"`
	End      string        `json:"end"`
	Message  string        `json:"message"`
	Fixes    []jsonFix     `json:"suggested_fixes,omitempty"`
	Related  []jsonRelated `json:"related,omitempty"`
}

type jsonFix struct {
	Message string     `json:"message"`
	Edits   []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Filename string `json:"filename"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	New      string `json:"new"`
}

type jsonRelated struct {
	Posn    string `json:"posn"`
	End     string `json:"end"`
	Message string `json:"message"`
}

type jsonError struct {
	Err string `json:"error"`
}

// writeJSON prints what the analyzers came to as go vet -json does.
func writeJSON(w io.Writer, fset *token.FileSet, id string, list []*analysis.Analyzer, done map[*analysis.Analyzer]*action) error {
	byRule := map[string]any{}
	for _, a := range list {
		switch act := done[a]; {
		case act.err != nil:
			byRule[a.Name] = jsonError{act.err.Error()}
		case len(act.diagnostics) > 0:
			byRule[a.Name] = jsonDiagnostics(fset, act.diagnostics)
		}
	}
	tree := map[string]map[string]any{}
	if len(byRule) > 0 {
		tree[id] = byRule
	}
	out, err := json.MarshalIndent(tree, "", "\t")
	if err == nil {
		_, err = fmt.Fprintf(w, "%s\n", out)
	}
	return err
}

func jsonDiagnostics(fset *token.FileSet, list []analysis.Diagnostic) []jsonDiagnostic {
	var out []jsonDiagnostic
	posn := func(pos token.Pos) string { return fset.Position(pos).String() }
	for _, d := range list {
		j := jsonDiagnostic{Category: d.Category, Posn: posn(d.Pos), End: posn(cmp.Or(d.End, d.Pos)), Message: d.Message}
		for _, fix := range d.SuggestedFixes {
			edits := []jsonEdit(nil)
			for _, e := range fix.TextEdits {
				start, end := fset.Position(e.Pos), fset.Position(cmp.Or(e.End, e.Pos))
				edits = append(edits, jsonEdit{start.Filename, start.Offset, end.Offset, string(e.NewText)})
			}
			j.Fixes = append(j.Fixes, jsonFix{fix.Message, edits})
		}
		for _, rel := range d.Related {
			j.Related = append(j.Related, jsonRelated{posn(rel.Pos), posn(cmp.Or(rel.End, rel.Pos)), rel.Message})
		}
		out = append(out, j)
	}
	return out
}

// writeText prints what the analyzers came to for a person, and reports whether that
// was anything.
func writeText(w io.Writer, program string, fset *token.FileSet, list []*analysis.Analyzer, done map[*analysis.Analyzer]*action) (any bool) {
	line := func(pos token.Pos, text string) {
		any = true
		_, _ = fmt.Fprintf(w, "%s: %s\n", fset.Position(pos), text)
	}
	for _, a := range list {
		if err := done[a].err; err != nil {
			any = true
			_, _ = fmt.Fprintf(w, "%s: %v\n", program, err)
		}
	}
	for _, a := range list {
		for _, d := range done[a].diagnostics {
			line(d.Pos, d.Message)
			for _, rel := range d.Related {
				line(rel.Pos, "\t"+rel.Message)
			}
		}
	}
	return any
}
