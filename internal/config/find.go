package config

import (
	"cmp"
	"crypto/sha256"

	"fmt"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/mod/modfile"
)

// Find returns the name of the configuration file for code in dir, "" if there
// is none: the one beside the go.mod of dir's module or, without it, the one
// beside the go.work of its workspace.
func Find(dir string) string {
	root := upTo(dir, "go.mod")
	if root == "" {
		return ""
	}
	for _, root := range []string{root, workspace(root)} {
		if file := filepath.Join(root, FileName); root != "" && isFile(file) {
			return file
		}
	}
	return ""
}

// Root returns the directory of the workspace around dir or, where there is none,
// of its module; "" outside of both.
func Root(dir string) string {
	root := upTo(dir, "go.mod")
	if root == "" {
		return ""
	}
	return cmp.Or(workspace(root), root)
}

// For returns the configuration for code in dir.
func For(dir string) (*Config, error) {
	file := Find(dir)
	if file == "" {
		return new(Config), nil
	}
	return Load(file)
}

// All returns the configuration files that "go vet" may use when it is started in
// dir, sorted: of dir's module, of the workspace and each of its modules, and of
// what go.mod replaces by a directory. The names are relative to the root of the
// module or workspace, so that they are the same on every machine.
func All(dir string) (root string, names []string) {
	root = upTo(dir, "go.mod")
	if root == "" {
		return "", nil
	}
	dirs := []string{"."}
	if data, err := os.ReadFile(filepath.Join(root, "go.mod")); err == nil {
		// What is wrong with the file, the go command says.
		if f, err := modfile.Parse("go.mod", data, nil); err == nil {
			for _, r := range f.Replace {
				if r.New.Version == "" {
					dirs = append(dirs, r.New.Path)
				}
			}
		}
	}
	if work := workspace(root); work != "" {
		rel, err := filepath.Rel(work, root)
		if err == nil {
			for i, d := range dirs {
				if !filepath.IsAbs(d) {
					dirs[i] = filepath.Join(rel, d)
				}
			}
		}
		root, dirs = work, append(dirs, ".")
		if data, err := os.ReadFile(filepath.Join(work, "go.work")); err == nil {
			if f, err := modfile.ParseWork("go.work", data, nil); err == nil {
				for _, u := range f.Use {
					dirs = append(dirs, u.Path)
				}
			}
		}
	}
	for _, d := range dirs {
		name := filepath.Join(filepath.FromSlash(d), FileName)
		full := name
		if !filepath.IsAbs(name) {
			full = filepath.Join(root, name)
		}
		if isFile(full) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return root, slices.Compact(names)
}

// Digest returns what tells these files from others, "" if there are none. The
// error is that of a file that is not right: an analyzer must not be the first to
// find out, for the go command forgets what analyzers complain of, and takes the
// next run for a success.
func Digest(dir string, valid func(*Config) error) (string, error) {
	root, names := All(dir)
	if len(names) == 0 {
		return "", nil
	}
	h := sha256.New()
	for _, name := range names {
		full := name
		if !filepath.IsAbs(name) {
			full = filepath.Join(root, name)
		}
		data, err := os.ReadFile(full)
		if err != nil {
			return "", err
		}
		c, err := Parse(short(full, dir), full, data)
		if err == nil {
			err = valid(c)
		}
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n%s", filepath.ToSlash(name), len(data), data)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:16]), nil
}

// short returns a file's name as seen from dir, where that is shorter.
func short(file, dir string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && len(rel) < len(file) {
		return rel
	}
	return file
}

// workspace returns the directory of the go.work that counts for the module in
// dir, "" if none does.
func workspace(dir string) string {
	switch work := os.Getenv("GOWORK"); work {
	case "":
		return upTo(dir, "go.work")
	case "off":
		return ""
	default:
		return filepath.Dir(work)
	}
}

// upTo returns the nearest directory from dir upwards that holds a file of that
// name, "" if none does.
func upTo(dir, name string) string {
	for {
		if isFile(filepath.Join(dir, name)) {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}
