package effects

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What imports tell comes to the same whether their rows are merged one import after
// another, or put together and sorted.
func TestRowsOfImports(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	some := func(of string) string { return fmt.Sprint(of, random.IntN(4)) }
	for range 200 {
		var merged, together Wiring
		seen := newRows()
		for range 3 {
			var w Wiring
			for range 12 {
				impl := Impl{Type: some("T"), Methods: make([]Method, random.IntN(3))}
				for i := range impl.Methods {
					impl.Methods[i] = Method{Name: some("M"), Blocks: &Chain{Hops: []Hop{{Name: some("Exec")}}}}
				}
				w.Impls = append(w.Impls, impl)
				w.Puts = append(w.Puts, Put{Place: some("field "), Type: some("T"), Posn: some("a.go:")})
				w.Flows = append(w.Flows, Flow{From: some("var "), To: some("field "), Needs: []string{"A", "B", "C"}[random.IntN(3):]})
				through := Through{Place: some("field ")[:random.IntN(2)*7], Type: some("type "), Method: some("M"), Hops: []Hop{{Name: some("save"), Posn: some("b.go:")}}}
				w.Uses = append(w.Uses, Use{Through: through, Where: some("Update"), Remedy: some("start it")})
			}
			w.Cut = random.IntN(4) == 0
			seen.merge(&merged, &w)
			together.Impls = append(together.Impls, w.Impls...)
			together.Puts = append(together.Puts, w.Puts...)
			together.Flows = append(together.Flows, w.Flows...)
			together.Uses = append(together.Uses, w.Uses...)
			together.Cut = together.Cut || w.Cut
		}
		merged.sort()
		together.sort()
		assert.Equal(t, together, merged)
	}
}
