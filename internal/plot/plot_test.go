package plot_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/internal/plot"
)

// The picture is XML, whatever things are called, and names each line.
func TestSVG(t *testing.T) {
	for _, values := range [][]float64{{1, 2, 3}, {0, 0, 0}, {1e-9, 1e9, 1}} {
		c := plot.Chart{
			Title: "cost <of> a & b", X: "packages", Y: "ms", At: []float64{10, 100, 1000},
			Lines: []plot.Line{{Name: "ours", Values: values}, {Name: "<theirs>", Values: []float64{3, 2}}},
		}
		text := c.SVG()
		assert.Contains(t, text, "ours</text>")
		assert.Contains(t, text, "&lt;theirs&gt;</text>")
		assert.NotContains(t, text, "NaN")
		for d := xml.NewDecoder(strings.NewReader(text)); ; {
			_, err := d.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
		}
	}
}
