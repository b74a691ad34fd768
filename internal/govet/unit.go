package govet

import (
	"os"

	"golang.org/x/tools/go/analysis/unitchecker"
)

// runUnit checks the one package that a file of the go command describes, and
// exits. The rules' own flags are set by now, as both flag sets share their
// values; the unit checker's Main is the only door to its -json, -fix and -diff,
// so it is given a command line that holds these and nothing else.
func runUnit(f *flags, config string) {
	args := []string{program}
	if f.json {
		args = append(args, "-json")
	}
	if f.fix {
		args = append(args, "-fix")
	}
	if f.diff {
		args = append(args, "-diff")
	}
	os.Args = append(args, config)
	unitchecker.Main(f.enabled()...)
}
