// Package fixpoint repeats steps that depend on each other until none has anything
// new to say.
//
// # How it works
//
// The steps are taken in their order, again and again, until a round changes nothing. In
// a program whose functions hand something on to each other that can take as many rounds
// as there are functions. So a step says what it reads, by the way, and is taken again
// only when that has changed. Those that are left out would have come to the same as
// before: so the outcome is that of the rounds, whatever the steps do.
package fixpoint

import "container/heap"

// Net knows which steps have read what. A cell stands for something that is read and
// changed.
type Net[Cell comparable] struct {
	readers map[Cell][]int // nil while nothing is being solved
	turns   turns
	queued  []bool
	now     turn
}

// Read notes that the step that is being taken, if there is one, reads a cell.
func (n *Net[Cell]) Read(cell Cell) {
	if n.readers == nil {
		return
	}
	if list := n.readers[cell]; len(list) == 0 || list[len(list)-1] != n.now.step {
		n.readers[cell] = append(list, n.now.step)
	}
}

// Changed has the steps taken again that have read a cell.
func (n *Net[Cell]) Changed(cell Cell) {
	for _, step := range n.readers[cell] {
		if n.queued[step] {
			continue
		}
		n.queued[step] = true
		again := turn{n.now.round, step}
		if step <= n.now.step {
			again.round++
		}
		heap.Push(&n.turns, again)
	}
	delete(n.readers, cell) // they read it anew
}

// Solve takes the steps from 0 to count, each as often as something changes that it
// reads.
func (n *Net[Cell]) Solve(count int, take func(step int)) {
	n.readers, n.queued, n.turns = map[Cell][]int{}, make([]bool, count), nil
	for step := range count {
		n.turns = append(n.turns, turn{0, step}) // in order: a heap
		n.queued[step] = true
	}
	for len(n.turns) > 0 {
		n.now = heap.Pop(&n.turns).(turn)
		n.queued[n.now.step] = false
		take(n.now.step)
	}
	n.readers = nil
}

// turn is a step in a round.
type turn struct{ round, step int }

// turns are those to come, as a heap.
type turns []turn

func (t turns) Len() int { return len(t) }
func (t turns) Less(i, j int) bool {
	return t[i].round < t[j].round || t[i].round == t[j].round && t[i].step < t[j].step
}
func (t turns) Swap(i, j int) { t[i], t[j] = t[j], t[i] }
func (t *turns) Push(x any)   { *t = append(*t, x.(turn)) }
func (t *turns) Pop() any {
	last := (*t)[len(*t)-1]
	*t = (*t)[:len(*t)-1]
	return last
}
