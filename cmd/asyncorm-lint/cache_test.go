package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the go command has stored of a package is broken, one file after the other.
// It may be made again or be trouble. It is never taken for something else.
func TestBrokenCache(t *testing.T) {
	long(t, "it compiles the runtime into a cache of its own, and runs the command for each file there")
	dir, cache := program(t, twoModules), t.TempDir()
	env := []string{"GOWORK=", "GOCACHE=" + cache}
	want := startWith(t, env, dir, binary, "example.com/ui")
	require.Contains(t, want.stdout, "Put blocks")

	ui := filepath.Join(dir, "ui/ui.go")
	source, err := os.ReadFile(ui)
	require.NoError(t, err)
	trouble := 0
	require.NoError(t, filepath.WalkDir(cache, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, "-d") {
			return err
		}
		stored, err := os.ReadFile(name)
		require.NoError(t, err)
		if len(stored) > 5_000 { // no facts and no findings
			return nil
		}
		for _, broken := range [][]byte{nil, stored[:len(stored)/2], flipped(stored)} {
			require.NoError(t, os.WriteFile(name, broken, 0o666))
			source = append(source, "// again\n"...) // it is analyzed anew, from the facts that are stored
			require.NoError(t, os.WriteFile(ui, source, 0o666))
			got := startWith(t, env, dir, binary, "example.com/ui")
			if got != want {
				trouble++
				assert.Equal(t, 2, got.code, got.stdout)
				assert.Contains(t, got.stderr, `"go clean -cache"`)
				assert.NotContains(t, got.stderr, "goroutine ")
			}
			require.NoError(t, os.WriteFile(name, stored, 0o666))
		}
		return nil
	}))
	assert.NotZero(t, trouble, "the facts of the store are among the files")
}

const vendoredStore = `
-- go.mod --
module example.com/ui

go 1.26.0

require (
	example.com/mid v1.0.0
	example.com/store v1.0.0
)
-- ui.go --
package ui

import "example.com/mid"

//asyncorm:async
func Update() { mid.Keep() }
-- vendor/modules.txt --
# example.com/mid v1.0.0
## explicit; go 1.26.0
example.com/mid
# example.com/store v1.0.0
## explicit; go 1.26.0
example.com/store
-- vendor/example.com/mid/mid.go --
package mid

import "example.com/store"

func Keep() { store.Put() }
-- vendor/example.com/store/store.go --
package store

//asyncorm:blocking
func query() {}

func Put() { query() }
`

// The go command keeps facts by the tool's version, so those of another one are never
// handed over, unless somebody has mended the cache by hand, or two builds say the same
// of themselves. What is not ours is told in one line, also where it is the facts of a
// package that nobody named on one that nobody named either.
func TestFactsOfOthers(t *testing.T) {
	long(t, "it compiles the runtime into a cache of its own")
	dir, cache := program(t, vendoredStore), t.TempDir()
	env := []string{"GOCACHE=" + cache}
	want := startWith(t, env, dir, binary, ".")
	require.Contains(t, want.stdout, "Keep blocks the async context Update (//asyncorm:async): Keep -> store.Put at mid/mid.go:5 -> store.query at store/store.go:6")

	ours := factsOfStore(t, cache)
	stock := bytes.Buffer{}
	require.NoError(t, gob.NewEncoder(&stock).Encode([]struct{ PkgPath, Object string }{{"example.com/store", "Put"}}))
	head, rest, _ := bytes.Cut(ours, []byte("\n"))
	foreign := map[string][]byte{
		"an older version": slices.Concat([]byte("asyncorm-lint facts 1\n"), rest),
		"a newer version":  slices.Concat([]byte("asyncorm-lint facts 3\n"), rest),
		"an empty part":    slices.Concat(head, []byte("\n"), make([]byte, 6)),
		"the unit checker": stock.Bytes(),
		"the head alone":   slices.Concat(head, []byte("\n")),
		"a part of ones":   slices.Concat(head, []byte("\n\x04\xff\xff\xff\xff\x00")),
		"more behind it":   slices.Concat(ours, []byte("more")),
		"no facts at all":  []byte("What is this?"),
	}
	for n := range len(ours) / 7 {
		foreign[fmt.Sprint(7*n+1, " bytes of ours")] = ours[:7*n+1]
	}
	source := 0
	for name, facts := range foreign {
		restore := replaceStored(t, cache, ours, facts)
		source++ // all that reads them is analyzed anew
		for _, file := range []string{"vendor/example.com/mid/mid.go", "ui.go"} {
			text, err := os.ReadFile(filepath.Join(dir, file))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, file), fmt.Appendf(text, "// %d\n", source), 0o666))
		}
		for range 2 { // trouble is not kept as a success
			got := startWith(t, env, dir, binary, ".")
			if got != want {
				assertTrouble(t, got, 2, name)
			}
		}
		if got := startWith(t, env, dir, "go", "vet", "-vettool="+binary, "."); !strings.HasSuffix(got.stderr, want.stdout) {
			assertTrouble(t, got, 1, name)
		}
		restore()
	}
}

func assertTrouble(t *testing.T, got outcome, code int, name string) {
	assert.Equal(t, code, got.code, "%s: %s", name, got.stdout)
	assert.Contains(t, got.stderr, `with "go clean -cache" and run it again`, name)
	assert.NotContains(t, got.stderr, "goroutine ", name)
}

// factsOfStore returns what the go command has stored as the facts on the store.
func factsOfStore(t *testing.T, cache string) (facts []byte) {
	require.NoError(t, filepath.WalkDir(cache, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, "-d") {
			return err
		}
		data, err := os.ReadFile(name)
		if bytes.HasPrefix(data, []byte("asyncorm-lint facts ")) && bytes.Contains(data, []byte("store.go")) && !bytes.Contains(data, []byte("mid.go")) {
			facts = data
		}
		return err
	}))
	require.NotEmpty(t, facts)
	return facts
}

// replaceStored has all entries of a cache that lead to old lead to data, which are
// whole: the go command itself sees no mistake.
func replaceStored(t *testing.T, cache string, old, data []byte) (restore func()) {
	id := func(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }
	file := filepath.Join(cache, id(data)[:2], id(data)+"-d")
	require.NoError(t, os.WriteFile(file, data, 0o666))
	was := map[string][]byte{}
	require.NoError(t, filepath.WalkDir(cache, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, "-a") {
			return err
		}
		entry, err := os.ReadFile(name)
		require.NoError(t, err)
		before := fmt.Sprintf(" %s %20d ", id(old), len(old))
		if after := strings.Replace(string(entry), before, fmt.Sprintf(" %s %20d ", id(data), len(data)), 1); after != string(entry) {
			was[name] = entry
			return os.WriteFile(name, []byte(after), 0o666)
		}
		return nil
	}))
	require.NotEmpty(t, was)
	return func() {
		for name, entry := range was {
			require.NoError(t, os.WriteFile(name, entry, 0o666))
		}
	}
}

// flipped returns data with one bit of each byte changed.
func flipped(data []byte) []byte {
	out := make([]byte, len(data))
	for i, b := range data {
		out[i] = b ^ 1
	}
	return out
}
