package effects

import (
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whatever is done with facts comes to the same as with a map for each place.
func TestFactsAreMaps(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var subjects []subject
	for i := range 40 {
		v := types.NewVar(token.Pos(i+1), nil, fmt.Sprint("v", i), types.Typ[types.Int])
		subjects = append(subjects, subject{root: v, last: v})
	}
	type place struct {
		facts facts
		plain map[subject]domain
	}
	places := []place{{nothing(), map[subject]domain{}}}
	for range 20000 {
		from := places[random.IntN(len(places))]
		next := place{plain: maps.Clone(from.plain)}
		s := subjects[random.IntN(len(subjects))]
		switch random.IntN(4) {
		case 0:
			d := domain{but: random.IntN(2) == 0, values: single(fmt.Sprint(random.IntN(3)))}
			next.facts, next.plain[s] = from.facts.with(s, d), d
		case 1:
			next.facts = from.facts.without(func(o subject) bool { return o == s })
			delete(next.plain, s)
		case 2:
			next.facts = from.facts.drop(s)
			delete(next.plain, s)
		default:
			other := places[random.IntN(len(places))]
			next.facts, next.plain = join(from.facts, other.facts), map[subject]domain{}
			for s, d := range from.plain {
				e, ok := other.plain[s]
				switch {
				case !ok:
				case d.is(e):
					next.plain[s] = d
				case d.but == e.but && d.but:
					next.plain[s] = domain{but: true, values: both(d.values, e.values)}
				case d.but == e.but:
					next.plain[s] = domain{values: union(d.values, e.values)}
				}
			}
		}
		got := maps.Collect(next.facts.each())
		if !maps.EqualFunc(next.plain, got, domain.is) {
			assert.Equal(t, next.plain, got)
			return
		}
		if len(places) > 50 {
			places = slices.Delete(places, 1, 2)
		}
		places = append(places, next)
	}
}

// A thousand statements more cost a thousand times what one costs.
func TestManyFacts(t *testing.T) {
	grow := func(n int) float64 {
		return testing.AllocsPerRun(1, func() {
			f := nothing()
			for i := range n {
				v := types.NewVar(token.Pos(i+1), nil, "v", types.Typ[types.Int])
				s := subject{root: v, last: v}
				f = join(f.with(s, domain{values: single("1")}), f.with(s, domain{values: single("2")}))
			}
		}) / float64(n)
	}
	small, large := grow(500), grow(5000)
	assert.Less(t, large, 1.3*small, "allocations for each statement")
}
