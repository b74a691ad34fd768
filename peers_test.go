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

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const peersHead = `<!-- Made from testdata/peers.txt and the cases by go test -run TestPeers -update . -->

# Cases that others had first

Other linters of futures, locks and blocking calls have test suites, and what these try has been tried here, where it
has a form in Go. An id names one idea of a suite. The case that quotes it is the place to look; what is known to be
missed is in a file ` + "`limits.go`" + `, and in [limits.md](limits.md). An idea without a case has its reason.
`

// TestPeers keeps docs/peer-cases.md what the cases say: each idea of testdata/peers.txt
// has a case that quotes its id, or a reason for having none, and no case quotes any
// other.
func TestPeers(t *testing.T) {
	ideas, suites := readPeers(t)
	places := quotes(t, suites)
	var b strings.Builder
	b.WriteString(peersHead)
	for _, idea := range ideas {
		if idea.suite != "" {
			fmt.Fprintf(&b, "\n## %s\n\n| idea | case |\n|---|---|\n", idea.suite)
			continue
		}
		var cells []string
		for _, place := range places[idea.id] {
			cells = append(cells, fmt.Sprintf("[%s](../%s)", strings.TrimPrefix(place, "testdata/src/"), place))
		}
		if idea.why != "" {
			cells = append(cells, idea.why)
		}
		assert.NotEmpty(t, cells, "no case quotes %s, and testdata/peers.txt does not say why", idea.id)
		fmt.Fprintf(&b, "| %s | %s |\n", idea.id, strings.Join(cells, ", "))
		delete(places, idea.id)
	}
	for id, files := range places {
		assert.Fail(t, "no such idea", "%s quote %s, which testdata/peers.txt does not have", files, id)
	}
	if *update {
		require.NoError(t, os.WriteFile("docs/peer-cases.md", []byte(b.String()), 0o666))
	}
	have, err := os.ReadFile("docs/peer-cases.md")
	require.NoError(t, err)
	assert.Equal(t, b.String(), string(have), "docs/peer-cases.md is stale; run: go test -run TestPeers -update .")
}

// idea is a line of testdata/peers.txt: a suite's heading, or an id of it and why it
// has no case, or only a part of one.
type idea struct{ suite, id, why string }

// readPeers returns the ideas, and what their ids begin with.
func readPeers(t *testing.T) (ideas []idea, prefixes []string) {
	text, err := os.ReadFile("testdata/peers.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		switch heading, isHeading := strings.CutPrefix(line, "## "); {
		case isHeading:
			ideas = append(ideas, idea{suite: heading})
		case line != "" && !strings.HasPrefix(line, "#"):
			id, why, _ := strings.Cut(line, " ")
			ideas = append(ideas, idea{id: id, why: why})
			prefix, _, numbered := strings.Cut(id, "-")
			if !numbered {
				prefixes = append(prefixes, regexp.QuoteMeta(id)+`\b`)
				continue
			}
			prefixes = append(prefixes, regexp.QuoteMeta(prefix)+`-[0-9]+[a-z]?\b`, regexp.QuoteMeta(id)+`\b`)
		}
	}
	slices.Sort(prefixes)
	return ideas, slices.Compact(prefixes)
}

// quotes returns the files whose comments quote each id.
func quotes(t *testing.T, prefixes []string) map[string][]string {
	id := regexp.MustCompile(`\b(?:` + strings.Join(prefixes, "|") + `)`)
	places := map[string][]string{}
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		text, err := os.ReadFile(path)
		for line := range strings.Lines(string(text)) {
			_, comment, _ := strings.Cut(line, "//")
			for _, id := range id.FindAllString(comment, -1) {
				if path := filepath.ToSlash(path); !slices.Contains(places[id], path) {
					places[id] = append(places[id], path)
				}
			}
		}
		return err
	}))
	return places
}
