package trace

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/trace"
)

type Event struct {
}

type Link struct {
}

type ReadOnlySpan interface {
	Attributes() []attribute.KeyValue
	ChildSpanCount() int
	DroppedAttributes() int
	DroppedEvents() int
	DroppedLinks() int
	EndTime() time.Time
	Events() []Event
	InstrumentationLibrary() instrumentation.Library
	InstrumentationScope() instrumentation.Scope
	Links() []Link
	Name() string
	Parent() trace.SpanContext
	Resource() *resource.Resource
	SpanContext() trace.SpanContext
	SpanKind() trace.SpanKind
	StartTime() time.Time
	Status() Status
	private()
}

type ReadWriteSpan interface {
	trace.Span
	ReadOnlySpan
}

type SpanExporter interface {
	ExportSpans(ctx context.Context, spans []ReadOnlySpan) error
	Shutdown(ctx context.Context) error
}

type SpanProcessor interface {
	ForceFlush(ctx context.Context) error
	OnEnd(s ReadOnlySpan)
	OnStart(parent context.Context, s ReadWriteSpan)
	Shutdown(ctx context.Context) error
}

type Status struct {
}
