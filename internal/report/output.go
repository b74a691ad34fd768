package report

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// An output is where a report goes: a new file, which takes the place of the old
// one when it is complete, or what cannot be replaced, standard output or a device.
type output struct {
	name string   // "" for standard output
	temp *os.File // nil for what cannot be replaced
}

// create prepares to write to the file of that name.
func create(name string) (*output, error) {
	if name == "" {
		return &output{}, nil
	}
	const remedy = "name a file in a directory that is there and can be written to"
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("cannot write %s: it is a directory: %s", name, remedy)
	case err == nil && !info.Mode().IsRegular():
		return &output{name: name}, nil
	case err == nil:
		// Not the link is replaced, but what it points to.
		if name, err = filepath.EvalSymlinks(name); err != nil {
			return nil, fmt.Errorf("cannot write the report: %w: %s", err, remedy)
		}
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w: %s", name, reason(err), remedy)
	}
	return &output{name, temp}, nil
}

// write writes the report: all of it, or nothing.
func (o *output) write(data []byte) error {
	switch {
	case o.name == "":
		if _, err := os.Stdout.Write(data); err != nil {
			return fmt.Errorf("cannot print the report: %w", reason(err))
		}
		return nil
	case o.temp == nil:
		f, err := os.OpenFile(o.name, os.O_WRONLY, 0)
		if err == nil {
			_, err = f.Write(data)
			err = errors.Join(err, f.Close())
		}
		if err != nil {
			return fmt.Errorf("cannot write %s: %w", o.name, reason(err))
		}
		return nil
	}
	_, err := o.temp.Write(data)
	if err := errors.Join(err, o.temp.Chmod(0o644), o.temp.Close()); err != nil {
		return fmt.Errorf("cannot write %s: %w: is the disk full?", o.name, reason(err))
	}
	if err := os.Rename(o.temp.Name(), o.name); err != nil {
		return fmt.Errorf("cannot write %s: %w", o.name, reason(err))
	}
	o.temp = nil
	return nil
}

// drop removes what has not become the report.
func (o *output) drop() {
	if o.temp != nil {
		// It may be closed already, and there is nobody to tell if it stays.
		_ = o.temp.Close()
		_ = os.Remove(o.temp.Name())
	}
}

// reason returns what went wrong, without the name of a temporary file.
func reason(err error) error {
	if path, ok := errors.AsType[*os.PathError](err); ok {
		return path.Err
	}
	if link, ok := errors.AsType[*os.LinkError](err); ok {
		return link.Err
	}
	return err
}
