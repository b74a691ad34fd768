package asyncormlint_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/doc/comment"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRulesPage keeps docs/rules.md what analyzer/doc.go makes of it.
func TestRulesPage(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("<!-- Made from analyzer/doc.go by go test -run TestRulesPage -update . -->\n\n# Rules\n\n")
	for _, rule := range analyzer.Suite() {
		title, text, _ := strings.Cut(analyzer.Page(rule.Name), "\n")
		fmt.Fprintf(&b, "## %s\n\n%s.\n\n", rule.Name, strings.ToUpper(title[len(rule.Name)+2:][:1])+title[len(rule.Name)+3:])
		var p comment.Parser
		b.Write(new(comment.Printer).Markdown(p.Parse(text)))
		rule.Flags.VisitAll(func(f *flag.Flag) {
			fmt.Fprintf(&b, "\n- `-%s.%s`: %s (default %s)\n", rule.Name, f.Name, f.Usage, f.DefValue)
		})
		b.WriteString("\n")
	}
	page := bytes.TrimRight(b.Bytes(), "\n")
	page = append(page, '\n')
	if *update {
		require.NoError(t, os.WriteFile("docs/rules.md", page, 0o666))
	}
	have, err := os.ReadFile("docs/rules.md")
	require.NoError(t, err)
	assert.Equal(t, string(page), string(have), "docs/rules.md is stale; run: go test -run TestRulesPage -update .")
}

// commands says how each command that the documents show is run. The exit code
// is the one that the documents promise.
var commands = map[string]struct {
	exit int
	skip string // what runs the command instead, where running it here would run this test again
}{
	"go run ./cmd/asyncorm-lint ./examples/...": {exit: 1},
	"go test ./...": {skip: ".ci/run"},
	"go run ./cmd/asyncorm-lint -fix -diff ./examples/feed/before":                                         {exit: 1},
	"go run ./cmd/asyncorm-lint help syncinasync":                                                          {},
	"go run ./cmd/asyncorm-lint why MarkRead ./examples/...":                                               {},
	"go install ./cmd/asyncorm-lint":                                                                       {},
	"go vet -vettool=$(go env GOPATH)/bin/asyncorm-lint ./examples/feed/after":                             {exit: 1},
	"go vet -vettool=$(go env GOPATH)/bin/asyncorm-lint -unawaited=false ./examples/feed/feeddb":           {},
	"go test -bench Loop -run '^$' -benchtime 1x ./ormapi":                                                 {},
	"go test -run TestRulesPage -update .":                                                                 {skip: "TestRulesPage"},
	"go test -run TestRules -update .":                                                                     {skip: "TestRules"},
	"go test -tags upstream -run Upstream ./internal/catalog":                                              {skip: ".ci/run"},
	"go install github.com/bradfitz/go-tool-cache/cmd/go-cacher-server@v0.0.0-20260722201841-0bb331e19f64": {skip: "TestSharedCache"},
	"go install github.com/bradfitz/go-tool-cache/cmd/go-cacher@v0.0.0-20260722201841-0bb331e19f64":        {skip: "TestSharedCache"},
	"asyncorm-lint ./...":                                                           {exit: 1},
	"asyncorm-lint why Update ./...":                                                {},
	"asyncorm-lint explain syncinasync":                                             {},
	"asyncorm-lint -fix -diff ./...":                                                {},
	"asyncorm-lint -fix ./...":                                                      {exit: 1},
	"asyncorm-lint baseline write ./...":                                            {},
	"asyncorm-lint baseline check ./...":                                            {},
	"asyncorm-lint baseline check -prune ./...":                                     {},
	"asyncorm-lint -new-from=HEAD ./...":                                            {},
	"asyncorm-lint ignores ./...":                                                   {},
	"asyncorm-lint discards ./...":                                                  {},
	"asyncorm-lint config":                                                          {},
	"asyncorm-lint report -format html -o report.html ./...":                        {},
	"asyncorm-lint report -format mermaid -finding 1 ./...":                         {},
	"asyncorm-lint report -format dot -finding 1 ./...":                             {},
	"asyncorm-lint report -format sarif -o asyncorm.sarif ./...":                    {},
	"asyncorm-lint report -format github ./...":                                     {},
	"asyncorm-lint report -format codeclimate -o gl-code-quality-report.json ./...": {},
	"asyncorm-lint report -format rdjson ./...":                                     {},
	"asyncorm-lint report -format checkstyle -o checkstyle.xml ./...":               {},
	"asyncorm-lint report -format junit -o junit.xml ./...":                         {},
	"go vet -json -vettool=$(go env GOPATH)/bin/asyncorm-lint ./examples/feed/... | $(go env GOPATH)/bin/asyncorm-lint report -format sarif -": {},
	"asyncorm-lint config -check": {},
	"CI_LONG=1 go test ./internal/mutants -run 'TestMutants/log.Fatal_returns'":                           {skip: ".ci/run"},
	"go test -run '^$' -fuzz FuzzRules -fuzztime 10s -fuzzminimizetime 1x .":                              {skip: "FuzzRules"},
	"ORMAPI_TEST_POSTGRES='postgres://postgres@127.0.0.1:5432/test?sslmode=disable' go test ./ormapi/...": {skip: ".ci/run"},
	"ORMAPI_TEST_MYSQL='root@tcp(127.0.0.1:3306)/test' go test ./ormapi/...":                              {skip: ".ci/run"},
}

