package asyncormlint_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What each licence says and no other does. The first that fits counts.
var licences = []struct{ name, says string }{
	{"Apache-2.0", "Apache License Version 2.0"},
	{"MPL-2.0", "Mozilla Public License Version 2.0"},
	{"BSD-3-Clause", "Neither the name of"},
	{"BSD-2-Clause", "Redistributions in binary form must reproduce"},
	{"ISC", "Permission to use, copy, modify, and/or distribute this software for any purpose"},
	{"ISC", "Permission to use, copy, modify, and distribute this software for any purpose"},
	{"MIT", "Permission is hereby granted, free of charge"},
}

// TestLicences writes down under what terms the modules come that this one is built
// and tested with: docs/licences.md. One whose terms are none of those above is not
// taken.
func TestLicences(t *testing.T) {
	modules := func(args ...string) []string {
		args = append([]string{"list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Dir}}{{end}}{{end}}"}, args...)
		out, err := exec.CommandContext(t.Context(), "go", args...).Output()
		require.NoError(t, err)
		lines := strings.Split(strings.TrimSpace(string(out)), "\n")
		lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
		slices.Sort(lines)
		return slices.Compact(lines)
	}
	table := func(b *strings.Builder, list []string) {
		b.WriteString("\n| module | licence |\n|---|---|\n")
		for _, line := range list {
			path, dir, _ := strings.Cut(line, " ")
			fmt.Fprintf(b, "| %s | %s |\n", path, licenceOf(t, dir))
		}
	}
	shipped := modules("./cmd/asyncorm-lint")
	rest := slices.DeleteFunc(modules("-test", "./..."), func(line string) bool { return slices.Contains(shipped, line) })

	var b strings.Builder
	b.WriteString("# Licences\n\nThe modules that the command is built of:\n")
	table(&b, shipped)
	b.WriteString("\nThose that only `ormapi/bunengine`, the examples and tests use:\n")
	table(&b, rest)
	if *update {
		require.NoError(t, os.WriteFile("docs/licences.md", []byte(b.String()), 0o666))
	}
	page, err := os.ReadFile("docs/licences.md")
	require.NoError(t, err)
	assert.Equal(t, b.String(), string(page), "write it anew with go test -run TestLicences -update . and read what changed")
}

func licenceOf(t *testing.T, dir string) string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"LICENSE*", "LICENCE*", "COPYING*", "License*", "license*"} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		require.NoError(t, err)
		names = append(names, found...)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		plain := strings.Join(strings.Fields(string(text)), " ")
		for _, l := range licences {
			if strings.Contains(plain, l.says) {
				return l.name
			}
		}
	}
	assert.Fail(t, "no licence that is known", "%s: %v", dir, names)
	return ""
}
