package fixpoint

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// chain solves which of n cells are reached, where each is if its neighbour is: the
// last one, or in the other direction the first. It returns how many steps it took.
func chain(n, direction int) (reached, steps int) {
	var net Net[int]
	is := map[int]bool{}
	end := n - 1
	if direction < 0 {
		end = 0
	}
	net.Solve(n, func(i int) {
		steps++
		net.Read(i + direction)
		if !is[i] && (i == end || is[i+direction]) {
			is[i] = true
			net.Changed(i)
		}
	})
	return len(is), steps
}

func TestStepsAreFew(t *testing.T) {
	for _, n := range []int{1, 100, 1000} {
		for _, direction := range []int{1, -1} {
			t.Run(fmt.Sprint(n, direction), func(t *testing.T) {
				reached, steps := chain(n, direction)
				assert.Equal(t, n, reached)
				assert.LessOrEqual(t, steps, 2*n)
			})
		}
	}
}

// What is done, and in which order, is what rounds over all steps do, even where the
// outcome depends on the order.
func TestRounds(t *testing.T) {
	for seed := range uint64(200) {
		const steps, cells = 9, 5
		random := rand.New(rand.NewPCG(seed, 1))
		var reads [steps][]int
		for i := range steps {
			reads[i] = random.Perm(cells)[:2] // the first is written, too
		}
		solve := func(read func(int), changed func(int), all func(take func(int))) (done []string) {
			var values [cells]int
			var left [steps]int
			for i := range left {
				left[i] = 4
			}
			all(func(i int) {
				sum := i
				for _, cell := range reads[i] {
					read(cell)
					sum += values[cell]
				}
				to := reads[i][0]
				if value := sum % 7; left[i] > 0 && value != values[to] {
					left[i]--
					values[to] = value
					done = append(done, fmt.Sprint("step ", i, " makes ", to, " a ", value))
					changed(to)
				}
			})
			return done
		}
		var net Net[int]
		have := solve(net.Read, net.Changed, func(take func(int)) { net.Solve(steps, take) })
		again := true
		want := solve(func(int) {}, func(int) { again = true }, func(take func(int)) {
			for again {
				again = false
				for i := range steps {
					take(i)
				}
			}
		})
		require.NotEmpty(t, want)
		require.Equal(t, want, have)
	}
}

// A step may read what it changes itself.
func TestOfItself(t *testing.T) {
	var net Net[string]
	n := 0
	net.Solve(1, func(int) {
		net.Read("n")
		if n < 5 {
			n++
			net.Changed("n")
		}
	})
	assert.Equal(t, 5, n)
}

// Outside of Solve, nobody reads.
func TestOutside(t *testing.T) {
	var net Net[int]
	net.Read(1)
	net.Solve(0, func(int) { t.Fail() })
	net.Read(1)
}
