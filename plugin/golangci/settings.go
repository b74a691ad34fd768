package golangci

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"golang.org/x/tools/go/analysis"
)

// Settings are the settings of the linter: rules to switch on or off, and the
// flags of rules, as on the command line.
//
//	rules:
//	  unawaited: false
//	  lockedquery: true
//	  syncinasync:
//	    tests: true
type Settings struct {
	Rules map[string]Rule `json:"rules"`
}

// A Rule is true or false, or the flags of a rule, which is then on.
type Rule struct {
	On    bool
	Flags map[string]any
}

// UnmarshalJSON reads either form.
func (r *Rule) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, &r.On) == nil {
		return nil
	}
	r.On = true
	if err := json.Unmarshal(data, &r.Flags); err != nil {
		return fmt.Errorf("a rule is true, false, or its flags, not %s", data)
	}
	return nil
}

// apply sets the flags of all rules and returns the rules that are on. A flag
// that is not named has its default: the rules are variables, and an earlier
// linter of this process may have had other settings.
func (s Settings) apply() ([]*analysis.Analyzer, error) {
	suite := analyzer.Suite()
	for _, name := range slices.Sorted(maps.Keys(s.Rules)) {
		if !slices.ContainsFunc(suite, func(rule *analysis.Analyzer) bool { return rule.Name == name }) {
			return nil, fmt.Errorf("no rule %s: there are %s", name, names(suite))
		}
	}
	var on []*analysis.Analyzer
	for _, rule := range suite {
		set, named := s.Rules[rule.Name]
		if named && set.On || !named && !slices.Contains(analyzer.Off(), rule.Name) {
			on = append(on, rule)
		}
		var err error
		rule.Flags.VisitAll(func(f *flag.Flag) {
			value, named := set.Flags[f.Name]
			if !named {
				value = f.DefValue
			}
			if e := f.Value.Set(fmt.Sprint(value)); e != nil {
				err = fmt.Errorf("%s.%s: %w", rule.Name, f.Name, e)
			}
		})
		if err != nil {
			return nil, err
		}
		for _, name := range slices.Sorted(maps.Keys(set.Flags)) {
			if rule.Flags.Lookup(name) == nil {
				return nil, fmt.Errorf("%s has no flag %s", rule.Name, name)
			}
		}
	}
	return on, nil
}

func names(suite []*analysis.Analyzer) string {
	var list []string
	for _, rule := range suite {
		list = append(list, rule.Name)
	}
	return strings.Join(list, ", ")
}
