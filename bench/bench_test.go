package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/internal/drivers"
)

// A tree builds, and what is found in it is what its shape promises, as deep as it is.
func TestTree(t *testing.T) {
	shape := tree{packages: 12, depth: 4, fanIn: 2}
	dir, again := t.TempDir(), t.TempDir()
	require.NoError(t, makeTree([]string{"-packages", "12", "-depth", "4", "-fanin", "2", dir}))
	require.NoError(t, shape.write(again))
	var names []string
	require.NoError(t, filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		require.NoError(t, err)
		one, err := os.ReadFile(name)
		require.NoError(t, err)
		two, err := os.ReadFile(filepath.Join(again, rel))
		require.NoError(t, err)
		assert.Equal(t, string(one), string(two))
		names = append(names, rel)
		return nil
	}))
	assert.Len(t, names, shape.packages+1, "a file for each package, and go.mod")

	lint := filepath.Join(t.TempDir(), "asyncorm-lint")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", lint, module+"/cmd/asyncorm-lint").CombinedOutput()
	require.NoError(t, err, string(out))
	cmd := exec.CommandContext(t.Context(), lint, "./...")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "PWD="+dir, "GOWORK=off")
	out, _ = cmd.CombinedOutput()
	assert.Equal(t, 1, cmd.ProcessState.ExitCode(), "%s", out)
	assert.Equal(t, shape.findings(), strings.Count(string(out), "(syncinasync)"), "%s", out)
	assert.Equal(t, shape.findings(), strings.Count(string(out), "(*sql.DB).ExecContext at l0p"), "%s", out)

	_, err = run(dir, nil, "go", "vet", "./...")
	assert.NoError(t, err)
	assert.Error(t, (tree{packages: 2, depth: 3, fanIn: 1}).write(dir))
}

// What is edited is chosen by who imports it.
func TestCheckout(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, tree{packages: 5, depth: 5, fanIn: 1}.write(dir))
	c, err := copied(dir, filepath.Join(t.TempDir(), "copy"))
	require.NoError(t, err)
	assert.Equal(t, "example.com/tree/top", c.leaf.ImportPath)
	assert.Equal(t, "example.com/tree/l0p0", c.hub.ImportPath)
	assert.Equal(t, 5, c.own)
	assert.Equal(t, c.all-5, c.std)
	require.NoError(t, c.edit(c.hub))
	_, err = run(c.dir, nil, "go", "build", "./...")
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join(c.dir, "l0p0", "p.go"))
	require.NoError(t, err)
	assert.Contains(t, string(text), "func benchEdit1() string { return \"edit 1\" }\n")
	text, err = os.ReadFile(filepath.Join(dir, "l0p0", "p.go"))
	require.NoError(t, err)
	assert.NotContains(t, string(text), "benchEdit", "the checkout itself was edited")
}

// What is cheap is run again, in turns of which each begins with another tool.
func TestRepeats(t *testing.T) {
	for _, test := range []struct {
		wall, until time.Duration
		rounds      int
	}{
		{time.Second, 20 * time.Second, 10},
		{time.Minute, 20 * time.Second, 3},
		{time.Millisecond, 20 * time.Second, most},
	} {
		a, b, broken, other := &figures{tool: &tool{name: "a"}}, &figures{tool: &tool{name: "b"}}, &figures{tool: &tool{name: "broken"}}, &figures{tool: &tool{name: "other"}}
		var order []string
		prepared := 0
		err := repeats{least: 3, until: test.until}.run([]*figures{a, b, broken, other}, leaf, "a test",
			func() error { prepared++; return nil },
			func(t *tool) bool { return t.name != "other" },
			func(t *tool) (cost, error) {
				order = append(order, t.name)
				if t.name == "broken" {
					return cost{}, errors.New("it is broken")
				}
				return cost{cpu: time.Second, wall: test.wall}, nil
			})
		require.NoError(t, err)
		assert.Len(t, a.of[leaf], test.rounds)
		assert.Len(t, b.of[leaf], test.rounds)
		assert.Equal(t, test.rounds, prepared)
		assert.Equal(t, []string{"a", "b", "broken", "b", "a", "a", "b"}, order[:7])
		assert.Error(t, broken.tool.failure)
		assert.Empty(t, other.of[leaf])
	}
}

// The table says how often each scenario was run, and compares medians.
func TestTable(t *testing.T) {
	seconds := func(list ...float64) (costs []cost) {
		for _, s := range list {
			costs = append(costs, cost{cpu: time.Duration(s * float64(time.Second)), memory: 1 << 20})
		}
		return costs
	}
	noop, ours := &figures{tool: &tool{name: noopName, vet: true}}, &figures{tool: &tool{name: oursName, vet: true}}
	for scenario := range scenarios {
		noop.of[scenario], ours.of[scenario] = seconds(2, 2), seconds(1, 1)
	}
	noop.of[warm], ours.of[warm] = seconds(9, 0.5, 0.4, 0.5, 0.1), seconds(0.6, 8, 0.1, 0.6, 0.5)
	text := (&report{checkouts: []measured{{&checkout{name: "p"}, []*figures{noop, ours}}}}).String()
	assert.Contains(t, text, "| cold (2×) | warm (5×) | leaf edited (2×) |")
	assert.Contains(t, text, "| asyncorm-lint | 1.00 (0.50), 0.0 | 0.60 (1.20), 0.0 |")
	assert.Contains(t, text, "- warm: 1.20 of the no-op, at most 1.0 is the goal: not met\n")
	assert.Contains(t, text, "what the no-op takes warm: 0.25 of the no-op after the leaf was edited")
}

// Only the text between the marks is written anew.
func TestSection(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.md")
	require.NoError(t, os.WriteFile(page, []byte("# Page\n"), 0o666))
	for _, text := range []string{"one\n", "two\n"} {
		require.NoError(t, section(page, "compare", text))
	}
	require.NoError(t, section(page, "growth", "three\n"))
	have, err := os.ReadFile(page)
	require.NoError(t, err)
	assert.Equal(t, "# Page\n\n<!-- go run ./bench: compare -->\ntwo\n<!-- end of compare -->\n\n<!-- go run ./bench: growth -->\nthree\n<!-- end of growth -->\n", string(have))
}

// Facts stay small: on average less than 64 bytes for each exported function, in a
// tree that is all about the database, and in this module with what it depends on.
func TestFactsAreSmall(t *testing.T) {
	made := t.TempDir()
	require.NoError(t, tree{packages: 40, depth: 8, fanIn: 3}.write(made))
	for name, dir := range map[string]string{"tree": made, "this module": drivers.Root()} {
		sizes, err := factSizes(dir, t.TempDir())
		require.NoError(t, err)
		bytes, functions := 0, 0
		for _, s := range sizes {
			bytes += s.bytes
			functions += s.functions
		}
		require.NotZero(t, functions, name)
		t.Logf("%s: %d bytes for %d functions of %d packages", name, bytes, functions, len(sizes))
		assert.Less(t, bytes, 64*functions, name)
	}
}
