package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/asyncorm/asyncorm-lint/internal/plot"
)

// grown is what a tree of a size took.
type grown struct {
	packages         int
	cost             map[string]cost // by tool
	bytes, functions int             // of facts, and exported
}

// growth measures trees of growing size, with empty caches, and draws what a package
// takes.
func growth(args []string) error {
	flags := flag.NewFlagSet("growth", flag.ContinueOnError)
	sizes := flags.String("sizes", "10,100,1000", "packages of the trees")
	runs := flags.Int("runs", 3, "runs of each tool")
	page := flags.String("o", "", "write a section of this page, instead of to the terminal")
	picture := flags.String("plot", "", "write the picture to this file")
	if err := flags.Parse(args); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	list, _, err := tools(dir, dir)
	if err != nil {
		return err
	}
	started, atStart := time.Now(), load()
	var all []grown
	for size := range strings.SplitSeq(*sizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil {
			return fmt.Errorf("%q is no number of packages", size)
		}
		module := filepath.Join(dir, "tree"+size)
		if err := (tree{n, 5, 3}).write(module); err != nil {
			return err
		}
		g, err := grow(module, list, *runs, dir)
		if err != nil {
			return err
		}
		g.packages = n
		all = append(all, g)
	}
	if *picture != "" {
		if err := os.WriteFile(*picture, []byte(chart(all)), 0o666); err != nil {
			return err
		}
	}
	return section(*page, "growth", growthText(all, started, atStart, *runs, *picture))
}

// compared are the tools that trees are measured with.
var compared = []string{exitName, noopName, oursName}

func grow(module string, list []*tool, runs int, dir string) (grown, error) {
	costs := map[string][]cost{}
	for n := range runs + 1 {
		for _, t := range list {
			if !t.vet || !slices.Contains(compared, t.name) || n == 0 && t.name != exitName {
				continue // the first run is the compiler's
			}
			fresh, err := t.fresh(dir)
			if err != nil {
				return grown{}, err
			}
			c, err := fresh.byVet(module)
			if err != nil {
				return grown{}, err
			}
			fmt.Fprintf(os.Stderr, "run %d in %s: %s %.2f CPU s, %.1f s\n", n, filepath.Base(module), t.name, c.cpu.Seconds(), c.wall.Seconds())
			if n > 0 {
				costs[t.name] = append(costs[t.name], c)
			}
		}
	}
	g := grown{cost: map[string]cost{}}
	for name, list := range costs {
		g.cost[name] = median(list)
	}
	sizes, err := factSizes(module, dir)
	for _, s := range sizes {
		g.bytes += s.bytes
		g.functions += s.functions
	}
	return g, err
}

// added returns what the tool adds to one that exits at once, in milliseconds of CPU
// for each package of the tree.
func (g grown) added(tool string) float64 {
	return g.each(g.cost[tool].cpu - g.cost[exitName].cpu)
}

func (g grown) each(d time.Duration) float64 {
	return float64(d) / float64(time.Millisecond) / float64(g.packages)
}

func chart(all []grown) string {
	c := plot.Chart{Title: "What a package takes as a program grows", X: "packages of the program", Y: "CPU ms for each package, beyond a tool that exits at once"}
	for _, g := range all {
		c.At = append(c.At, float64(g.packages))
	}
	for _, name := range []string{noopName, oursName} {
		line := plot.Line{Name: name}
		for _, g := range all {
			line.Values = append(line.Values, g.added(name))
		}
		c.Lines = append(c.Lines, line)
	}
	return c.SVG()
}

func growthText(all []grown, started time.Time, atStart string, runs int, picture string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s, %s. Other processes that wanted a processor: %s at the start, %s at the end. Medians of %d.\n\n", started.Format("January 2006"), machine(), atStart, load(), runs)
	b.WriteString("| packages | CPU s cold | of the no-op | CPU ms for each package | of these beyond a tool that exits at once | the no-op's | memory | bytes of facts for each exported function |\n|---|---|---|---|---|---|---|---|\n")
	for _, g := range all {
		ours := g.cost[oursName]
		fmt.Fprintf(&b, "| %d | %.2f | %.2f | %.1f | %.1f | %.1f | %d MB | %.0f |\n", g.packages, ours.cpu.Seconds(),
			ours.cpu.Seconds()/g.cost[noopName].cpu.Seconds(), g.each(ours.cpu), g.added(oursName), g.added(noopName), ours.memory>>20, float64(g.bytes)/float64(max(1, g.functions)))
	}
	if picture != "" {
		fmt.Fprintf(&b, "\n![What a package takes as a program grows](%s)\n", filepath.Base(picture))
	}
	b.WriteString("\n")
	return b.String()
}
