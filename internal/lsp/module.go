package lsp

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A document is an open file, as it was at one version.
type document struct {
	uri     string
	version int
	text    text
}

// unsaved reports whether the file on disk has another content.
func (d document) unsaved(name string) bool {
	data, err := os.ReadFile(name)
	return err != nil || string(data) != d.text.content
}

// A module is what one run of go vet looks at: the packages below one go.mod
// that have an open file.
type module struct {
	root   string
	latest *check // the one that counts

	// For the check that has its turn.
	shown map[string]bool // files with findings that the client shows
	said  map[string]bool // messages that the client has been shown
}

// rootOf returns the directory of the go.mod that a file belongs to, or the
// file's own directory if there is none: then the go command says so.
func rootOf(name string) string {
	own := filepath.Dir(name)
	for dir := own; ; dir = filepath.Dir(dir) {
		if info, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && info.Mode().IsRegular() {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return own
		}
	}
}

// vendored reports whether a file is a copy of another module's, which nobody
// edits.
func vendored(name string) bool {
	return slices.Contains(strings.Split(filepath.ToSlash(filepath.Dir(name)), "/"), "vendor")
}

// pattern names the package in dir for a go command that runs in root.
func pattern(root, dir string) string {
	rel, err := filepath.Rel(root, dir)
	if err != nil {
		return dir
	}
	return "./" + filepath.ToSlash(rel)
}
