package trace

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace/embedded"
)

type EventConfig struct {
}

type EventOption interface {
	applyEvent(EventConfig) EventConfig
}

type Link struct {
}

type Span interface {
	embedded.Span
	AddEvent(name string, options ...EventOption)
	AddLink(link Link)
	End(options ...SpanEndOption)
	IsRecording() bool
	RecordError(err error, options ...EventOption)
	SetAttributes(kv ...attribute.KeyValue)
	SetName(name string)
	SetStatus(code codes.Code, description string)
	SpanContext() SpanContext
	TracerProvider() TracerProvider
}

type SpanConfig struct {
}

type SpanContext struct {
}

type SpanEndOption interface {
	applySpanEnd(SpanConfig) SpanConfig
}

type SpanKind int

type SpanStartOption interface {
	applySpanStart(SpanConfig) SpanConfig
}

type Tracer interface {
	embedded.Tracer
	Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span)
}

type TracerConfig struct {
}

type TracerOption interface {
	apply(TracerConfig) TracerConfig
}

type TracerProvider interface {
	embedded.TracerProvider
	Tracer(name string, options ...TracerOption) Tracer
}
