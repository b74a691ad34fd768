// Package govet is the command line over the go command's vet engine.
//
// One binary plays two parts. The go command starts it as a vet tool, once per
// package (unit.go, handshake.go). A person starts it on packages, and then it
// starts "go vet -json" with itself as the tool and prints what comes back
// (vet.go, findings.go, trouble.go). So there is one engine, whose findings the
// go command caches, and one verdict however the linter is run.
//
// Both parts read the same flags (flags.go), and so agree on which rules run.
package govet

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/outline"
)

// program is the command's name in messages and in its answer to -V=full.
const program = "asyncorm-lint"

// Exit codes of the command. The vet tool has those of the unit checker.
const (
	exitClean       = 0
	exitFindings    = 1   // findings, or with -diff a patch that is not empty
	exitTrouble     = 2   // could not run, or some package does not compile
	exitInterrupted = 130 // what a shell reports of a program that SIGINT ended
)

// A Command is the command line over a suite of rules.
type Command struct {
	Rules []*analysis.Analyzer // in the order in which help lists them
	Off   []string             // names of the rules that run only when their flag says so
	Why   *analysis.Analyzer   // explains the function that its flag "func" names; no rule
	// Lists are analyzers that list something and are no rules: each is a sub-command.
	Lists []*analysis.Analyzer
	Notes *analysis.Analyzer // reports what editors show beside the findings; no rule
	Serve func(*Engine) int  // the language server
	// Since returns those of found that a git revision does not have.
	Since func(ctx context.Context, e *Engine, revision, dir string, patterns []string, found []Finding) ([]Finding, error)
	// Pretty prints findings for a person at a terminal.
	Pretty func(w io.Writer, found []Finding, dir string, colour bool) error
	Tools  map[string]Tool // further sub-commands, by name
	// PartOf returns what of a dependency the rules have to analyze; nil stands for the
	// whole.
	PartOf func(*outline.Package) outline.Part
	// With returns the rules as a configuration has them; nil if they take none.
	With func(*config.Config, []*analysis.Analyzer) []*analysis.Analyzer
}

// A Tool is a sub-command: what it does with findings is its own affair.
type Tool struct {
	// Run gets the arguments behind the name and returns the exit code.
	Run func(e *Engine, args []string) int
	// Words are its verbs and its own flags, and Values what may follow one of these
	// flags: for a shell to complete.
	Words  []string
	Values map[string][]string
}

// Main runs the command with the arguments that follow the program's name and
// returns the exit code. As a vet tool it does not return for a package: the
// unit checker exits.
func (c Command) Main(args []string) int {
	if len(args) == 1 {
		switch args[0] {
		case "-V=full":
			return answer(c.toolID())
		case "-flags":
			return answer(newFlags(c, new(config.Config)).describe())
		}
	}
	if len(args) > 1 && slices.Contains([]string{"-h", "-help", "--help"}, args[1]) && args[0] != "report" && slices.Contains(c.commands(), args[0]) {
		return c.help(nil) // report has a page of its own
	}
	if len(args) > 0 && (args[0] == "help" || args[0] == "explain") {
		return c.help(args[1:])
	}

	if len(args) > 0 && args[0] == "completion" {
		return c.completion(args[1:])
	}
	if len(args) > 0 && strings.HasSuffix(args[len(args)-1], ".cfg") {
		return c.unit(args[:len(args)-1], args[len(args)-1])
	}
	configuration, err := c.configuration()
	if err != nil {
		return complain(err)
	}
	f := newFlags(c, configuration)
	f.configured = c.configured()
	if len(args) > 0 && args[0] == "why" && c.Why != nil {
		return c.why(f, args[1:])
	}
	if len(args) > 0 {
		if i := slices.IndexFunc(c.Lists, func(a *analysis.Analyzer) bool { return a.Name == args[0] }); i >= 0 {
			return c.listing(f, c.Lists[i], args[1:])
		}
	}
	if len(args) > 0 && args[0] == "lsp" && c.Serve != nil {
		return c.serve(f, args[1:])
	}
	if len(args) > 0 && args[0] == "config" && c.With != nil {
		return c.config(f, configuration, args[1:])
	}
	if len(args) > 0 && c.Tools[args[0]].Run != nil {
		return c.Tools[args[0]].Run(&Engine{flags: f, rules: c.Rules}, args[1:])
	}
	err = f.parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return c.help(nil)
	case err != nil:
		return complain(err)
	}
	patterns := f.set.Args()
	if i := slices.IndexFunc(patterns, func(s string) bool { return strings.HasPrefix(s, "-") }); i >= 0 {
		return complain(fmt.Errorf("%s comes after a package: put the flags before the packages", patterns[i]))
	}
	if len(patterns) > 0 {
		if hint := c.misspelt(patterns[0]); hint != "" {
			return complain(fmt.Errorf("%s is no command%s (a package of this module is ./%s)", patterns[0], hint, patterns[0]))
		}
	}
	if f.diff && !f.fix {
		return complain(errors.New("-diff shows what -fix would change: say -fix -diff"))
	}
	if f.diff && f.json {
		return complain(errors.New("-diff prints a patch and -json findings: choose one"))
	}
	if f.newFrom != "" && f.fix {
		return complain(errors.New("-fix changes old findings, too: leave out -new-from, or fix what it prints by hand"))
	}
	if f.quiet && f.verbose {
		return complain(errors.New("-q and -v ask for less and for more: choose one"))
	}
	if len(patterns) == 0 {
		patterns = []string{"."}
	}

	return c.runFrontEnd(f, patterns)
}

