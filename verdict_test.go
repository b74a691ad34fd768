package asyncormlint_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestOneVerdict has each driver run all rules, those that are off by default
// too, over the rules' testdata, the examples and modules of other makers. All
// say the same, after one normalisation (drivers.Normal).
func TestOneVerdict(t *testing.T) {
	d := buildDrivers(t)

	t.Run("testdata", func(t *testing.T) {
		dir := corpus(t)
		vetted := d.verdict(t, dir)
		assert.Equal(t, wanted(t, dir), reported(vetted))
		assert.Equal(t, drivers.Normal(vetted), drivers.Normal(drivers.Memory(t, analyzer.Suite(), dir)), "in memory")
		chainsAreRead(t, dir)
	})

	t.Run("examples", func(t *testing.T) {
		dir := t.TempDir()
		for _, part := range []string{"examples", "ormapi"} {
			require.NoError(t, os.CopyFS(filepath.Join(dir, part), os.DirFS(part)))
		}
		drivers.ModFile(t, dir)
		assert.NotEmpty(t, d.verdict(t, dir))
	})

	// Of the modules that the Go proxy has, some in which there is something to find.
	for _, module := range []string{
		"github.com/eclipse/paho.mqtt.golang@v1.5.1",
		"github.com/hibiken/asynq@v0.26.0",
		"github.com/dgraph-io/badger/v4@v4.9.6",
		"github.com/redis/go-redis/v9@v9.23.0",
		"go.mau.fi/whatsmeow@v0.0.0-20251217143725-11cf47c62d32",
	} {
		t.Run(module, func(t *testing.T) {
			if os.Getenv("CI_LONG") == "" {
				t.Skip("CI_LONG is not set: it compiles what the module imports")
			}
			t.Setenv("CGO_ENABLED", "0") // the test's nogo is given no files that cgo made
			assert.NotEmpty(t, d.verdict(t, drivers.Unpack(t, module)))
		})
	}
}

// Every driver that is built here, ready to be run over a module with all rules on.
type everyDriver map[string]func(t *testing.T, dir string) []drivers.Finding

const goVet = "go vet"

func buildDrivers(t *testing.T) everyDriver {
	tool := drivers.BuildCommand(t)
	nogo := drivers.BuildNogo(t, ruleNames(), "{}")
	var on []string
	for _, rule := range analyzer.Off() {
		on = append(on, "-"+rule)
	}
	d := everyDriver{
		goVet:        func(t *testing.T, dir string) []drivers.Finding { return drivers.GoVet(t, tool, dir, on...) },
		"standalone": func(t *testing.T, dir string) []drivers.Finding { return drivers.Standalone(t, tool, dir, on...) },
		"lsp":        func(t *testing.T, dir string) []drivers.Finding { return drivers.Server(t, tool, dir, on...) },
		"nogo":       func(t *testing.T, dir string) []drivers.Finding { return drivers.Nogo(t, nogo, dir) },
	}
	if os.Getenv("CI_LONG") != "" { // these take minutes to build, or to run
		stock := drivers.BuildStock(t)
		d["unit checker"] = func(t *testing.T, dir string) []drivers.Finding { return drivers.GoVet(t, stock, dir) }
		golangci, gopls := drivers.BuildGolangci(t), drivers.BuildGopls(t, tool)
		settings := `{rules: {` + strings.Join(analyzer.Off(), ": true, ") + `: true}}`
		d["golangci-lint"] = func(t *testing.T, dir string) []drivers.Finding {
			return drivers.Golangci(t, golangci, dir, settings)
		}
		d["gopls"] = func(t *testing.T, dir string) []drivers.Finding {
			return drivers.Gopls(t, gopls, dir, analyzer.Off()...)
		}
	}
	return d
}

// verdict returns what go vet finds in the module in dir. All other drivers
// have to find the same.
func (d everyDriver) verdict(t *testing.T, dir string) []drivers.Finding {
	vetted := d[goVet](t, dir)
	for name, run := range d {
		assert.Equal(t, drivers.Normal(vetted), drivers.Normal(run(t, dir)), name)
	}
	return vetted
}

func ruleNames() []string {
	var names []string
	for _, rule := range analyzer.Suite() {
		names = append(names, rule.Name)
	}
	return names
}

var wantComment = regexp.MustCompile(`/[/*] want `)

// wanted returns the lines in the rules' folders that have a want comment, and
// reported those that have a finding. Both are set in the same way, in order.
func wanted(t *testing.T, dir string) []string {
	var lines []string
	for _, rule := range ruleNames() {
		require.NoError(t, filepath.WalkDir(filepath.Join(dir, rule), func(name string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(name) != ".go" {
				return err
			}
			src, err := os.ReadFile(name)
			require.NoError(t, err)
			rel, err := filepath.Rel(dir, name)
			require.NoError(t, err)
			for i, line := range strings.Split(string(src), "\n") {
				if wantComment.MatchString(line) {
					lines = append(lines, fmt.Sprintf("%s:%d", filepath.ToSlash(rel), i+1))
				}
			}
			return nil
		}))
	}
	slices.Sort(lines)
	return lines
}

func reported(found []drivers.Finding) []string {
	var lines []string
	for _, f := range found {
		lines = append(lines, fmt.Sprintf("%s:%d", f.File, f.Line))
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}
