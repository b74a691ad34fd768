package govet

import (
	"flag"
	"fmt"
	"os"

	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/unit"
)

// Configuration counts in the packages of a module that is being worked on, each
// of which has that of its own module or workspace. The front end's is that of
// the working directory. The go command runs the tool in the directory of the
// package, and asks it for its ID in the one that go vet was started in; that ID
// covers the files of all modules that may come up.

// configuration returns that of the working directory, and makes its values the
// defaults of the rules' flags.
func (c Command) configuration() (*config.Config, error) {
	if c.With == nil {
		return new(config.Config), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("no working directory: %w", err)
	}
	configuration, err := config.For(dir)
	if err != nil {
		return nil, err
	}
	return configuration, c.valid(configuration)
}

// configured reports whether any of the packages that may come up has a
// configuration.
func (c Command) configured() bool {
	dir, err := os.Getwd()
	if c.With == nil || err != nil {
		return false
	}
	_, files := config.All(dir)
	return len(files) > 0
}

// unitConfiguration returns that of a package. One of a dependency has none, though
// the dependency may have a file of its own.
func (c Command) unitConfiguration(u *unit.Config) (*config.Config, error) {
	if c.With == nil || u.ModulePath == "" || u.ModuleVersion != "" {
		return new(config.Config), nil
	}
	return c.configuration()
}

// valid applies a configuration to the rules, which finds what is wrong with the
// names and the flags in it.
func (c Command) valid(configuration *config.Config) error { return configuration.Apply(c.Rules) }

// config prints the configuration that is in force, and where each value comes
// from, or with -check whether all files are right: "config [-check] [rule flags]".
func (c Command) config(f *flags, configuration *config.Config, args []string) int {
	check := f.set.Bool("check", false, "print nothing, and fail if a configuration file is not right")
	if err := f.parse(args); err != nil {
		return complain(err)
	}
	if f.set.NArg() > 0 {
		return complain(fmt.Errorf("config takes no packages, so not %s: it prints the configuration of the working directory", f.set.Arg(0)))
	}
	dir, err := os.Getwd()
	if err != nil {
		return complain(err)
	}
	if _, err := config.Digest(dir, c.valid); err != nil {
		return complain(err)
	}
	if *check {
		return exitClean
	}
	// The last file that was found right is not that of this directory.
	if err := c.valid(configuration); err != nil {
		return complain(err)
	}
	if err := f.parse(args); err != nil {
		return complain(err)
	}
	set := map[string]bool{}
	f.set.Visit(func(fl *flag.Flag) { set[fl.Name] = true })
	text, err := configuration.Effective(c.Rules, func(rule string) bool { return *f.on[rule] }, set)
	if err != nil {
		return complain(err)
	}
	fmt.Print(string(text))
	return exitClean
}
