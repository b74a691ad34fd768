package main

import (
	"encoding/xml"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func feeds() []measured {
	of := func(name string, unit time.Duration, rate float64) measured {
		m := measured{name: name, rate: rate}
		for i := range 1000 {
			m.times = append(m.times, time.Duration(i)*unit)
		}
		return m
	}
	return []measured{of("before", time.Millisecond, 12.6), of("after", 10*time.Microsecond, 345)}
}

func TestTable(t *testing.T) {
	want := `| | half of the pages within | 99 % of them within | pages per second, at most |
|---|---|---|---|
| before | 500.0 ms | 990.0 ms | 13 |
| after | 5.0 ms | 9.9 ms | 345 |
`
	assert.Equal(t, want, table(feeds()))
	file := filepath.Join(t.TempDir(), "README.md")
	require.NoError(t, os.WriteFile(file, []byte("a\n"+tableBegin+"old\n"+tableEnd+"b\n"), 0o666))
	require.NoError(t, replaceTable(file, want))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, "a\n"+tableBegin+want+tableEnd+"b\n", string(text))
	require.NoError(t, os.WriteFile(file, []byte("a\n"), 0o666))
	require.ErrorContains(t, replaceTable(file, want), "no place")
}

func TestPlot(t *testing.T) {
	var plot struct {
		Lines []struct {
			Points string `xml:"points,attr"`
		} `xml:"polyline"`
	}
	require.NoError(t, xml.Unmarshal(svg(feeds()), &plot))
	require.Len(t, plot.Lines, 2)
	assert.Contains(t, plot.Lines[0].Points, " 508.0,20.0 ", "a second is four fifths of the way")
	assert.NotEqual(t, plot.Lines[0].Points, plot.Lines[1].Points)
}

func TestMeasure(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {}))
	defer server.Close()
	m, err := measure(t.Context(), server.URL, 5, 100*time.Millisecond)
	require.NoError(t, err)
	assert.NotEmpty(t, m.times)
	assert.Positive(t, m.rate)

	broken := httptest.NewServer(http.NotFoundHandler())
	defer broken.Close()
	_, err = measure(t.Context(), broken.URL, 1, 10*time.Millisecond)
	require.ErrorContains(t, err, "404")
}
