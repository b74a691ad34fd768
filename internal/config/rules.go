package config

import (
	"flag"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/spelling"
	"golang.org/x/tools/go/analysis"
)

// Apply makes what the file says of the rules' flags their defaults. The flags
// of the rules are variables: each one that the file does not name gets back the
// default that it was built with, so that the last call counts.
func (c *Config) Apply(rules []*analysis.Analyzer) error {
	for _, name := range slices.Sorted(maps.Keys(c.File.Rules)) {
		key := Join("rules", name)
		i := slices.IndexFunc(rules, func(rule *analysis.Analyzer) bool { return rule.Name == name })
		if i < 0 {
			return c.at(key, "no rule is called %s%s; there are %s", name, spelling.Suggest(name, "", names(rules)), strings.Join(names(rules), ", "))
		}
		for _, f := range slices.Sorted(maps.Keys(c.File.Rules[name].Flags)) {
			if rules[i].Flags.Lookup(f) == nil {
				return c.at(Join(key, f), "%s has no flag %s; %s", name, f, has(rules[i]))
			}
		}
	}
	for _, rule := range rules {
		var err error
		rule.Flags.VisitAll(func(f *flag.Flag) {
			value, named := c.File.Rules[rule.Name].Flags[f.Name]
			if !named {
				value = f.DefValue
			}
			if e := f.Value.Set(value); e != nil && err == nil {
				err = c.at(Join(Join("rules", rule.Name), f.Name), "%s cannot be %s: %v", f.Name, value, e)
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// On reports whether a rule runs that does so without configuration if
// byDefault says so.
func (c *Config) On(rule string, byDefault bool) bool {
	if r, named := c.File.Rules[rule]; named {
		return r.On
	}
	return byDefault
}

// Severity returns what the findings of a rule are to reports and editors.
func (c *Config) Severity(rule string) string {
	if s := c.File.Rules[rule].Severity; s != "" {
		return s
	}
	return "warning"
}

func names(rules []*analysis.Analyzer) []string {
	var out []string
	for _, rule := range rules {
		out = append(out, rule.Name)
	}
	return out
}

// has lists the flags of a rule.
func has(rule *analysis.Analyzer) string {
	flags := []string{"severity"}
	rule.Flags.VisitAll(func(f *flag.Flag) { flags = append(flags, f.Name) })
	return fmt.Sprintf("it has %s", strings.Join(flags, ", "))
}

// Excludes reports whether the file with that slash-separated path in the module
// is to have no findings.
func (c *Config) Excludes(file string) bool {
	return slices.ContainsFunc(c.File.Paths.Exclude, func(pattern string) bool {
		if dir, all := strings.CutSuffix(pattern, "/..."); all {
			return file == dir || strings.HasPrefix(file, dir+"/")
		}
		matched, _ := path.Match(pattern, file) // check has seen the pattern
		return matched
	})
}
