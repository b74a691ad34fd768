package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
)

var update = flag.Bool("update", false, "write the golden files anew")

// rules are those of the tests; testdata/vet.json has findings of another one, too.
var rules = []rule{
	{"syncinasync", "database call that blocks an async context", "It keeps everyone\nelse waiting.\n\nMore.", home + "#syncinasync"},
	{"unawaited", "future that nobody awaits", "Its error is lost.", home + "#unawaited"},
}

// vetted returns the findings of testdata/vet.json as of the program in dir.
func vetted(t *testing.T, dir string) []govet.Finding {
	t.Helper()
	text, err := os.ReadFile("testdata/vet.json")
	require.NoError(t, err)
	found, failures, err := govet.Decode(bytes.ReplaceAll(text, []byte("$ROOT"), []byte(filepath.ToSlash(dir))))
	require.NoError(t, err)
	require.Empty(t, failures)
	return found
}

// copied returns a copy of testdata/program.
func copied(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/program")))
	return dir
}

// TestGolden keeps each format as its golden file has it, wherever the program is.
func TestGolden(t *testing.T) {
	for _, f := range formats {
		if f.name == "html" {
			continue // see html_test.go
		}
		t.Run(f.name, func(t *testing.T) {
			dir := copied(t)
			data, err := f.write(newReport(dir, vetted(t, dir), rules))
			require.NoError(t, err)
			golden := filepath.Join("testdata", "golden", f.name)
			if *update {
				require.NoError(t, os.WriteFile(golden, data, 0o666))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(data), "read what changed, then: go test ./internal/report -run TestGolden -update")
		})
	}
}

// TestNothingFound writes reports without findings: those are documents as well.
func TestNothingFound(t *testing.T) {
	for _, f := range formats {
		data, err := f.write(newReport(t.TempDir(), nil, rules))
		require.NoError(t, err)
		switch f.name {
		case "sarif":
			validate(t, sarifSchema(t), data)
			assert.Contains(t, string(data), `"results": []`)
		case "rdjson":
			validate(t, rdjsonSchema(t), data)
		case "codeclimate":
			assert.Equal(t, "[]\n", string(data))
		case "github":
			assert.Empty(t, data)
		case "junit":
			assert.Contains(t, string(data), `tests="1" failures="0"`)
		case "checkstyle":
			assert.NoError(t, xml.Unmarshal(data, new(checkstyleReport)))
		case "mermaid":
			assert.Equal(t, "flowchart TD\n", string(data))
		}
	}
}

// Both schemas are in modules of the Go proxy, whose licences let them be read, and
// not be copied without further ado.
const (
	sarifModule  = "github.com/securego/gosec/v2@v2.29.0"
	rdjsonModule = "github.com/reviewdog/reviewdog@v0.21.2"
)

func sarifSchema(t *testing.T) string {
	return filepath.Join(download(t, sarifModule), "report/sarif/testdata/sarif-schema-2.1.0.json")
}

func rdjsonSchema(t *testing.T) string {
	return filepath.Join(download(t, rdjsonModule), "proto/rdf/jsonschema/DiagnosticResult.json")
}

// download returns the directory of a module in the module cache.
func download(t *testing.T, module string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "mod", "download", "-json", module)
	cmd.Dir = t.TempDir()
	cmd.Env = append(os.Environ(), "PWD="+cmd.Dir, "GOFLAGS=", "GOWORK=off")
	out, err := cmd.Output()
	require.NoError(t, err, "%s", out)
	var info struct{ Dir string }
	require.NoError(t, json.Unmarshal(out, &info))
	return info.Dir
}

func validate(t *testing.T, schema string, data []byte) {
	t.Helper()
	text, err := os.ReadFile(schema)
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("schema.json", doc))
	s, err := c.Compile("schema.json")
	require.NoError(t, err)
	got, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	require.NoError(t, s.Validate(got))
}

func TestSchemas(t *testing.T) {
	dir := copied(t)
	r := newReport(dir, vetted(t, dir), rules)
	data, err := r.sarif()
	require.NoError(t, err)
	validate(t, sarifSchema(t), data)
	data, err = r.rdjson()
	require.NoError(t, err)
	validate(t, rdjsonSchema(t), data)
}

