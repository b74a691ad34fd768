package asyncormlint_test

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"
)

// TestStrength runs unawaited with each strength but the default on a folder of its
// own.
func TestStrength(t *testing.T) {
	flag := analyzer.Unawaited.Flags.Lookup("strength")
	defer func(was string) { require.NoError(t, flag.Value.Set(was)) }(flag.Value.String())
	dir := overlay(t)
	for _, strength := range []string{"should", "optional"} {
		require.NoError(t, flag.Value.Set(strength))
		analysistest.Run(t, dir, analyzer.Unawaited, "unawaited_strength/"+strength+"/...")
	}
}
