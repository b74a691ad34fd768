package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Scenarios. The compiler's work is done before each: what is measured is the go
// command's planning and the tools.
const (
	cold = iota // nothing of the tool is in the cache
	warm        // nothing has changed
	leaf        // a package that nobody imports was edited
	hub         // a package that most import was edited
	coldAlone
	warmAlone
	scenarios
)

// figures are a tool's costs on one checkout.
type figures struct {
	tool *tool
	of   [scenarios][]cost
}

// compare measures all tools on the checkouts that args name.
func compare(args []string) error {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	runs := flags.Int("runs", 3, "runs of each tool")
	page := flags.String("o", "", "write a section of this page, instead of to the terminal")
	peers := flags.String("peers", "", "directory of the peers' programs, instead of PATH")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return fmt.Errorf("no checkout to measure on (make one with: go run ./bench tree DIR)")
	}
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	list, missing, err := tools(dir, *peers)
	if err != nil {
		return err
	}
	r := &report{start: time.Now(), load: load(), runs: *runs, missing: missing}
	for i, from := range flags.Args() {
		c, err := copied(from, filepath.Join(dir, fmt.Sprint("checkout", i), filepath.Base(from)))
		if err != nil {
			return err
		}
		found, err := measure(c, list, *runs, dir)
		if err != nil {
			return err
		}
		r.checkouts = append(r.checkouts, measured{c, found})
	}
	return section(*page, "compare", r.String())
}

// measure runs the tools in turns.
func measure(c *checkout, list []*tool, runs int, dir string) ([]*figures, error) {
	var all []*figures
	for _, t := range list {
		all = append(all, &figures{tool: t})
	}
	compiler, err := list[slices.IndexFunc(list, func(t *tool) bool { return t.name == exitName })].fresh(dir)
	if err != nil {
		return nil, err
	}
	compile := func() error {
		_, err := compiler.byVet(c.dir)
		return err
	}
	if err := compile(); err != nil {
		return nil, err
	}
	for n := range runs {
		fresh := map[*figures]*tool{}
		for _, f := range all {
			if fresh[f], err = f.tool.fresh(dir); err != nil {
				return nil, err
			}
		}
		step := func(scenario int, what string, wanted func(*tool) bool, do func(*tool) (cost, error)) {
			for _, f := range all {
				if f.tool.failure != nil || !wanted(f.tool) {
					continue
				}
				cost, err := do(fresh[f])
				fmt.Fprintf(os.Stderr, "run %d of %s, %s: %s %.2f CPU s, %.1f s\n", n+1, c.name, what, f.tool.name, cost.cpu.Seconds(), cost.wall.Seconds())
				if f.tool.failure = err; err != nil {
					fmt.Fprintln(os.Stderr, err)
				} else {
					f.of[scenario] = append(f.of[scenario], cost)
				}
			}
		}
		byVet := func(t *tool) bool { return t.vet }
		inModule := func(t *tool) (cost, error) { return t.byVet(c.dir) }
		step(cold, "cold", byVet, inModule)
		step(warm, "warm", byVet, inModule)
		for _, scenario := range []int{leaf, hub} {
			p := c.leaf
			if scenario == hub {
				p = c.hub
			}
			if err := c.edit(p); err != nil {
				return nil, err
			}
			if err := compile(); err != nil {
				return nil, err
			}
			step(scenario, "after an edit of "+p.ImportPath, byVet, inModule)
		}
		// What go vet has just stored is for the same copies, so these are others.
		for _, f := range all {
			if fresh[f], err = f.tool.fresh(dir); err != nil {
				return nil, err
			}
		}
		// And the go command has not compiled what tests import for those who load it.
		for _, f := range all {
			if f.tool.alone && !f.tool.vet {
				if _, err := f.tool.byItself(c.dir); err != nil {
					return nil, err
				}
			}
		}
		itself := func(t *tool) (cost, error) { return t.byItself(c.dir) }
		step(coldAlone, "alone, cold", func(t *tool) bool { return t.alone }, itself)
		step(warmAlone, "alone, warm", func(t *tool) bool { return t.alone && t.caches }, itself)
		for _, f := range all {
			if f.tool.alone && !f.tool.caches {
				f.of[warmAlone] = f.of[coldAlone]
			}
		}
	}
	return all, nil
}

// median returns the one in the middle, by each measure.
func median(list []cost) cost {
	mid := func(less func(a, b cost) int) cost {
		return slices.SortedFunc(slices.Values(list), less)[len(list)/2]
	}
	return cost{
		cpu:    mid(func(a, b cost) int { return int(a.cpu - b.cpu) }).cpu,
		wall:   mid(func(a, b cost) int { return int(a.wall - b.wall) }).wall,
		memory: mid(func(a, b cost) int { return int(a.memory - b.memory) }).memory,
	}
}
