package unit_test

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/outline"
	"github.com/asyncorm/asyncorm-lint/internal/scramble"
	"github.com/asyncorm/asyncorm-lint/internal/unit"
)

// The test's program is a vet tool, too: one that checks each package twice, in
// parts and as a whole.
const nonce = "UNIT_TEST_NONCE"

func TestMain(m *testing.M) {
	switch last := os.Args[len(os.Args)-1]; {
	case os.Getenv(nonce) == "":
		os.Exit(m.Run())
	case last == "-V=full":
		fmt.Println("unit.test version v0.0.0 exe=" + os.Getenv(nonce))
	case last == "-flags":
		fmt.Println("[]")
	default:
		os.Exit(twice(last))
	}
}

// twice complains where the facts on a package are others when all of it is analyzed.
func twice(file string) int {
	config, err := unit.Read(file)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	whole := unit.Checker{Program: "whole", Rules: analyzer.Suite()}
	empty := false
	parts := whole
	parts.PartOf = func(p *outline.Package) outline.Part {
		part := analyzer.PartOf(p)
		empty = part.Empty()
		return part
	}
	var own [2][]string
	for i, checker := range []unit.Checker{parts, whole} {
		config.VetxOnly = true
		if code := checker.Check(config); code != 0 {
			fmt.Fprintln(os.Stderr, config.ImportPath, "cannot be checked")
			return code
		}
		data, err := os.ReadFile(config.VetxOutput)
		if err == nil {
			own[i], err = unit.Own(config.ImportPath, data)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 2
		}
	}
	if !slices.Equal(own[0], own[1]) {
		fmt.Fprintf(os.Stderr, "%s (empty: %t):\nin parts %q\nwhole %q\n", config.ImportPath, empty, own[0], own[1])
		return 1
	}
	return 0
}

// What is left out of a dependency changes nothing that is told of it. The
// dependencies are those of the linter and of ormapi, and of golangci-lint.
func TestPartsTellWhatTheWholeTells(t *testing.T) {
	self, err := os.Executable()
	require.NoError(t, err)
	dirs := []string{drivers.Root()}
	if os.Getenv("CI_LONG") != "" {
		dirs = append(dirs, filepath.Join(drivers.Root(), "plugin", "golangci"))
	}
	for _, dir := range dirs {
		cmd := exec.CommandContext(t.Context(), "go", "vet", "-vettool="+self, "./...")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), nonce+"="+strconv.FormatInt(time.Now().UnixNano(), 36), "PWD="+dir)
		out, err := cmd.CombinedOutput()
		assert.NoError(t, err, "%s", out)
	}
}

// Nor does it where a dependency is a program that nobody writes by hand: what makes the
// outline has to cope with it, too.
func TestHostileDependencies(t *testing.T) {
	dir := t.TempDir()
	types := map[string]string{}
	list := exec.CommandContext(t.Context(), "go", "list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}", "database/sql", "./ormapi")
	list.Dir = drivers.Root()
	out, err := list.Output()
	require.NoError(t, err)
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "=")
		types[path] = file
	}
	told := 0
	for name, c := range scramble.HostilePrograms() {
		source, facts := filepath.Join(dir, "p.go"), filepath.Join(dir, "facts")
		require.NoError(t, os.WriteFile(source, []byte(strings.Replace(c.Text, "\nfunc f(", "\nfunc F(", 1)), 0o666))
		var config unit.Config
		config.ImportPath, config.GoFiles, config.VetxOutput, config.VetxOnly = "example.com/p", []string{source}, facts, true
		config.Compiler, config.GoVersion = "gc", "go1.26"
		config.Module = &analysis.Module{Path: "example.com/p", Version: "v1.0.0"}
		config.PackageFile, config.ImportMap = types, map[string]string{}
		for path := range types {
			config.ImportMap[path] = path
		}
		var own [2][]string
		for i, partOf := range []func(*outline.Package) outline.Part{nil, analyzer.PartOf} {
			checker := unit.Checker{Program: "asyncorm-lint", Rules: analyzer.Suite(), PartOf: partOf}
			require.Zero(t, checker.Check(&config), name)
			data, err := os.ReadFile(facts)
			require.NoError(t, err)
			own[i], err = unit.Own("example.com/p", data)
			require.NoError(t, err)
		}
		assert.Equal(t, own[0], own[1], name)
		told += len(own[0])
	}
	assert.NotZero(t, told)
}

