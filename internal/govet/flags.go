package govet

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/spelling"
)

// Flags of the rules, for both parts of the command:
//
//	-RULE, -RULE=false   switch one rule on or off, and no other
//	-RULE.FLAG=value     a flag of the rule's own
//
// The flag handling of the go/analysis drivers differs: there "-RULE" means
// "only RULE", so a rule that is off by default could not be added to the
// others. Therefore the flags are read here, the suite is filtered by them, and
// the unit checker is handed what is left.

type flags struct {
	set *flag.FlagSet

	json, fix, diff bool
	quiet, verbose  bool
	newFrom         string // a git revision
	dependencies    bool   // from the front end to the tool: see vet.go
	checkout        string
	tags            string

	rules []*analysis.Analyzer
	on    map[string]*bool // by rule
	notes *analysis.Analyzer
	// configured says that there are configurations, whose defaults may differ from
	// one package to the next.
	configured bool
}

// newFlags returns the flags with the defaults that the configuration gives them.
// It was applied to the rules before.
func newFlags(c Command, configuration *config.Config) *flags {
	f := &flags{set: flag.NewFlagSet(program, flag.ContinueOnError), rules: c.Rules, on: map[string]*bool{}, notes: c.Notes}
	f.set.SetOutput(io.Discard) // parse returns what there is to say
	f.set.BoolVar(&f.json, "json", false, "print the findings as go vet -json does")
	f.set.BoolVar(&f.fix, "fix", false, "apply the fixes, then print what remains")
	f.set.BoolVar(&f.diff, "diff", false, "with -fix, print the changes as a patch and make none")
	f.set.StringVar(&f.newFrom, "new-from", "", "print only what this git `revision` does not have")
	f.set.BoolVar(&f.quiet, "q", false, "print a line for each finding, on a terminal too")
	f.set.BoolVar(&f.verbose, "v", false, "print findings with their source, on a pipe too, and how long it took")
	f.set.BoolVar(&f.dependencies, "dependencies", false, "for use by the command itself: report in dependencies too")
	f.set.StringVar(&f.checkout, "checkout", "", "for use by the command itself: whose fixes these are")
	f.set.StringVar(&f.tags, "tags", "", "build tags, separated by commas")
	f.rules = slices.Concat(c.Rules, c.Lists)
	if c.Why != nil {
		f.rules = append(f.rules, c.Why)
	}
	for _, rule := range f.rules {
		f.on[rule.Name] = f.set.Bool(rule.Name, slices.Contains(c.Rules, rule) && configuration.On(rule.Name, !slices.Contains(c.Off, rule.Name)), title(rule))
		rule.Flags.VisitAll(func(own *flag.Flag) {
			f.set.Var(own.Value, rule.Name+"."+own.Name, own.Usage)
		})
	}
	return f
}

// parse reads the flags that args begin with.
func (f *flags) parse(args []string) error {
	err := f.set.Parse(args)
	if err == nil {
		f.set.Visit(func(fl *flag.Flag) {
			if fl.Name == "new-from" && fl.Value.String() == "" {
				err = errors.New("-new-from= names no revision: name a branch, a tag or a commit")
			}
		})
		return err
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -"); ok {
		return fmt.Errorf("unknown flag -%s%s (%s -h lists the flags; flags of go build go into GOFLAGS)",
			name, spelling.Suggest(name, "-", f.names()), program)
	}
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	return fmt.Errorf("%w (%s -h lists the flags)", err, program)
}

// refuse returns an error if one of the flags was given, of which it says why it is of
// no use here.
func (f *flags) refuse(why string, names ...string) (err error) {
	f.set.Visit(func(fl *flag.Flag) {
		if slices.Contains(names, fl.Name) && err == nil {
			err = fmt.Errorf("%s: leave -%s out", why, fl.Name)
		}
	})
	return err
}

func (f *flags) names() []string {
	var names []string
	f.set.VisitAll(func(fl *flag.Flag) { names = append(names, fl.Name) })
	return names
}

// enabled returns the rules that the flags leave on.
func (f *flags) enabled() []*analysis.Analyzer {
	var on []*analysis.Analyzer
	for _, rule := range f.rules {
		if *f.on[rule.Name] {
			on = append(on, rule)
		}
	}
	return on
}

// only switches one rule on and the others off.
func (f *flags) only(rule *analysis.Analyzer) {
	for name := range f.on {
		// The name of a flag that was defined, and a value that is a bool.
		_ = f.set.Set(name, strconv.FormatBool(name == rule.Name))
	}
}

// isRule tells the flags of rules from those of the command.
func (f *flags) isRule(name string) bool {
	rule, _, _ := strings.Cut(name, ".")
	return f.on[rule] != nil
}

// notesName returns the name of the analyzer whose findings are not for print.
func (f *flags) notesName() string {
	if f.notes == nil {
		return ""
	}
	return f.notes.Name
}

// forVet returns the rules' flags to hand to go vet. They are part of its cache's key,
// so one choice of rules has one spelling: in the order of their names, and
// without those that say what holds anyway. With a configuration, it takes its own
// default where the flag does not speak; so there all are handed on.
func (f *flags) forVet() []string {
	var args []string
	f.set.Visit(func(fl *flag.Flag) {
		if f.isRule(fl.Name) && (f.configured || fl.Value.String() != fl.DefValue) {
			args = append(args, "-"+fl.Name+"="+fl.Value.String())
		}
	})
	return args
}

// describe answers the go command's -flags: which flags of go vet are meant for
// the tool. -fix and -diff are not among them, for the go command adds these by
// itself, and -tags is its own.
func (f *flags) describe() (string, error) {
	type described struct {
		Name  string
		Bool  bool
		Usage string
	}
	var list []described
	f.set.VisitAll(func(fl *flag.Flag) {
		if fl.Name == "json" || fl.Name == "dependencies" || fl.Name == "checkout" || f.isRule(fl.Name) {
			b, ok := fl.Value.(interface{ IsBoolFlag() bool })
			list = append(list, described{fl.Name, ok && b.IsBoolFlag(), fl.Usage})
		}
	})
	out, err := json.MarshalIndent(list, "", "\t")
	return string(out), err
}