// why explains the functions of one name: "why FUNC [packages]".
func (c Command) why(f *flags, args []string) int {
	if len(args) == 0 || strings.HasPrefix(args[0], "-") {
		return complain(fmt.Errorf("why needs the name of a function: %s why Put, or why '(*store.Notes).Put' ./...", program))
	}
	if err := f.set.Set(c.Why.Name+".func", args[0]); err != nil {
		return complain(err)
	}
	patterns := args[1:]
	switch code := c.list(f, c.Why, patterns); code {
	case exitFindings:
		return exitClean
	case exitClean:
		return complain(fmt.Errorf("no function is called %s in %s", args[0], strings.Join(everywhere(patterns), " ")))
	default:
		return code
	}
}

// listing lists what an analyzer finds: "discards [flags] [packages]".
func (c Command) listing(f *flags, a *analysis.Analyzer, args []string) int {
	err := f.parse(args)
	if err == nil {
		err = f.refuse(a.Name+" lists all there are, and changes no file", "new-from", "fix", "diff")
	}
	if err != nil {
		return complain(err)
	}
	if code := c.list(f, a, f.set.Args()); code != exitFindings {
		return code
	}
	return exitClean
}

// list prints what one analyzer has to say.
func (c Command) list(f *flags, a *analysis.Analyzer, patterns []string) int {
	f.only(a)
	f.quiet = true // what it says is no finding
	return c.runFrontEnd(f, everywhere(patterns))
}

// everywhere returns patterns, or if there are none, the one for all packages from
// here on.
func everywhere(patterns []string) []string {
	if len(patterns) == 0 {
		return []string{"./..."}
	}
	return patterns
}

// serve runs the language server: "lsp [rule flags]".
func (c Command) serve(f *flags, args []string) int {
	f.set.Bool("stdio", true, "the only way to talk to the server; many editors name it")
	err := f.parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return c.help(nil)
	case err == nil && (f.fix || f.diff || f.json):
		err = errors.New("lsp takes the flags of rules and -tags: an editor asks for the fixes")
	case err == nil && f.set.NArg() > 0:
		err = fmt.Errorf("lsp takes no packages, so not %s: an editor tells which files are open", f.set.Arg(0))
	}
	if err != nil {
		return complain(err)
	}
	return c.Serve(&Engine{flags: f, rules: c.Rules})
}

// runFrontEnd runs the rules that f leaves on over the packages.
func (c Command) runFrontEnd(f *flags, patterns []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	v, err := newVet(f, patterns)
	if err != nil {
		return complain(err)
	}
	v.command = c
	code, err := v.run(ctx, os.Stdout, os.Stderr)
	switch {
	case ctx.Err() != nil || errors.Is(err, context.Canceled):
		return exitInterrupted
	case err != nil:
		return complain(err)
	}
	return code
}

// answer prints one answer to the go command's handshake.
func answer(line string, err error) int {
	if err != nil {
		return complain(err)
	}
	fmt.Println(line)
	return exitClean
}

// complain prints what kept the command from running.
func complain(err error) int {
	printTrouble(os.Stderr, []string{program + ": " + err.Error()})
	return exitTrouble
}

// printTrouble prints lines as they are. An error of w is of no interest:
// there is nowhere left to report it, and the exit code says the same.
func printTrouble(w io.Writer, lines []string) {
	for _, line := range lines {
		_, _ = fmt.Fprintln(w, line)
	}
}
