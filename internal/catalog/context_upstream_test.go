//go:build upstream

package catalog

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// The packages of the standard library that contexts speak of, one of which is
// there for JavaScript alone.
func TestUpstreamOfStd(t *testing.T) {
	w, err := fromSource(&packages.Config{Env: append(os.Environ(), "GOOS=js", "GOARCH=wasm")}, "syscall/js", "log/slog")
	require.NoError(t, err)
	for _, l := range []*Library{&syscallJS, &slog} {
		for i := range l.Packages {
			p := &l.Packages[i]
			assert.Empty(t, p.problems(w[p.Path]), p.Path)
		}
	}
}

// What makes a context of its methods must be unmistakable in the library
// itself, too: see TestInterfacesOfContextsAreUnmistakable.
func TestUpstreamInterfacesAreUnmistakable(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: the default run compares the libraries that have stubs, the others take three minutes more")
	}
	ours := stubs(t)
	for _, l := range Libraries() {
		for i := range l.Packages {
			p := &l.Packages[i]
			byMethod := slices.ContainsFunc(p.Contexts, func(c Context) bool { return c.By == ByMethod })
			module, _, released := strings.Cut(l.Version, "@")
			if ours[p.Path] != nil || !byMethod || !released || notOnProxy[module] != "" {
				continue
			}
			real := upstream(t, l.Version, []string{p.Path})
			for _, c := range p.Contexts {
				if c.By == ByMethod {
					assert.Truef(t, unmistakable(lookup(real[p.Path], c.Type)), "%s.%s", p.Path, c.Type)
				}
			}
		}
	}
}
