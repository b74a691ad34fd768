package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// checkout is a copy of a program.
type checkout struct {
	name, dir string
	own       int // packages of its module
	all, std  int // packages that the go command has it checked with, of these the standard library's
	leaf, hub listed
	edits     int
}

// listed is a package as go list tells of it.
type listed struct {
	ImportPath, Dir, Name   string
	GoFiles, CgoFiles, Deps []string
	Standard                bool
	Module                  *struct{ Main bool }
}

func (p listed) own() bool { return p.Module != nil && p.Module.Main }

// copied copies the program in from to dir, and chooses what is going to be edited:
// the package that most others of the program depend on, and of those that none
// depends on the one that itself has most dependencies.
func copied(from, dir string) (*checkout, error) {
	from, err := filepath.Abs(from)
	if err != nil {
		return nil, err
	}
	if err := os.CopyFS(dir, os.DirFS(from)); err != nil {
		return nil, err
	}
	cmd := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,Name,GoFiles,CgoFiles,Deps,Standard,Module", "./...")
	cmd.Dir, cmd.Env, cmd.Stderr = dir, append(os.Environ(), "PWD="+dir), os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	c := &checkout{name: filepath.Base(from), dir: dir}
	var own []listed
	importers := map[string]int{}
	for d := json.NewDecoder(out); ; {
		var p listed
		if err := d.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		c.all++
		if p.Standard {
			c.std++
		}
		if !p.own() || len(p.GoFiles) == 0 {
			continue
		}
		c.own++
		for _, dep := range p.Deps {
			importers[dep]++
		}
		if len(p.CgoFiles) == 0 {
			own = append(own, p)
		}
	}
	if err := cmd.Wait(); err != nil {
		return nil, fmt.Errorf("go list in a copy of %s: %w", from, err)
	}
	if len(own) == 0 {
		return nil, fmt.Errorf("%s has no package to edit", from)
	}
	c.leaf = slices.MinFunc(own, func(a, b listed) int {
		return cmp.Or(
			cmp.Compare(importers[a.ImportPath], importers[b.ImportPath]),
			-cmp.Compare(len(a.Deps), len(b.Deps)),
			cmp.Compare(a.ImportPath, b.ImportPath))
	})
	c.hub = slices.MinFunc(own, func(a, b listed) int {
		return cmp.Or(-cmp.Compare(importers[a.ImportPath], importers[b.ImportPath]), cmp.Compare(a.ImportPath, b.ImportPath))
	})
	return c, nil
}

// edit adds a function to a package, so that it and all who import it are compiled and
// checked again.
func (c *checkout) edit(p listed) error {
	file, err := os.OpenFile(filepath.Join(p.Dir, p.GoFiles[0]), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer file.Close()
	c.edits++
	_, err = fmt.Fprintf(file, "\nfunc benchEdit%d() string { return \"edit %[1]d\" }\n", c.edits)
	return err
}
