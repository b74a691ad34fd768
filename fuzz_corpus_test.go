package asyncormlint_test

import (
	"encoding/base64"
	"flag"
	"fmt"
	"hash/crc32"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// corpusFile holds inputs of FuzzRules that have led earlier runs to places in the
// rules where none had been: a package of testdata and the choices that change it, in a
// line for each. The next run begins with them.
const corpusFile = "testdata/fuzz/corpus.txt"

// maxChoices is how many bytes are looked at, at the most: eight steps with six choices of
// two bytes.
const maxChoices = 8 * 6 * 2

// fuzzing reports whether the tests were started with -fuzz.
func fuzzing() bool { return flag.Lookup("test.fuzz").Value.String() != "" }

// seedPath returns the package that is meant by path: by whatever the fuzzer has made of
// its name.
func seedPath(path string, paths []string) string {
	if slices.Contains(paths, path) {
		return path
	}
	return paths[crc32.ChecksumIEEE([]byte(path))%uint32(len(paths))]
}

func corpusInputs(t testing.TB) []string {
	text, err := os.ReadFile(corpusFile)
	require.NoError(t, err)
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

func addCorpus(f *testing.F) {
	for _, line := range corpusInputs(f) {
		path, choices, _ := strings.Cut(line, " ")
		data, err := base64.RawStdEncoding.DecodeString(choices)
		require.NoError(f, err)
		f.Add(path, data)
	}
}

// TestCorpus sees that the corpus is in order. With -update it takes over what was found
// by fuzzing on this machine.
func TestCorpus(t *testing.T) {
	paths := seedPaths(t)
	lines := corpusInputs(t)
	if *update {
		lines = append(lines, found(t, paths)...)
		slices.Sort(lines)
		lines = slices.Compact(lines)
		require.NoError(t, os.WriteFile(corpusFile, []byte(strings.Join(lines, "\n")+"\n"), 0o666))
	}
	assert.True(t, slices.IsSorted(lines))
	for _, line := range lines {
		path, _, _ := strings.Cut(line, " ")
		assert.Contains(t, paths, path, "the package has gone: its lines can go, too")
	}
}

// found returns the inputs that the go command keeps of fuzzing, as lines.
func found(t *testing.T, paths []string) (lines []string) {
	out, err := exec.CommandContext(t.Context(), "go", "env", "GOCACHE").Output()
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), "fuzz", "github.com", "asyncorm", "asyncorm-lint", "FuzzRules", "*"))
	require.NoError(t, err)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		var quoted [2]string
		_, err = fmt.Sscanf(string(text), "go test fuzz v1\nstring(%q)\n[]byte(%q)\n", &quoted[0], &quoted[1])
		require.NoError(t, err, name)
		choices := quoted[1][:min(len(quoted[1]), maxChoices)]
		lines = append(lines, seedPath(quoted[0], paths)+" "+base64.RawStdEncoding.EncodeToString([]byte(choices)))
	}
	return lines
}
