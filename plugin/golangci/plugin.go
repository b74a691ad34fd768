// Package golangci makes the rules a linter of golangci-lint's, called
// "asyncorm". A golangci-lint that imports this package has it: the command
// golangci-lint-asyncorm, or one that "golangci-lint custom" builds.
package golangci

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
)

func init() { register.Plugin("asyncorm", New) }

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

func (l linter) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	var analyzers []*analysis.Analyzer
	for _, rule := range l.rules {
		analyzers = append(analyzers, withoutRelated(rule))
	}
	return analyzers, nil
}

// withoutRelated returns a rule that reports no related places. Golangci-lint
// makes an issue of its own of each, which a //nolint on the finding's line does
// not reach. The chain of calls is in the message as well.
func withoutRelated(rule *analysis.Analyzer) *analysis.Analyzer {
	plain := *rule
	plain.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			d.Related = nil
			pass.Report(d)
		}
		return rule.Run(&p)
	}
	return &plain
}

// GetLoadMode says that the rules need types.
func (linter) GetLoadMode() string { return register.LoadModeTypesInfo }
