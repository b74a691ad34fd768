package baseline

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
)

// Since returns those of found that a git revision does not have
//
// The revision is unpacked into a temporary directory and linted there, and what
// it has is taken for accepted. So a finding is new whose cause is an edit in
// another package, and one is not whose lines were only moved. Nothing in the
// repository is touched: git archive reads it alone.
//
// What the revision has not committed it does not have: a go.work above the
// repository, or modules beside it that go.mod replaces by a path, are not there.
func Since(ctx context.Context, e *govet.Engine, revision, dir string, patterns []string, found []govet.Finding) ([]govet.Finding, error) {
	if len(found) == 0 {
		return nil, nil
	}
	top, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, fmt.Errorf("-new-from=%s: no git repository here: %w", revision, err)
	}
	commit, err := git(ctx, dir, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("-new-from=%s: git knows no such revision: name a branch, a tag or a commit, and fetch it if this is a shallow clone", revision)
	}
	old, err := place(string(top) + string(commit))
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(old)
	if old, err = filepath.EvalSymlinks(old); err != nil {
		return nil, err
	}
	root := strings.TrimSpace(string(top))
	if err := unpack(ctx, root, strings.TrimSpace(string(commit)), old); err != nil {
		return nil, fmt.Errorf("-new-from=%s: %w", revision, err)
	}
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil, err
	}
	rel, err := filepath.Rel(root, real)
	if err != nil {
		return nil, err
	}
	was := filepath.Join(old, rel)
	if _, err := os.Stat(was); errors.Is(err, os.ErrNotExist) {
		return found, nil // the directory is new
	}
	var trouble bytes.Buffer
	before, whole, err := e.Lint(ctx, was, patterns, &trouble)
	if err != nil {
		return nil, fmt.Errorf("-new-from=%s: %w", revision, err)
	}
	if !whole && len(before) == 0 {
		var line string
		for line = range strings.Lines(trouble.String()) {
			if line = strings.TrimSpace(line); !strings.HasPrefix(line, "# ") { // that names a package
				break
			}
		}
		return nil, fmt.Errorf("-new-from=%s: that revision cannot be linted (%s): name one that compiles", revision, line)
	}
	return New(found, Count(before)), nil
}

// place makes a temporary directory, the same each time for what it is for, unless
// another run has it: go vet knows again what it has seen there.
func place(of string) (string, error) {
	dir := filepath.Join(os.TempDir(), fmt.Sprintf("asyncorm-lint-%.16x", sha256.Sum256([]byte(of))))
	err := os.Mkdir(dir, 0o700)
	if errors.Is(err, os.ErrExist) {
		return os.MkdirTemp("", "asyncorm-lint-*")
	}
	return dir, err
}

func git(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		line, _, _ := strings.Cut(strings.TrimSpace(string(exit.Stderr)), "\n")
		return nil, errors.New(line)
	}
	return out, err
}

// unpack puts the files of a commit into dir. They come as a zip file: archive/tar knows
// users by their names, and for that has the C library linked in, which costs each process
// of go vet a millisecond.
func unpack(ctx context.Context, root, commit, dir string) error {
	packed, err := os.CreateTemp("", "asyncorm-lint-*.zip")
	if err != nil {
		return err
	}
	defer os.Remove(packed.Name())
	defer packed.Close()
	cmd := exec.CommandContext(ctx, "git", "archive", "--format=zip", commit)
	cmd.Dir, cmd.Stdout = root, packed
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("git archive: %w", err)
	}
	info, err := packed.Stat()
	if err != nil {
		return err
	}
	files, err := zip.NewReader(packed, info.Size())
	if err != nil {
		return err
	}
	return unzip(files.File, dir)
}

// unzip unpacks regular files. A name that leads out of dir is refused by the root.
func unzip(files []*zip.File, dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	for _, f := range files {
		switch mode := f.Mode(); {
		case mode.IsDir():
			err = root.MkdirAll(strings.TrimSuffix(f.Name, "/"), 0o777)
		case mode.IsRegular():
			err = extract(root, f)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func extract(root *os.Root, f *zip.File) error {
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	return write(root, f.Name, r)
}

func write(root *os.Root, name string, r io.Reader) error {
	if err := root.MkdirAll(filepath.Dir(filepath.FromSlash(name)), 0o777); err != nil {
		return err
	}
	f, err := root.Create(name)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, r)
	return errors.Join(err, f.Close())
}
