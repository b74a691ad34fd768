package embedded

type Span interface {
	span()
}

type Tracer interface {
	tracer()
}

type TracerProvider interface {
	tracerProvider()
}
