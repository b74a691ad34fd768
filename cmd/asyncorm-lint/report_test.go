package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReport writes a report of a run, and of what go vet found: they are the same.
func TestReport(t *testing.T) {
	dir := program(t, aging)
	out := start(t, dir, binary, "report", "-format", "sarif", "./...")
	require.Equal(t, 0, out.code, out.stderr)
	assert.Empty(t, out.stderr)
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct{ ID, HelpURI string }
				}
			}
			Results []struct {
				RuleID    string
				Locations []struct {
					PhysicalLocation struct{ ArtifactLocation struct{ URI string } }
				}
				CodeFlows []struct {
					ThreadFlows []struct {
						Locations []struct {
							Location struct{ Message struct{ Text string } }
						}
					}
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out.stdout), &log))
	require.Len(t, log.Runs, 1)
	assert.Contains(t, log.Runs[0].Tool.Driver.Rules[0].HelpURI, "docs/rules.md#")
	require.Len(t, log.Runs[0].Results, 1)
	result := log.Runs[0].Results[0]
	assert.Equal(t, "syncinasync", result.RuleID)
	assert.Equal(t, "ui/ui.go", result.Locations[0].PhysicalLocation.ArtifactLocation.URI)
	var steps []string
	for _, l := range result.CodeFlows[0].ThreadFlows[0].Locations {
		steps = append(steps, l.Location.Message.Text)
	}
	assert.Equal(t, []string{"the async context Update (//asyncorm:async)", "Put", "(*sql.DB).Ping"}, steps)

	vet := start(t, dir, "go", "vet", "-json", "-vettool="+binary, "./...")
	require.Equal(t, 0, vet.code, vet.stderr)
	piped := pipe(t, dir, vet.stdout, "report", "-format", "sarif", "-")
	assert.Equal(t, out, piped)
	below := start(t, filepath.Join(dir, "ui"), binary, "report", "-format=sarif")
	assert.Equal(t, out, below, "file names begin at the root of the module")

	require.NoError(t, os.WriteFile(filepath.Join(dir, ".asyncorm.yaml"), []byte("rules:\n  syncinasync: {severity: error}\n"), 0o666))
	assert.Contains(t, pipe(t, dir, vet.stdout, "report", "-format", "github", "-").stdout, "::error file=ui/ui.go,")
	assert.Contains(t, start(t, dir, binary, "report", "-format", "github", "./...").stdout, "::error file=ui/ui.go,")

	one := start(t, dir, binary, "report", "-format", "mermaid", "-finding", "1", "./...")
	assert.Contains(t, one.stdout, `f1n1 -->|"store/store.go:7"| f1n2`)
	rooted := start(t, dir, binary, "report", "-format", "github", "-root", "..", "./...")
	assert.Contains(t, rooted.stdout, "file="+filepath.Base(dir)+"/ui/ui.go,")
	none := start(t, dir, binary, "report", "-format", "github", "-syncinasync=false", "./...")
	assert.Equal(t, outcome{}, none)
	help := start(t, dir, binary, "report", "-h")
	assert.Equal(t, 0, help.code)
	assert.Contains(t, help.stdout, "-format FORMAT")
}

// TestReportFile writes to files, and to what is none.
func TestReportFile(t *testing.T) {
	dir := program(t, aging)
	report := func(args ...string) outcome {
		return start(t, dir, binary, append([]string{"report", "-format", "github"}, args...)...)
	}
	want := report("./...").stdout
	name := filepath.Join(dir, "out.txt")
	require.NoError(t, os.WriteFile(name, []byte("old"), 0o600))
	require.NoError(t, os.Symlink("out.txt", filepath.Join(dir, "link")))
	for _, o := range []string{"out.txt", "link"} {
		assert.Equal(t, outcome{}, report("-o", o, "./..."))
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	info, err := os.Lstat(filepath.Join(dir, "link"))
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&os.ModeSymlink, "the link stays")
	assert.Equal(t, outcome{}, report("-o", os.DevNull, "./..."))
	info, err = os.Stat(os.DevNull)
	require.NoError(t, err)
	assert.False(t, info.Mode().IsRegular(), "the device stays")
}

// TestReportTrouble has what goes wrong: one line on standard error, and nothing
// is written or left behind.
func TestReportTrouble(t *testing.T) {
	dir := program(t, aging)
	tests := []struct {
		stdin string
		args  []string
		want  string
	}{
		{"", nil, "report needs a -format: sarif, github, "},
		{"", []string{"-format", "sarfi"}, "no format is called sarfi, did you mean sarif?; there are sarif, "},
		{"", []string{"-format", "sarif", "-o", "absent/x"}, "cannot write absent/x: no such file or directory: name a file in a directory that is there"},
		{"", []string{"-format", "sarif", "-o", "ui"}, "cannot write ui: it is a directory: name a file"},
		{"", []string{"-format", "sarif", "-o", "ui/ui.go/x"}, "cannot write ui/ui.go/x: not a directory: name a file"},
		{"", []string{"-formt", "sarif"}, "unknown flag -formt, did you mean -format?"},
		{"", []string{"-format", "sarif", "-new-from=nowhere", "./..."}, "-new-from=nowhere: no git repository here"},
		{"{}", []string{"-format", "sarif", "-new-from=HEAD", "-"}, "-new-from needs packages to look at"},
		{"", []string{"-format", "sarif", "-fix"}, "leave -fix out"},
		{"", []string{"-format", "dot", "-finding", "7", "./..."}, "-finding 7: there are 1, counted from 1 in the order of their places"},
		{"", []string{"-format", "sarif", "-"}, "standard input is empty: go vet has failed, or pipe in what go vet -json prints"},
		{"# p\nui.go:3:4: x\n", []string{"-format", "sarif", "-"}, "standard input: cannot read the output of go vet: invalid character '#'"},
		{`{"version": "2.1.0"}`, []string{"-format", "sarif", "-"}, "standard input: cannot read the output of go vet: "},
		{`{"p": {"unawaited": {"error": "too deep"}}}`, []string{"-format", "sarif", "-"}, "unawaited failed in p: too deep"},
	}
	for _, test := range tests {
		if !strings.Contains(strings.Join(test.args, " "), "-o ") {
			test.args = append([]string{"-o", "report.out"}, test.args...)
		}
		out := pipe(t, dir, test.stdin, append([]string{"report"}, test.args...)...)
		assert.Equal(t, 2, out.code, test.args)
		assert.Empty(t, out.stdout)
		assert.True(t, strings.HasPrefix(out.stderr, "asyncorm-lint: "), out.stderr)
		assert.Contains(t, out.stderr, test.want)
		assert.Equal(t, 1, strings.Count(out.stderr, "\n"), out.stderr)
	}

	edit := editor(t, dir)
	edit("ui/ui.go", "return s.Get()", "return s.Gone()")
	broken := start(t, dir, binary, "report", "-format", "sarif", "-o", "report.out", "./...")
	assert.Equal(t, 2, broken.code)
	assert.Contains(t, broken.stderr, "ui/ui.go:12:11: s.Gone undefined")
	assert.Contains(t, broken.stderr, "no report is written, for not all packages could be looked at")

	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	assert.Equal(t, []string{"go.mod", "store", "ui"}, names, "nothing is left behind")
}

// pipe runs the command with text on its standard input.
func pipe(t *testing.T, dir, text string, args ...string) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(t.Context(), binary, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir, "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), &stdout, &stderr
	_ = cmd.Run() // the exit code says it
	return outcome{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}
