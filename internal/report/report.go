// Package report writes findings for those who do not read a terminal: code hosts,
// build servers, review tools, and people who would rather look at a picture.
//
// What all formats need of a finding beside its message is found once (model.go,
// chain.go, library.go); then each format is a file, and a function from findings
// to bytes. File names in reports begin at one directory, the module's root if
// nobody says otherwise, and have slashes: a report is the same on every machine.
package report

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/asyncorm/asyncorm-lint/internal/baseline"
	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/asyncorm/asyncorm-lint/internal/spelling"
)

// program is the name that reports give for their maker, and home where it is.
const (
	program = "asyncorm-lint"
	home    = "https://github.com/asyncorm/asyncorm-lint"
)

// formats are the ones that a report may have, and what writes each.
var formats = []struct {
	name  string
	write func(*report) ([]byte, error)
}{
	{"sarif", (*report).sarif},
	{"github", (*report).github},
	{"checkstyle", (*report).checkstyle},
	{"codeclimate", (*report).codeClimate},
	{"rdjson", (*report).rdjson},
	{"junit", (*report).junit},
	{"html", (*report).html},
	{"mermaid", (*report).mermaid},
	{"dot", (*report).dot},
}

func names() []string {
	var list []string
	for _, f := range formats {
		list = append(list, f.name)
	}
	return list
}

// Exit codes, as the command has them. A report that was written is a success,
// whatever is in it: the next program in the pipe decides.
const (
	exitWritten     = 0
	exitInterrupted = 130
)

const usage = `%[1]s report -format FORMAT [-o FILE] [-root DIR] [rule flags] [packages]
%[1]s report -format FORMAT [-o FILE] [-root DIR] -       read go vet -json from standard input

	-format FORMAT   %[2]s
	-o FILE          write to a file, which is replaced as a whole; else to standard output
	-root DIR        where file names in the report begin: the module's root, or its workspace's
	-finding N       only the Nth finding
	-new-from=REV    only what this git revision does not have

Exit code: 0 the report is written, with findings or without; 2 it is not; 130 interrupted.
`

// Tool is the sub-command.
func Tool() govet.Tool {
	return govet.Tool{Run: Main, Words: []string{"-format", "-o", "-root", "-finding"}, Values: map[string][]string{"-format": names()}}
}

// Main runs "report -format FORMAT [-o FILE] [packages]", and returns the exit
// code.
func Main(e *govet.Engine, args []string) int {
	var c command
	e.Flags().StringVar(&c.format, "format", "", "of the report: "+strings.Join(names(), ", "))
	e.Flags().StringVar(&c.out, "o", "", "the file to write to")
	e.Flags().StringVar(&c.root, "root", "", "where file names in the report begin")
	e.Flags().IntVar(&c.only, "finding", 0, "the number of the one finding to report")
	patterns, err := e.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Printf(usage, program, strings.Join(names(), ", "))
		return exitWritten
	case err != nil:
		return govet.Complain(err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	err = c.run(ctx, e, patterns)
	switch {
	case ctx.Err() != nil:
		return exitInterrupted
	case err != nil:
		return govet.Complain(err)
	}
	return exitWritten
}

// A command is what the arguments ask for.
type command struct {
	format, out, root string
	only              int
}

func (c command) run(ctx context.Context, e *govet.Engine, patterns []string) error {
	i := slices.Index(names(), c.format)
	if i < 0 {
		return c.unknownFormat()
	}
	for _, name := range []string{"fix", "diff", "json"} {
		if value(e, name) == "true" {
			return fmt.Errorf("report changes no file and has a -format: leave -%s out", name)
		}
	}
	dir, err := os.Getwd()
	if err != nil {
		return fmt.Errorf("no working directory: %w", err)
	}
	// A path that cannot be written to is told before the work, not after it.
	out, err := create(c.out)
	if err != nil {
		return err
	}
	defer out.drop()
	found, err := findings(ctx, e, dir, patterns)
	if err != nil {
		return err
	}
	if found, err = c.choose(found); err != nil {
		return err
	}
	root := config.Root(dir)
	if c.root != "" || root == "" {
		root = filepath.Join(dir, c.root)
	}
	if filepath.IsAbs(c.root) {
		root = c.root
	}
	data, err := formats[i].write(newReport(root, found, rulesOf(e)))
	if err != nil {
		return fmt.Errorf("cannot write the report: %w", err)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return out.write(data)
}

func (c command) unknownFormat() error {
	list := strings.Join(names(), ", ")
	if c.format == "" {
		return fmt.Errorf("report needs a -format: %s", list)
	}
	return fmt.Errorf("no format is called %s%s; there are %s", c.format, spelling.Suggest(c.format, "", names()), list)
}

// choose returns the one finding that -finding names, or all.
func (c command) choose(found []govet.Finding) ([]govet.Finding, error) {
	switch {
	case c.only == 0:
		return found, nil
	case c.only < 0 || c.only > len(found):
		return nil, fmt.Errorf("-finding %d: there are %d, counted from 1 in the order of their places", c.only, len(found))
	}
	return found[c.only-1 : c.only], nil
}

// findings runs the rules, or reads what go vet found with them. Half of the
// findings are no report: who reads it takes it for all.
func findings(ctx context.Context, e *govet.Engine, dir string, patterns []string) ([]govet.Finding, error) {
	if len(patterns) == 1 && patterns[0] == "-" {
		if value(e, "new-from") != "" {
			return nil, errors.New("-new-from needs packages to look at, not standard input: name them instead of -")
		}
		stream, err := io.ReadAll(os.Stdin)
		if err != nil {
			return nil, fmt.Errorf("cannot read standard input: %w", err)
		}
		return decode(stream, dir)
	}
	found, whole, err := e.Lint(ctx, dir, patterns, os.Stderr)
	if err == nil && !whole && ctx.Err() == nil {
		err = errors.New("no report is written, for not all packages could be looked at: put that right, or name only the others")
	}
	if revision := value(e, "new-from"); err == nil && revision != "" {
		return baseline.Since(ctx, e, revision, dir, patterns, found)
	}
	return found, err
}

// value returns what one of the command's own flags is set to.
func value(e *govet.Engine, name string) string {
	if f := e.Flags().Lookup(name); f != nil {
		return f.Value.String()
	}
	return ""
}

// decode reads the output of go vet -json, which prints an object for each package
// even where it finds nothing. The severities are those of the configuration here.
func decode(stream []byte, dir string) ([]govet.Finding, error) {
	const remedy = `pipe in what go vet -json prints, as in "go vet -json -vettool=$(which ` + program + `) ./... | ` + program + ` report -format sarif -"`
	if strings.TrimSpace(string(stream)) == "" {
		return nil, errors.New("standard input is empty: go vet has failed, or " + remedy)
	}
	found, failures, err := govet.Decode(stream)
	if err != nil {
		return nil, fmt.Errorf("standard input: %w: %s", err, remedy)
	}
	if len(failures) > 0 {
		return nil, fmt.Errorf("no report is written, for go vet could not look at everything: %s", strings.TrimPrefix(failures[0], program+": "))
	}
	configuration, err := config.For(dir)
	if err != nil {
		return nil, err
	}
	for i := range found {
		found[i].Severity = configuration.Severity(found[i].Rule)
	}
	return found, nil
}
