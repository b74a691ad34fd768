package govet

import (
	"iter"
	"regexp"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/pattern"
)

// What the go command says on its error stream is passed on as it is: compile
// errors must look as go vet prints them, and most of its messages name their
// remedy. Here are those that do not, or that speak of go vet's insides.

type message struct {
	pattern func() *regexp.Regexp
	say     string // with the pattern's groups; "" drops the line
	kind    kind
}

type kind int

const (
	serious   kind = iota
	unmatched      // a pattern without packages: go vet may succeed nevertheless
	harmless
)

var messages = []message{
	{pattern.Lazy(`^go: downloading `), "", harmless},
	{pattern.Lazy(`^# `), "$0", harmless}, // names the package of the lines that follow
	{pattern.Lazy(`^go: go\.mod file not found in current directory or any parent directory`),
		`no go.mod in this directory or above: run it inside a module ("go mod init" makes one)`, serious},
	{pattern.Lazy(`^pattern (.*): directory prefix .* does not contain main module or its selected dependencies$`),
		`$1 is in no module that is in use here: run it inside the module ("go mod init" makes one)`, serious},

	{pattern.Lazy(`^no packages to vet$`), "", serious}, // follows the next one
	{pattern.Lazy(`^go: warning: "(.*)" matched no packages$`), noPackages, unmatched},
	{pattern.Lazy(`^pattern (.*): lstat .*: no such file or directory$`), noPackages, unmatched},
	{pattern.Lazy(`^stat (.*): directory not found$`), noPackages, unmatched},
	{pattern.Lazy(`^package (\S+) is not in std \(.*\)$`), noPackages, unmatched},
	{pattern.Lazy(`^no Go files in (.*)$`),
		`no Go files in $1: name a package, or ./... for all below this directory`, unmatched},
	{pattern.Lazy(`^package (\S+): build constraints exclude all Go files in .*$`),
		`no file of $1 is built for this platform: choose build tags with -tags, or a platform with GOOS and GOARCH`, unmatched},

	{pattern.Lazy(`^(.*): module lookup disabled by GOPROXY=off$`),
		`$1: the module is not on this machine and GOPROXY=off forbids its download: run "go mod download" with a proxy first`, serious},
	{pattern.Lazy(`^(.*): Get "([^"]*)": (.*)$`),
		`$1: no download from $2 ($3): check the network, or set GOPROXY`, serious},

	{pattern.Lazy(`^` + program + `: invalid vetx file.*$|: corrupt index$`),
		`what the go command has stored of a package cannot be read: forget it with "go clean -cache" and run it again`, serious},
	// Follows what the tool itself says when it refuses the go command.
	{pattern.Lazy(`^go: error obtaining buildID for .*$`), "", serious},
	{pattern.Lazy(`^(\S+): .*: signal: killed$`),
		`killed while it checked $1: run it again, with GOFLAGS=-p=1 if memory was short`, serious},
	// The go command drops a package's fixes when one of them is skipped, whatever is said here.
	{pattern.Lazy(`^` + program + `: (?:applied )?\d+ of (\d+ fixes)(?: skipped|;).*$`),
		`none of the $1 was applied, for some overlap: apply one of those by hand and run it again`, harmless},
	{pattern.Lazy(`^(?:go: )?warning: `), "$0", harmless},
}

const noPackages = `$1 matches no packages: check its spelling ("go list ./..." lists those below this directory)`

// An explained error stream is what is left to print of it.
type explained struct {
	lines     []string
	serious   bool // more than remarks
	unmatched bool // some pattern named no package
}

// explain turns the lines of the go command's error stream into what to print.
// A message of ours is said once, with its first place.
func explain(stderr []string) explained {
	var e explained
	said := map[int]bool{}
next:
	for _, line := range stderr {
		for i, m := range messages {
			match := m.pattern().FindStringSubmatchIndex(line)
			if match == nil {
				continue
			}
			e.serious = e.serious || m.kind != harmless
			e.unmatched = e.unmatched || m.kind == unmatched
			switch {
			case m.say == "":
			case m.say == "$0":
				e.lines = append(e.lines, line)
			case m.kind == unmatched || !said[i]:
				said[i] = true
				e.lines = append(e.lines, program+": "+string(m.pattern().ExpandString(nil, m.say, line, match)))
			}
			continue next
		}
		e.serious = true
		e.lines = append(e.lines, line)
	}
	return e
}

func lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for line := range strings.Lines(s) {
			if !yield(strings.TrimRight(line, "\r\n")) {
				return
			}
		}
	}
}
