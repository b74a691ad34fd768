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
	var often repeats
	flags.IntVar(&often.least, "runs", 3, "runs of each tool in each scenario, at least")
	flags.DurationVar(&often.until, "time", time.Minute, "run them again, up to 25 times, until all of a scenario's runs took so long")
	page := flags.String("o", "", "write a section of this page, instead of to the terminal")
	peers := flags.String("peers", "", "directory of the peers' programs, instead of PATH")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return fmt.Errorf("no checkout to measure on (make one with: go run ./bench tree DIR)")
	}
	if often.least < 1 {
		return fmt.Errorf("-runs %d measures nothing", often.least)
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
	r := &report{start: time.Now(), load: load(), missing: missing}
	for i, from := range flags.Args() {
		c, err := copied(from, filepath.Join(dir, fmt.Sprint("checkout", i), filepath.Base(from)))
		if err != nil {
			return err
		}
		found, err := measure(c, list, often, dir)
		if err != nil {
			return err
		}
		r.checkouts = append(r.checkouts, measured{c, found})
	}
	return section(*page, "compare", r.String())
}

// measure runs the tools in all scenarios.
func measure(c *checkout, list []*tool, often repeats, dir string) ([]*figures, error) {
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
	fresh := map[*tool]*tool{}
	renew := func() error {
		for _, t := range list {
			if fresh[t] != nil {
				if err := os.RemoveAll(filepath.Dir(fresh[t].file)); err != nil {
					return err
				}
			}
			if fresh[t], err = t.fresh(dir); err != nil {
				return err
			}
		}
		return nil
	}
	if err := renew(); err != nil {
		return nil, err
	}
	// The go command has not compiled what tests import for those who load it.
	for _, t := range list {
		if t.alone && !t.vet {
			if _, err := fresh[t].byItself(c.dir); err != nil {
				return nil, err
			}
		}
	}
	edit := func(p listed) func() error {
		return func() error {
			if err := c.edit(p); err != nil {
				return err
			}
			return compile()
		}
	}
	byVet := func(t *tool) bool { return t.vet }
	inModule := func(t *tool) (cost, error) { return fresh[t].byVet(c.dir) }
	alone := func(t *tool) bool { return t.alone }
	itself := func(t *tool) (cost, error) { return fresh[t].byItself(c.dir) }
	for _, s := range []struct {
		scenario int
		what     string
		before   func() error
		wanted   func(*tool) bool
		do       func(*tool) (cost, error)
	}{
		{coldAlone, "alone, cold", renew, alone, itself},
		{warmAlone, "alone, warm", nil, func(t *tool) bool { return t.alone && (t.caches || t.name == noopName) }, itself},
		{cold, "cold", renew, byVet, inModule},
		{warm, "warm", nil, byVet, inModule},
		{leaf, "after an edit of " + c.leaf.ImportPath, edit(c.leaf), byVet, inModule},
		{hub, "after an edit of " + c.hub.ImportPath, edit(c.hub), byVet, inModule},
	} {
		if err := often.run(all, s.scenario, c.name+", "+s.what, s.before, s.wanted, s.do); err != nil {
			return nil, err
		}
	}
	for _, f := range all {
		if len(f.of[warmAlone]) == 0 {
			f.of[warmAlone] = f.of[coldAlone]
		}
	}
	return all, nil
}

// repeats say how often a scenario is run. What takes half a second differs by a third
// from one run to the next, and few such runs tell nothing of a difference that is
// smaller; but they are cheap.
type repeats struct {
	least int           // rounds
	until time.Duration // of all runs together
}

// most is the number of rounds that are enough.
const most = 25

// run runs the wanted tools in turns, round by round, so that what else the machine does
// is the same for all. Each round another one is the first.
func (r repeats) run(all []*figures, scenario int, what string, before func() error, wanted func(*tool) bool, do func(*tool) (cost, error)) error {
	took := time.Duration(0)
	for n := 0; n < r.least || n < most && took < r.until; n++ {
		if before != nil {
			if err := before(); err != nil {
				return err
			}
		}
		for i := range all {
			f := all[(i+n)%len(all)]
			if f.tool.failure != nil || !wanted(f.tool) {
				continue
			}
			cost, err := do(f.tool)
			took += cost.wall
			fmt.Fprintf(os.Stderr, "%s, run %d: %s %.2f CPU s, %.1f s\n", what, n+1, f.tool.name, cost.cpu.Seconds(), cost.wall.Seconds())
			if f.tool.failure = err; err != nil {
				fmt.Fprintln(os.Stderr, err)
			} else {
				f.of[scenario] = append(f.of[scenario], cost)
			}
		}
	}
	return nil
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
