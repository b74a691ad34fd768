package govet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// How fixes get into files.
//
// The go command would write them itself, over the old text: where the disk is full
// or the machine stops, a file is cut off. So it is asked for a patch. What a file is
// to become is written beside it, and takes its place when it is complete. A file that
// is not any more what the patch was made of, for somebody edits it or another run
// fixes it, is left alone.

// makeChanges makes the changes of a patch, and returns a line for each file that it
// could not write. That file is as it was. The error is that of ctx.
func makeChanges(ctx context.Context, files []filePatch, dir string) ([]string, error) {
	var trouble []string
	for i, f := range files {
		if ctx.Err() != nil {
			return trouble, ctx.Err()
		}
		if i > 0 && f.file == files[i-1].file {
			continue // another variant of the package sees other fixes: a second run will
		}
		if err := f.make(); err != nil {
			trouble = append(trouble, fmt.Sprintf("%s: cannot fix %s: %v", program, Short(f.file, dir), err))
		}
	}
	return trouble, nil
}

// make makes the changes to one file: all of them, or none.
func (f filePatch) make() error {
	name, err := filepath.EvalSymlinks(f.file) // not the link is replaced, but what it points to
	if err != nil {
		return reason(err)
	}
	old, err := os.ReadFile(name)
	if err != nil {
		return reason(err)
	}
	fixed, err := f.apply(old)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return reason(err)
	}
	if info.Mode().Perm()&0o200 == 0 { // it could be replaced all the same
		return errors.New("it is read-only: make it writable, and run it again")
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return reason(err)
	}
	_, err = temp.Write(fixed)
	if err = errors.Join(err, temp.Chmod(info.Mode().Perm()), temp.Sync(), temp.Close()); err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		_ = os.Remove(temp.Name()) // nobody takes it for a source file if it stays
		return fmt.Errorf("%w: it is as it was", reason(err))
	}
	return nil
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
