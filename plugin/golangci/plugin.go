// Package golangci makes the rules a linter of golangci-lint's, called
// "asyncorm". A golangci-lint that imports this package has it: the command
// golangci-lint-asyncorm, or one that "golangci-lint custom" builds.
package golangci

import (
	"fmt"
	"os"
	"slices"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
)

func init() { register.Plugin("asyncorm", New) }

// place is where the settings stand, for errors.
const place = "linters.settings.custom.asyncorm.settings"

// New makes the linter. raw is what stands in .golangci.yml under
// linters.settings.custom.asyncorm.settings: keys of .asyncorm.yaml, which count
// in place of those in that file.
func New(raw any) (register.LinterPlugin, error) {
	c, err := configuration(raw)
	if err != nil {
		return nil, err
	}
	if err := c.Apply(analyzer.Suite()); err != nil {
		return nil, err
	}
	var on []*analysis.Analyzer
	for _, rule := range analyzer.Suite() {
		if c.On(rule.Name, !slices.Contains(analyzer.Off(), rule.Name)) {
			on = append(on, rule)
		}
	}
	rules := analyzer.With(c, false, on)
	for _, rule := range rules {
		rule.Run = withoutRelated(rule.Run)
	}
	return linter{append(rules, analyzer.Named(c)...)}, nil
}

func configuration(raw any) (*config.Config, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	file, err := config.For(dir)
	if err != nil || raw == nil {
		return file, err
	}
	if err := file.Apply(analyzer.Suite()); err != nil {
		return nil, err
	}
	settings, err := config.FromSettings(place, raw)
	if err != nil {
		return nil, err
	}
	if err := settings.Apply(analyzer.Suite()); err != nil {
		return nil, err
	}
	if settings.File.Packages != nil {
		return nil, fmt.Errorf("%s: packages: golangci-lint reads keys without their case and splits them at dots: put it into %s", place, config.FileName)
	}
	return settings.Over(file), nil
}

// withoutRelated has a rule report no related places. Golangci-lint makes an
// issue of its own of each, which a //nolint on the finding's line does not
// reach. The chain of calls is in the message as well.
func withoutRelated(run func(*analysis.Pass) (any, error)) func(*analysis.Pass) (any, error) {
	return func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			d.Related = nil
			pass.Report(d)
		}
		return run(&p)
	}
}

type linter struct{ rules []*analysis.Analyzer }

func (l linter) BuildAnalyzers() ([]*analysis.Analyzer, error) { return l.rules, nil }

// GetLoadMode says that the rules need types.
func (linter) GetLoadMode() string { return register.LoadModeTypesInfo }
