package asyncormlint_test

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"
)

// TestTransactions runs heldawait with its flag for transactions, alone: what
// opens a transaction on a loop blocks it, which syncinasync reports.
func TestTransactions(t *testing.T) {
	set := func(value string) { require.NoError(t, analyzer.HeldAwait.Flags.Set("tx", value)) }
	set("true")
	defer set("false")
	analysistest.Run(t, overlay(t), analyzer.HeldAwait, "heldawait_tx")
}
