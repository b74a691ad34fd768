package asyncormlint_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// chainsAreRead keeps the messages of the rules, and internal/report, which reads
// chains from them, in step over the module in dir: what blocks an async context has a code flow from
// there on, and one that names calls has them.
func chainsAreRead(t *testing.T, dir string) {
	t.Helper()
	var on []string
	for _, rule := range analyzer.Off() {
		on = append(on, "-"+rule)
	}
	sarif := drivers.Report(t, drivers.BuildCommand(t), dir, "sarif", on...)
	type text struct{ Text string }
	var log struct {
		Runs []struct {
			Results []struct {
				RuleID    string
				Message   text
				CodeFlows []struct {
					ThreadFlows []struct {
						Locations []struct{ Location struct{ Message text } }
					}
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(sarif, &log))
	require.NotEmpty(t, log.Runs[0].Results)
	for _, result := range log.Runs[0].Results {
		message := result.Message.Text
		chain, _, _ := strings.Cut(message, "; ")
		calls := strings.Count(chain, " -> ")
		if calls == 0 && result.RuleID != "syncinasync" {
			continue
		}
		if !assert.Len(t, result.CodeFlows, 1, message) {
			continue
		}
		steps := result.CodeFlows[0].ThreadFlows[0].Locations
		if result.RuleID == "syncinasync" {
			assert.Contains(t, message, " "+steps[0].Location.Message.Text)
			assert.Len(t, steps, calls+2, message)
		}
		assert.GreaterOrEqual(t, len(steps), calls+1, message)
	}
}
