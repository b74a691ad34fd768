package lsp

import "sync"

// A group is the functions that run beside the handling of messages. None is
// started once the group has been ended.
type group struct {
	mu    sync.Mutex
	ended bool
	wait  sync.WaitGroup
}

func (g *group) start(f func()) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.ended {
		g.wait.Go(f)
	}
}

// end waits for the functions that run.
func (g *group) end() {
	g.mu.Lock()
	g.ended = true
	g.mu.Unlock()
	g.wait.Wait()
}
