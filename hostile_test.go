package asyncormlint_test

import (
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/internal/scramble"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// No rule fails over hostile programs or takes for ever, and what there is to find is
// found.
func TestHostilePrograms(t *testing.T) {
	for name, c := range scramble.HostilePrograms() {
		t.Run(name, func(t *testing.T) {
			g, err := prepared()
			require.NoError(t, err)
			p, err := scramble.Exactly("p", []scramble.File{{Name: "p.go", Text: []byte(c.Text)}}, g)
			require.NoError(t, err)
			begin := time.Now()
			watch := time.AfterFunc(10*time.Minute, func() { panic(name + " takes for ever") })
			defer watch.Stop()
			found := g.analyze(t, p, on()).found
			n := 0
			for _, a := range on() {
				n += len(found[a])
			}
			assert.GreaterOrEqual(t, n, c.Found)
			t.Logf("%d findings in %v", n, time.Since(begin).Round(time.Millisecond))
		})
	}
}
