package firestorepb

type Precondition struct{}
