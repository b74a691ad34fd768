package ormapi

// Off the loop.
//
// What blocks runs on a goroutine of its own. A query goes deep into its driver, so
// a new goroutine's stack is doubled and copied several times on the way: 5 µs, where
// the goroutine itself costs less than one. So a goroutine that has run a function
// waits for the next one, with the stack that it has. It waits no longer than
// anything lives on the loop: a loop with nothing to do leaves nothing behind.
//
// The goroutines are the loop's, not the package's. One that was made in a synctest
// bubble can serve nobody outside of it, and a loop is either inside or outside.

// mostIdle bounds how many wait. More than a few are of use only where as many
// functions end as begin at once.
const mostIdle = 16

// job is what runs off a loop.
type job interface{ run() }

// off runs j on a goroutine of the loop, and counts it. It reports false when the
// loop has ended, or is nil: nobody would wait for j.
func (l *Loop) off(j job) bool {
	if l == nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closing && l.live == 0 {
		return false
	}
	l.live++
	if last := len(l.idle) - 1; last >= 0 {
		l.idle[last] <- j // has room for one
		l.idle = l.idle[:last]
		return true
	}
	go l.work(j)
	return true
}

// work runs j, and then what it is sent.
func (l *Loop) work(j job) {
	grow(0)
	next := make(chan job, 1)
	for ok := true; ok; j, ok = <-next {
		l.run(j, next)
	}
}

// run runs j. A function that ends its goroutine ends work as well.
func (l *Loop) run(j job, next chan job) {
	returned := false
	defer func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if returned && len(l.idle) < mostIdle {
			l.idle = append(l.idle, next)
		} else {
			close(next)
		}
		l.left()
	}()
	j.run()
	returned = true
}

// grow makes room on a new goroutine's stack for a query, at once rather than in
// several steps.
//
//go:noinline
func grow(i int) byte {
	var room [24 << 10]byte
	return room[i]
}
