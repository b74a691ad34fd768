package msgpack

type Encoder struct{}
