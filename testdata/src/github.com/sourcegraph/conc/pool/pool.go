package pool

import (
	"sync"

	"github.com/sourcegraph/conc"
)

type Pool struct {
	handle   conc.WaitGroup
	tasks    chan func()
	initOnce sync.Once
}

func New() *Pool { return &Pool{} }

func (p *Pool) Go(f func()) {
	p.init()
	p.handle.Go(p.worker)
	p.tasks <- f
}

func (p *Pool) Wait() {
	p.init()
	close(p.tasks)
	p.handle.Wait()
}

func (p *Pool) init() {
	p.initOnce.Do(func() { p.tasks = make(chan func()) })
}

func (p *Pool) worker() {
	for f := range p.tasks {
		f()
	}
}
