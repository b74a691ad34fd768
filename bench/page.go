package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// report is what a run is told with.
type report struct {
	start     time.Time
	load      string
	missing   []string
	checkouts []measured
}

type measured struct {
	*checkout
	figures []*figures
}

// section writes text between a page's two marks called name, and leaves the rest as
// it is. A page without the marks gets them at its end.
func section(page, name, text string) error {
	if page == "" {
		_, err := os.Stdout.WriteString(text)
		return err
	}
	begin, end := fmt.Sprintf("<!-- go run ./bench: %s -->\n", name), fmt.Sprintf("<!-- end of %s -->\n", name)
	old, err := os.ReadFile(page)
	if err != nil {
		return err
	}
	before, rest, ok := bytes.Cut(old, []byte(begin))
	_, after, closed := bytes.Cut(rest, []byte(end))
	if !ok {
		before = append(before, '\n')
	} else if !closed {
		return fmt.Errorf("%s has no line %q", page, end)
	}
	return os.WriteFile(page, []byte(string(before)+begin+text+end+string(after)), 0o666)
}

// load tells how busy the machine is, where it can be told.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first, _, _ := strings.Cut(string(text), " ")
	return first
}

// machine describes the processors and the go command.
func machine() string {
	name := runtime.GOARCH
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			name = strings.TrimSpace(value)
			break
		}
	}
	version, _ := exec.Command("go", "env", "GOVERSION").Output()
	return fmt.Sprintf("%d × %s, %s, %s", runtime.NumCPU(), name, runtime.GOOS, bytes.TrimSpace(version))
}

func (r *report) String() string {
	var b strings.Builder
	b.WriteString("\n")
	fmt.Fprintf(&b, "%s, %s. Other processes that wanted a processor: %s at the start, %s at the end, so trust CPU seconds (user and system, of all processes) more than wall time. Medians of the runs that each column tells of, all tools in turns; a tool that keeps nothing for its next run by itself has its cold figures twice. Memory is the peak of the largest process.\n",
		r.start.Format("January 2006"), machine(), r.load, load())
	if len(r.missing) > 0 {
		fmt.Fprintf(&b, "\nLeft out, for they were not found: %s.\n", strings.Join(r.missing, ", "))
	}
	for _, m := range r.checkouts {
		m.write(&b)
	}
	b.WriteString("\n")
	return b.String()
}

// write writes the tables of one checkout.
func (m measured) write(b *strings.Builder) {
	fmt.Fprintf(b, "\n### %s\n\n%d packages of its own among %d, %d of these of the standard library. The leaf is %s, the hub %s.\n", m.name, m.own, m.all, m.std, m.leaf.ImportPath, m.hub.ImportPath)
	m.table(b, "by go vet", func(t *tool) bool { return t.vet }, map[int]string{cold: "cold", warm: "warm", leaf: "leaf edited", hub: "hub edited"}, cold)
	m.table(b, "by itself", func(t *tool) bool { return t.alone }, map[int]string{coldAlone: "cold", warmAlone: "warm"}, coldAlone)
	b.WriteString("\n")
	for _, g := range []struct {
		scenario int
		what     string
		limit    float64
	}{
		{cold, "cold", 0.5}, {warm, "warm", 1}, {leaf, "leaf edited", 0.8}, {warmAlone, "by itself, warm", 1.2},
	} {
		m.goal(b, g.what, g.limit, g.scenario, func(c cost) float64 { return c.cpu.Seconds() })
	}
	m.goal(b, "memory, cold", 1.1, cold, func(c cost) float64 { return float64(c.memory) })
	fmt.Fprintf(b, "- the go command alone, which is what the no-op takes warm: %.2f of the no-op after the leaf was edited; no tool that go vet runs can take less\n",
		m.noop(warm).cpu.Seconds()/m.noop(leaf).cpu.Seconds())
	for _, f := range m.figures {
		if f.tool.failure != nil {
			fmt.Fprintf(b, "\n%s could not run here.\n", f.tool.name)
		}
	}
}

func (m measured) table(b *strings.Builder, title string, wanted func(*tool) bool, names map[int]string, memory int) {
	fmt.Fprintf(b, "\n| CPU s %s (to the no-op), wall s |", title)
	for scenario := range scenarios {
		if name := names[scenario]; name != "" {
			fmt.Fprintf(b, " %s (%d×) |", name, len(m.runs(noopName, scenario)))
		}
	}
	b.WriteString(" memory, cold |\n|---|" + strings.Repeat("---|", len(names)+1) + "\n")
	for _, f := range m.figures {
		if !wanted(f.tool) || f.tool.failure != nil {
			continue
		}
		fmt.Fprintf(b, "| %s |", f.tool.name)
		for scenario := range scenarios {
			if names[scenario] == "" {
				continue
			}
			c := median(f.of[scenario])
			fmt.Fprintf(b, " %.2f (%.2f), %.1f |", c.cpu.Seconds(), c.cpu.Seconds()/m.noop(scenario).cpu.Seconds(), c.wall.Seconds())
		}
		c := median(f.of[memory])
		fmt.Fprintf(b, " %d MB (%.2f) |\n", c.memory>>20, float64(c.memory)/float64(m.noop(memory).memory))
	}
}

// noop returns what the no-op analyzer takes, that others are compared with.
func (m measured) noop(scenario int) cost { return m.of(noopName, scenario) }

func (m measured) of(name string, scenario int) cost {
	if runs := m.runs(name, scenario); len(runs) > 0 {
		return median(runs)
	}
	return cost{}
}

func (m measured) runs(name string, scenario int) []cost {
	for _, f := range m.figures {
		if f.tool.name == name && len(f.of[scenario]) > 0 {
			return f.of[scenario]
		}
	}
	return nil
}

// goal tells whether a goal is met.
func (m measured) goal(b *strings.Builder, what string, limit float64, scenario int, measure func(cost) float64) {
	ratio := measure(m.of(oursName, scenario)) / measure(m.noop(scenario))
	verdict := "met"
	if ratio > limit {
		verdict = "not met"
	}
	fmt.Fprintf(b, "- %s: %.2f of the no-op, at most %.1f is the goal: %s\n", what, ratio, limit, verdict)
}
