package effects

import "go/token"

// Wiring is the package fact of interface wiring.
type Wiring struct{}

func (*Wiring) AFact() {}

// Wire is one.
type Wire struct{ pos, end token.Pos }

func (w Wire) Pos() token.Pos  { return w.pos }
func (w Wire) End() token.Pos  { return w.end }
func (w Wire) Message() string { return "" }

func (r *Result) wire(b *builder) {}