// TestMovedLines is what partial fingerprints are for.
func TestMovedLines(t *testing.T) {
	dir := copied(t)
	before := newReport(dir, vetted(t, dir), rules)
	seen := map[string]bool{}
	for _, f := range before.findings {
		assert.False(t, seen[f.fingerprint], "two findings with one fingerprint")
		seen[f.fingerprint] = true
	}
	name := filepath.Join(dir, "loop.go")
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	// Another name, since a file is read once in the life of a process.
	moved := copied(t)
	require.NoError(t, os.WriteFile(filepath.Join(moved, "loop.go"), bytes.Replace(text, []byte("package loop\n"), []byte("package loop\n\n\n\n"), 1), 0o666))
	found := vetted(t, moved)
	for i := range found {
		if strings.HasSuffix(found[i].Pos.File, "loop.go") {
			found[i].Pos.Line += 3
			found[i].End.Line += 3
		}
		found[i].Message = strings.ReplaceAll(found[i].Message, "store.go:8", "store.go:80")
	}
	for i, f := range newReport(moved, found, rules).findings {
		assert.Equal(t, before.findings[i].fingerprint, f.fingerprint)
	}
}

// TestXML reads back what the XML formats say.
func TestXML(t *testing.T) {
	dir := copied(t)
	r := newReport(dir, vetted(t, dir), rules)
	data, err := r.checkstyle()
	require.NoError(t, err)
	var c checkstyleReport
	require.NoError(t, xml.Unmarshal(data, &c))
	require.Len(t, c.Files, 2)
	assert.Len(t, c.Files[0].Errors, 3)
	assert.Equal(t, `a rule of somebody else's: 100% <odd>, "quoted"`, c.Files[1].Errors[0].Message)

	data, err = r.junit()
	require.NoError(t, err)
	var j junitReport
	require.NoError(t, xml.Unmarshal(data, &j))
	assert.Equal(t, 4, j.Failures)
	require.Len(t, j.Suites, 2)
	assert.Len(t, j.Suites[0].Cases, 3)
	assert.Contains(t, j.Suites[1].Cases[0].Failure.Text, "<odd>")
}

// TestGitHubEscapes has what the runner would take for its own syntax.
func TestGitHubEscapes(t *testing.T) {
	f := finding{rule: "r:1,2", severity: "info", message: "100%\r\n::error::x", at: span{file: "a,b:c%.go", line: 1, endLine: 2, col: 3, endCol: 4}}
	data, err := (&report{findings: []finding{f}}).github()
	require.NoError(t, err)
	assert.Equal(t, "::notice file=a%2Cb%3Ac%25.go,line=1,endLine=2,title=asyncorm-lint r%3A1%2C2::100%25%0D%0A::error::x\n", string(data))
}

func TestChain(t *testing.T) {
	tests := []struct{ message, context, hops string }{
		{"List blocks the loop that runs search (AsyncContext); use AList(ctx).Await(ctx)", "the loop that runs search (AsyncContext)", "List"},
		{"Await parks the loop that runs post (AsyncContext): context.Background() does not carry the loop; await with ctx", "the loop that runs post (AsyncContext)", "Await"},
		{"Exec waits for the disk in tview's event loop, which runs f (and 2 more behind it); do it in a goroutine", "tview's event loop, which runs f", "Exec"},
		{"Save blocks the loop that runs f (AsyncContext): Save -> ... -> (*sql.DB).Exec at a/b.go:41 (and 1 more behind it); move it", "the loop that runs f (AsyncContext)", "Save|...|(*sql.DB).Exec@a/b.go:41"},
		{"Put blocks Bubble Tea's Update at ui/ui.go:3: Put -> (ui.T).put at ui/t.go:4 -> (*sql.DB).Exec at s/s.go:5 (and 2 more behind it), for *ui.T is put in field x of ui.M at ui/m.go:6; return a tea.Cmd", "Bubble Tea's Update", "Put@ui/ui.go:3|(ui.T).put@ui/t.go:4|(*sql.DB).Exec@s/s.go:5"},
		{"s.mu is locked while load waits for the database: load -> (*sql.DB).Query at s/s.go:5; whoever locks it waits, too; query before", "", "load|(*sql.DB).Query@s/s.go:5"},
		{"future from AUpdate is dropped; its error is lost", "", ""},
		{"a -> b", "", ""},
	}
	for _, test := range tests {
		s := sources{root: t.TempDir()}
		c := s.chainOf(finding{message: test.message})
		var hops []string
		for _, h := range c.hops {
			if h.place != "" {
				h.name += "@" + h.place
			}
			hops = append(hops, h.name)
		}
		assert.Equal(t, test.context, c.context, test.message)
		assert.Equal(t, test.hops, strings.Join(hops, "|"), test.message)
	}
}

func TestLibrary(t *testing.T) {
	imports := []string{"example.com/x/sql"}
	assert.Equal(t, "database/sql", named("sql", nil))
	assert.Equal(t, "database/sql", named("sql", imports))
	assert.Equal(t, "ormapi", named("ormapi", nil))
	assert.Empty(t, named("feeddb", nil))
	assert.Equal(t, "redis", packageName("github.com/redis/go-redis/v9"))
	assert.Equal(t, "yaml", packageName("gopkg.in/yaml.v3"))
}
