package asyncormlint_test

import (
	"regexp"
	"strconv"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis/analysistest"
)

func TestBlank(t *testing.T) {
	set := func(value string) { require.NoError(t, analyzer.Unawaited.Flags.Set("blank", value)) }
	set("true")
	defer set("false")
	analysistest.Run(t, overlay(t), analyzer.Unawaited, "unawaited_blank")
}

var atLine = regexp.MustCompile(` at line (\d+)`)

// TestBothPlaces: a finding stands where a future is made, and its message and its
// related place say where it is lost.
func TestBothPlaces(t *testing.T) {
	places := 0
	for _, res := range analysistest.Run(&silent{t}, overlay(t), analyzer.Unawaited, "unawaited") {
		for _, d := range res.Action.Diagnostics {
			line := atLine.FindStringSubmatch(d.Message)
			if line == nil {
				assert.Empty(t, d.Related, d.Message)
				continue
			}
			places++
			require.Len(t, d.Related, 1, d.Message)
			posn := res.Action.Package.Fset.Position(d.Related[0].Pos)
			assert.Equal(t, line[1], strconv.Itoa(posn.Line), d.Message)
			assert.Equal(t, "it is lost here", d.Related[0].Message)
		}
	}
	assert.Greater(t, places, 20)
}
