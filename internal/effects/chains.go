package effects

import "slices"

// link is the first step of the shortest chain from a function to the call
// that has the effect.
type link struct {
	length int // hops
	call   *Call
	end    *Call // the chain's last in this package
}

// chains are the chains of calls that end in a call with some effect.
type chains struct {
	*Result
	tail   func(*Call) (Chain, bool) // what follows a call that has the effect by itself
	callee func(*Call) *Func         // the function that another one leads to, or nil
	link   func(*Func) *link         // once they are found
}

// find finds for each function the first step of its shortest chain.
//
// A call that has the effect by itself has a known length: one hop if it is
// catalogued, more if a fact of another package tells the rest. From these the
// search goes backwards over the calls of this package, shortest first, so
// that each function is settled once. Then each function takes the first of
// its calls, in source order, that starts a chain of the length found.
func (s chains) find(funcs []*Func) map[*Func]*link {
	callers := map[*Func][]*Func{}
	var queue [][]*Func // by length
	length := map[*Func]int{}
	push := func(f *Func, n int) {
		if old, ok := length[f]; ok && old <= n {
			return
		}
		length[f] = n
		for len(queue) <= n {
			queue = append(queue, nil)
		}
		queue[n] = append(queue[n], f)
	}
	for _, f := range funcs {
		for _, c := range f.flat {
			if tail, ok := s.tail(c); ok {
				push(f, 1+tail.length())
			} else if g := s.callee(c); g != nil {
				callers[g] = append(callers[g], f)
			}
		}
	}
	for n := 0; n < len(queue); n++ {
		for _, g := range queue[n] {
			if length[g] == n {
				for _, f := range callers[g] {
					push(f, n+1)
				}
			}
		}
	}
	links := make(map[*Func]*link, len(length))
	for _, f := range funcs {
		n, ok := length[f]
		if !ok {
			continue
		}
		starts := func(c *Call) bool {
			if tail, ok := s.tail(c); ok && 1+tail.length() == n {
				return true
			}
			m, ok := length[s.callee(c)]
			return ok && m+1 == n
		}
		links[f] = &link{length: n, call: f.flat[slices.IndexFunc(f.flat, starts)]}
	}
	for _, l := range links {
		s.settle(links, l)
	}
	return links
}

// settle finds where a chain ends. Chains run together, so each function's is gone along
// once.
func (s chains) settle(links map[*Func]*link, l *link) {
	var way []*link
	for l.end == nil {
		way = append(way, l)
		if _, ok := s.tail(l.call); ok {
			l.end = l.call
			break
		}
		l = links[s.callee(l.call)]
	}
	for _, one := range way {
		one.end = l.end
	}
}

// behind returns what follows c in its chain, what is known of the chain's end, and
// whether c has the effect.
func (s chains) behind(c *Call) (steps []Step, end Chain, ok bool) {
	if end, ok := s.tail(c); ok {
		for _, h := range end.Hops {
			steps = append(steps, Step{Hop: h})
		}
		return cut(steps, end)
	}
	g := s.callee(c)
	if g == nil || s.link(g) == nil {
		return nil, Chain{}, false
	}
	steps, end = s.spell(s.link(g))
	return steps, end, true
}

// spell returns the chain that starts with l, and what is known of its end. Of a long
// one only what is kept is looked at.
func (s chains) spell(l *link) (steps []Step, known Chain) {
	tail, _ := s.tail(l.end)
	for call := l.call; len(steps) < maxHops; call = s.link(s.callee(call)).call {
		steps = append(steps, Step{s.hop(call), call.Pos()})
		if call == l.end {
			for _, h := range tail.Hops {
				steps = append(steps, Step{Hop: h})
			}
			break
		}
	}
	steps = steps[:min(len(steps), maxHops)]
	if l.length > len(steps) { // the last one is always told
		last := Step{s.hop(l.end), l.end.Pos()}
		if n := len(tail.Hops); n > 0 {
			last = Step{Hop: tail.Hops[n-1]}
		}
		steps[len(steps)-1] = last
	}
	return steps, Chain{More: l.length - len(steps), Embedded: tail.Embedded}
}
