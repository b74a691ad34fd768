package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// go vet starts the tool once for each package of a program, so what is linked in costs
// hundreds of times what it takes to start. The packages net and os/user ask the C
// library: a program with either is linked with it, and starts a millisecond later.
func TestNoCLibrary(t *testing.T) {
	out := start(t, ".", "go", "list", "-deps", ".")
	require.Zero(t, out.code, out.stderr)
	linked := strings.Fields(out.stdout)
	require.Contains(t, linked, "archive/zip")
	for _, slow := range []string{"net", "net/http", "os/user"} {
		assert.False(t, slices.Contains(linked, slow), "%s is linked in: find out why with go mod why, or go list -deps", slow)
	}
}
