package unit

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"go/token"
	"os"
	"path/filepath"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
	"golang.org/x/tools/go/gcexportdata"
)

// Fixes
//
// How fixes are merged, applied and formatted is a matter of the unit checker of
// x/tools, and nobody else can call that part of it. So where there are fixes, it is
// started on the package with analyzers that report once more what was found here, and
// with files that hold the types of the imports and no facts. Most packages have no
// fixes, and none of them is checked a second time.

// fix has the unit checker make the fixes of what was found, or print them as a patch.
// If there are any, it does not return.
func (c *Checker) fix(config *Config, s *source, rules []*analysis.Analyzer, done map[*analysis.Analyzer]*action) error {
	var replays []*analysis.Analyzer
	for _, rule := range rules {
		act := done[rule]
		if act.err != nil {
			return act.err
		}
		for _, d := range act.diagnostics {
			if len(d.SuggestedFixes) > 0 {
				replays = append(replays, replay(rule, s.fset, act.diagnostics))
				break
			}
		}
	}
	if len(replays) == 0 {
		return noFixes(config)
	}
	again := config.Config
	again.VetxOnly, again.VetxOutput = false, ""
	again.PackageVetx = map[string]string{}
	dir, err := os.MkdirTemp(filepath.Dir(config.VetxOutput), "fix") // the go command removes what is there
	if err != nil {
		return err
	}
	for _, path := range config.ImportMap {
		if path == "unsafe" {
			continue
		}
		name := filepath.Join(dir, fmt.Sprint(len(again.PackageVetx)))
		if err := s.writeTypes(path, name); err != nil {
			return fmt.Errorf("cannot hand the types of %s on: %w", path, err)
		}
		again.PackageVetx[path] = name
	}
	data, err := json.Marshal(again)
	if err != nil {
		return err
	}
	file := filepath.Join(dir, "fix.cfg")
	if err := os.WriteFile(file, data, 0o666); err != nil {
		return err
	}
	// Its Main is the only door to its -fix and -diff.
	os.Args = []string{c.Program, "-fix"}
	if c.Diff {
		os.Args = append(os.Args, "-diff")
	}
	os.Args = append(os.Args, file)
	unitchecker.Main(replays...)
	return nil
}

// noFixes leaves behind what the go command takes for a package that was fixed.
func noFixes(config *Config) error {
	if config.FixArchive == "" {
		return nil
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	if err := w.SetComment(config.ID); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(config.FixArchive, b.Bytes(), 0o666)
}

// writeTypes writes a file like the ones from which the unit checker takes the types
// of an import.
func (s *source) writeTypes(path, name string) error {
	pkg, err := s.load(path)
	if err != nil {
		return err
	}
	var types bytes.Buffer
	if err := gcexportdata.Write(&types, s.fset, pkg); err != nil {
		return err
	}
	body := types.Bytes()[1:] // without the letter that names the format
	out := append([]byte("vetx"), binary.LittleEndian.AppendUint32(nil, uint32(len(body)))...)
	out = binary.LittleEndian.AppendUint32(out, 0)
	return os.WriteFile(name, append(out, body...), 0o666)
}

// replay returns an analyzer that reports what rule has reported, whose positions are
// those of fset.
func replay(rule *analysis.Analyzer, fset *token.FileSet, diagnostics []analysis.Diagnostic) *analysis.Analyzer {
	run := func(pass *analysis.Pass) (any, error) {
		files := map[string]*token.File{}
		for _, f := range pass.Files {
			file := pass.Fset.File(f.FileStart)
			files[file.Name()] = file
		}
		at := func(pos token.Pos) token.Pos {
			if old := fset.File(pos); old != nil && files[old.Name()] != nil {
				return files[old.Name()].Pos(old.Offset(pos))
			}
			return token.NoPos
		}
		for _, d := range diagnostics {
			d.Pos, d.End, d.Related = at(d.Pos), at(d.End), nil
			var fixes []analysis.SuggestedFix
			for _, fix := range d.SuggestedFixes {
				var edits []analysis.TextEdit
				for _, e := range fix.TextEdits {
					edits = append(edits, analysis.TextEdit{Pos: at(e.Pos), End: at(e.End), NewText: e.NewText})
				}
				fixes = append(fixes, analysis.SuggestedFix{Message: fix.Message, TextEdits: edits})
			}
			d.SuggestedFixes = fixes
			pass.Report(d)
		}
		return nil, nil
	}
	return &analysis.Analyzer{Name: rule.Name, Doc: rule.Doc, Run: run}
}
