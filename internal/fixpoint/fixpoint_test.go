package fixpoint

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
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
