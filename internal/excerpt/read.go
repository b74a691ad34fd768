package excerpt

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// A //line directive may name any file, and so have a program's author a finding
// shown with lines of it, in a report that is published. Read returns the content of a
// file only if it is Go source, wherever it is, or belongs to a module, as templates
// and grammars do, with no link that leads out of it. A pipe or a device, which may
// never end, is no file.
func Read(name string) ([]byte, error) {
	const largest = 64 << 20
	f, err := open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() > largest {
		return nil, fmt.Errorf("%s is too large", name)
	}
	return io.ReadAll(io.LimitReader(f, largest))
}

func open(name string) (*os.File, error) {
	real, err := filepath.EvalSymlinks(name)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(real)
	if err != nil {
		return nil, err
	}
	switch {
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is no file", name)
	case filepath.Ext(real) == ".go":
		return os.Open(real)
	}
	dir := filepath.Dir(name)
	for {
		if info, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && info.Mode().IsRegular() {
			rel, err := filepath.Rel(dir, name)
			if err != nil {
				return nil, err
			}
			return os.OpenInRoot(dir, rel)
		}
		if up := filepath.Dir(dir); up != dir {
			dir = up
			continue
		}
		return nil, errors.New(name + " is in no module, and no Go source")
	}
}
