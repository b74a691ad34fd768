// Package golangci makes the rules a linter of golangci-lint's, called
// "asyncorm". A golangci-lint that imports this package has it: the command
// golangci-lint-asyncorm, or one that "golangci-lint custom" builds.
package golangci

import (
	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
)

func init() {
	for _, rule := range analyzer.Suite() {
		rule.Run = withoutRelated(rule.Run)
	}
	register.Plugin("asyncorm", New)
}

// withoutRelated has a rule report no related places. Golangci-lint makes an
// issue of its own of each, which a //nolint on the finding's line does not
// reach. The chain of calls is in the message as well.
//
// It changes the rules themselves, not copies: some ask for others by address.
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

// New makes the linter. raw is what stands in .golangci.yml under
// linters.settings.custom.asyncorm.settings.
func New(raw any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](raw)
	if err != nil {
		return nil, err
	}
	rules, err := s.apply()
	if err != nil {
		return nil, err
	}
	return linter{rules}, nil
}

type linter struct{ rules []*analysis.Analyzer }

func (l linter) BuildAnalyzers() ([]*analysis.Analyzer, error) { return l.rules, nil }

// GetLoadMode says that the rules need types.
func (linter) GetLoadMode() string { return register.LoadModeTypesInfo }