var fence = regexp.MustCompile("(?ms)^```sh\n(.*?)^```$")

// TestCommands runs every command of the documents: those of this repository here,
// and those for any program in one that is old (see newProgram).
func TestCommands(t *testing.T) {
	docs, err := filepath.Glob("docs/*.md")
	require.NoError(t, err)
	shown := map[string]bool{}
	bin, old := t.TempDir(), newProgram(t)
	build := exec.CommandContext(t.Context(), "go", "build", "-o", filepath.Join(bin, "asyncorm-lint"), "./cmd/asyncorm-lint")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	for _, doc := range append(docs, "README.md", "CONTRIBUTING.md") {
		text, err := os.ReadFile(doc)
		require.NoError(t, err)
		for _, block := range fence.FindAllSubmatch(text, -1) {
			for line := range strings.Lines(string(block[1])) {
				line, _, _ = strings.Cut(line, "  #")
				line = strings.TrimSpace(line)
				how, ok := commands[line]
				if !assert.True(t, ok, "%s: no test runs %q", doc, line) || shown[line] {
					continue
				}
				shown[line] = true
				if how.skip != "" {
					continue
				}
				t.Run(line, func(t *testing.T) {
					cmd := exec.CommandContext(t.Context(), "sh", "-c", strings.ReplaceAll(line, "$(go env GOPATH)/bin", bin))
					cmd.Env = append(os.Environ(), "GOBIN="+bin)
					if strings.HasPrefix(line, "asyncorm-lint ") {
						cmd.Dir = old
						cmd.Env = append(cmd.Env, "PWD="+old, "GOFLAGS=", "GOWORK=off", "PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
					}
					out, err := cmd.CombinedOutput()
					code := cmd.ProcessState.ExitCode()
					assert.Equal(t, how.exit, code, "%v\n%s", err, out)
				})
			}
		}
	}
	for line := range commands {
		assert.True(t, shown[line], "no document shows %q", line)
	}
}

// newProgram makes a program with a finding in a git repository of its own.
func newProgram(t *testing.T) string {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	write("go.mod", "module example.com/old\n\ngo 1.26.0\n")
	write("old.go", "package old\n\nimport \"database/sql\"\n\n//asyncorm:async\nfunc Update(db *sql.DB) error { return db.Ping() }\n")
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}, {"-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "one"}} {
		cmd := exec.CommandContext(t.Context(), "git", args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
	}
	return dir
}

// TestReadmeFinding keeps the finding in the README a real one.
func TestReadmeFinding(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	_, block, ok := strings.Cut(string(readme), "```\nexamples/")
	require.True(t, ok, "the README shows no finding")
	block, _, _ = strings.Cut("examples/"+block, "```")
	cmd := exec.CommandContext(t.Context(), "go", "run", "./cmd/asyncorm-lint", "./examples/...")
	out, _ := cmd.Output() // it exits with 1: there are findings
	for line := range strings.Lines(block) {
		assert.Contains(t, string(out), line)
	}
}

// TestGettingStartedFinding keeps the finding in docs/getting-started.md what the
// command prints.
func TestGettingStartedFinding(t *testing.T) {
	bin := filepath.Join(t.TempDir(), "asyncorm-lint")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", bin, "./cmd/asyncorm-lint")
	require.NoError(t, build.Run())
	cmd := exec.CommandContext(t.Context(), bin, "-v", "./...")
	cmd.Dir = newProgram(t)
	cmd.Env = append(os.Environ(), "PWD="+cmd.Dir, "GOFLAGS=", "GOWORK=off")
	out, _ := cmd.Output() // it exits with 1: there is a finding
	page, err := os.ReadFile("docs/getting-started.md")
	require.NoError(t, err)
	assert.Contains(t, string(page), "```\n"+string(out)+"```\n")
}
