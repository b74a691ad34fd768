package flow

import (
	"container/heap"
	"go/ast"
)

// queue holds what has a body that is to be looked at, once each. The shortest comes first:
// a long body, whose graph takes long to build, waits until more is known of what it calls.
type queue[T comparable] struct {
	order  order[T]
	queued map[T]bool
}

func (q *queue[T]) push(item T, body *ast.BlockStmt) {
	if q.queued == nil {
		q.queued = map[T]bool{}
	}
	if !q.queued[item] {
		q.queued[item] = true
		heap.Push(&q.order, entry[T]{item, body})
	}
}

// pop returns the next one, false if there is none.
func (q *queue[T]) pop() (item T, ok bool) {
	if len(q.order) == 0 {
		return item, false
	}
	item = heap.Pop(&q.order).(entry[T]).item
	delete(q.queued, item)
	return item, true
}

type entry[T any] struct {
	item T
	body *ast.BlockStmt
}

// order is a heap.
type order[T any] []entry[T]

func (o order[T]) Len() int { return len(o) }
func (o order[T]) Less(i, j int) bool {
	a, b := o[i].body, o[j].body
	if m, n := a.End()-a.Pos(), b.End()-b.Pos(); m != n {
		return m < n
	}
	return a.Pos() < b.Pos()
}
func (o order[T]) Swap(i, j int) { o[i], o[j] = o[j], o[i] }
func (o *order[T]) Push(x any)   { *o = append(*o, x.(entry[T])) }
func (o *order[T]) Pop() any {
	last := (*o)[len(*o)-1]
	*o = (*o)[:len(*o)-1]
	return last
}
