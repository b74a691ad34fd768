package lsp

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// How unsaved text gets to go vet.
//
// The go command reads a file that its -overlay names in place of the one on
// disk, and keys what it caches by content. But what the vet tool says names the
// file that was read. So:
//
//   - A copy ends in a line that names the copy. No file on disk has it, so a plain
//     go vet never gets the answer that belongs to a copy, not even when the text
//     has been saved, and neither does another server.
//   - A copy's name depends on the file and its text only, so an answer from the
//     cache names the copy of now.
//   - A copy keeps the file's base name, which tells tests and platforms apart.

// copies is the directory that this server keeps its copies in.
type copies struct{ dir string }

func newCopies() (copies, error) {
	dir, err := os.MkdirTemp("", "asyncorm-lint-lsp-*")
	if err == nil {
		dir, err = filepath.EvalSymlinks(dir)
	}
	if err != nil {
		return copies{}, fmt.Errorf("cannot store unsaved text: %w (TMPDIR names the place)", err)
	}
	return copies{dir}, nil
}

func (c copies) remove() {
	// The system's own clean-up is left with what cannot be removed.
	_ = os.RemoveAll(c.dir)
}

// An overlay puts copies in the place of files.
type overlay struct {
	config string            // the file for the go command, "" if nothing is replaced
	files  map[string]string // copy -> file
}

// write makes the copies of texts, which are given by file, and removes those
// that were made before.
func (c copies) write(texts map[string]string) (overlay, error) {
	if err := c.clear(); err != nil || len(texts) == 0 {
		return overlay{}, err
	}
	o := overlay{config: filepath.Join(c.dir, "overlay.json"), files: map[string]string{}}
	var config struct{ Replace map[string]string }
	config.Replace = map[string]string{}
	for file, content := range texts {
		id := sha256.Sum256([]byte(file + "\x00" + content))
		dir := filepath.Join(c.dir, fmt.Sprintf("%x", id[:12]))
		name := filepath.Join(dir, filepath.Base(file))
		if err := os.Mkdir(dir, 0o700); err != nil {
			return overlay{}, err
		}
		if err := os.WriteFile(name, []byte(content+"\n// "+name+"\n"), 0o600); err != nil {
			return overlay{}, err
		}
		config.Replace[file] = name
		o.files[name] = file
	}
	data, err := json.Marshal(config)
	if err != nil {
		return overlay{}, err
	}
	return o, os.WriteFile(o.config, data, 0o600)
}

func (c copies) clear() error {
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := os.RemoveAll(filepath.Join(c.dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// file returns the file that name is a copy of, or name.
func (o overlay) file(name string) string {
	if file, ok := o.files[name]; ok {
		return file
	}
	return name
}
