package catalog

const otelRemedy = "do it in a goroutine, or in an exporter behind a batch processor"

// Whoever ends a span, or logs, waits for the processors. Their Shutdown and
// ForceFlush may block, and so may an exporter.
var otel = Library{
	Name:    "OpenTelemetry SDK",
	Doc:     "https://pkg.go.dev/go.opentelemetry.io/otel/sdk/trace#SpanProcessor",
	Version: "go.opentelemetry.io/otel/sdk@v1.47.0",
	Packages: []Package{{
		Path: "go.opentelemetry.io/otel/sdk/trace",
		Contexts: []Context{
			{By: ByMethod, Type: "SpanProcessor", Methods: []string{"OnStart", "OnEnd"}, Place: "OpenTelemetry's span processor %s", Remedy: otelRemedy},
		},
	}},
}

var otelLog = Library{
	Name:    "OpenTelemetry log SDK",
	Doc:     "https://pkg.go.dev/go.opentelemetry.io/otel/sdk/log#Processor",
	Version: "go.opentelemetry.io/otel/sdk/log@v1.47.0",
	Packages: []Package{{
		Path: "go.opentelemetry.io/otel/sdk/log",
		Contexts: []Context{
			{By: ByMethod, Type: "Processor", Methods: []string{"Enabled", "OnEmit"}, Place: "OpenTelemetry's log processor %s", Remedy: otelRemedy},
		},
	}},
}
