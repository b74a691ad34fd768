package panics

type Catcher struct{}

func (p *Catcher) Try(f func()) {
	defer p.tryRecover()
	f()
}

func (p *Catcher) tryRecover() { _ = recover() }

type Recovered struct {
	Value any
}

func Try(f func()) *Recovered {
	var c Catcher
	c.Try(f)
	return nil
}