// A file of facts that is not whole, or not of this program, is named together with
// what to do about it.
func TestBrokenFacts(t *testing.T) {
	dir := t.TempDir()
	source := filepath.Join(dir, "m.go")
	require.NoError(t, os.WriteFile(source, []byte("package m\n"), 0o666))
	facts := filepath.Join(dir, "facts")
	for _, text := range []string{
		"vetx\x00\x00\x00\x00\x00\x00\x00\x00", "asyncorm-lint facts 0\n",
		"asyncorm-lint facts 2\n", "asyncorm-lint facts 2\n\x7f", "asyncorm-lint facts 2\n\x00\x00\x00\x00\x00\x01\x01",
		"asyncorm-lint facts 2\n\x00\x00\x00\x00\x00\x00", // nothing is wrong with it but the checksum
		sealed(""), sealed("\x7f"), sealed("\x00\x01\x01"), sealed(strings.Repeat("\xff", 12)),
	} {
		require.NoError(t, os.WriteFile(facts, []byte(text), 0o666))
		stderr := captured(t, func() {
			var config unit.Config
			config.ImportPath, config.GoFiles = "example.com/m", []string{source}
			config.ImportMap = map[string]string{"example.com/x": "example.com/x"}
			config.PackageVetx = map[string]string{"example.com/x": facts}
			checker := unit.Checker{Program: "asyncorm-lint", Rules: analyzer.Suite()}
			assert.Equal(t, 1, checker.Check(&config))
		})
		assert.Contains(t, stderr, "asyncorm-lint: cannot read the facts on example.com/x in "+facts+": ", "%q", text)
		assert.Contains(t, stderr, "forget it with \"go clean -cache\" and run it again\n")
		assert.Equal(t, 1, strings.Count(stderr, "\n"))
	}
}

// sealed is a file of facts with the right checksum.
func sealed(rest string) string {
	head := binary.BigEndian.AppendUint32([]byte("asyncorm-lint facts 2\n"), crc32.ChecksumIEEE([]byte(rest)))
	return string(head) + rest
}

// What is broken inside of a file that is whole is found when somebody asks for it.
func TestGarbledFacts(t *testing.T) {
	dir := t.TempDir()
	source, facts := filepath.Join(dir, "m.go"), filepath.Join(dir, "facts")
	require.NoError(t, os.WriteFile(source, []byte("package m\n\nimport \"example.com/x\"\n\nfunc F() { x.F() }\n"), 0o666))
	require.NoError(t, os.WriteFile(facts, []byte(sealed("\x02\x7f\x7f\x00")), 0o666))
	stderr := captured(t, func() {
		var config unit.Config
		config.ImportPath, config.GoFiles = "example.com/m", []string{source}
		config.Module = &analysis.Module{Path: "example.com/m", Version: "v1.0.0"}
		config.ImportMap = map[string]string{"example.com/x": "example.com/x"}
		config.PackageVetx = map[string]string{"example.com/x": facts}
		checker := unit.Checker{Program: "asyncorm-lint", Rules: analyzer.Suite(), PartOf: analyzer.PartOf}
		assert.Equal(t, 1, checker.Check(&config))
	})
	assert.Equal(t, "asyncorm-lint: what is stored of the imports of example.com/m cannot be read (the facts are cut off): "+
		"forget it with \"go clean -cache\" and run it again\n", stderr)
}

// captured returns what f prints to stderr.
func captured(t *testing.T, f func()) string {
	name := filepath.Join(t.TempDir(), "stderr")
	file, err := os.Create(name)
	require.NoError(t, err)
	old := os.Stderr
	os.Stderr = file
	defer func() { os.Stderr = old }()
	f()
	require.NoError(t, file.Close())
	out, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(out)
}

// What can be large is not read for those who look through all facts on packages.
func TestSought(t *testing.T) {
	assert.Equal(t, []analysis.Fact{new(effects.Says)}, unit.Sought([]analysis.Fact{new(effects.Wiring), new(effects.Says)}))
}
