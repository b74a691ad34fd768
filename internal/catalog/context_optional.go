package catalog

// Optional returns the libraries whose contexts are known, and are not asked
// about: a program may block there by design, or nobody says that it must not.
// Nothing is looked up in them, so that they cost nothing, though many programs
// import them.
func Optional() []*Library { return optional[:] }

// optional is sorted like libraries.
var optional = [...]*Library{
	&ergo,
	&gio,
	&gotk4,
	&glfw,
	&gotk3,
	&kardianos,
	&nbio,
	&dragonboat,
	&walk,
	&pionV3,
	&pion,
	&prometheus,
	&proxyWasm,
	&logrus,
	&evio,
	&sdl,
	&otelMetric,
	&zap,
	&slog,
}

const (
	offloadRemedy = "do it in a goroutine"
	gtkPlace      = "the GTK main loop, which runs %s"
	gtkRemedy     = "do it in a goroutine, and show the result with IdleAdd"
	logPlace      = "the logger, which runs %s"
	logRemedy     = "hand the entry to a goroutine that writes it"
	pionPlace     = "the data channel's reader, which runs %s"
	scrapePlace   = "the scrape, which runs %s"
	scrapeRemedy  = "query in a goroutine, and report what it found last"
)

// Actors

// An actor that waits reads no other message; many do their I/O there all the same.
var ergo = Library{
	Name:    "Ergo",
	Doc:     "https://docs.ergo.services",
	Version: "ergo.services/ergo@v1.999.310",
	Packages: []Package{{Path: "ergo.services/ergo/act", Contexts: []Context{
		{By: ByMethod, Type: "ActorBehavior", Methods: []string{"Init", "HandleMessage", "HandleCall", "HandleEvent"}, Place: actorPlace, Remedy: actorRemedy, Off: true},
	}}},
}

// User interfaces whose documentation does not ask for it

var gio = Library{
	Name:    "Gio",
	Doc:     "https://pkg.go.dev/gioui.org/layout",
	Version: "gioui.org@v0.10.3",
	Packages: []Package{{Path: "gioui.org/layout", Contexts: []Context{
		{By: ByFirstParam, Type: "Context", Place: "the frame that %s lays out", Remedy: offloadRemedy, Off: true},
		{By: ByFuncType, Type: "Widget", Place: "the frame that %s lays out", Remedy: offloadRemedy, Off: true},
	}}},
}

var glfw = Library{
	Name:    "GLFW",
	Doc:     "https://pkg.go.dev/github.com/go-gl/glfw/v3.3/glfw",
	Version: "github.com/go-gl/glfw/v3.3/glfw@v0.0.0-20260823155953-d41da22a9587",
	Packages: []Package{{Path: "github.com/go-gl/glfw/v3.3/glfw", Contexts: []Context{
		{By: ByFuncType, Type: "KeyCallback", Place: "GLFW's event loop, which runs %s", Remedy: offloadRemedy, Off: true},
	}}},
}

var gotk3 = Library{
	Name:    "gotk3",
	Doc:     "https://pkg.go.dev/github.com/gotk3/gotk3/glib",
	Version: "github.com/gotk3/gotk3@v0.6.4.1",
	Packages: []Package{{Path: "github.com/gotk3/gotk3/glib", Contexts: []Context{
		{By: ByArg, Methods: []string{"IdleAdd"}, Index: 0, Place: gtkPlace, Remedy: gtkRemedy, Off: true},
		{By: ByArg, Methods: []string{"TimeoutAdd"}, Index: 1, Place: gtkPlace, Remedy: gtkRemedy, Off: true},
		{By: ByArg, Type: "Object", Methods: []string{"Connect"}, Index: 1, Place: gtkPlace, Remedy: gtkRemedy, Off: true},
	}}},
}

var gotk4 = Library{
	Name:    "gotk4",
	Doc:     "https://pkg.go.dev/github.com/diamondburned/gotk4/pkg/core/glib",
	Version: "github.com/diamondburned/gotk4/pkg@v0.3.1",
	Packages: []Package{{Path: "github.com/diamondburned/gotk4/pkg/core/glib", Contexts: []Context{
		{By: ByArg, Methods: []string{"IdleAdd"}, Index: 0, Place: gtkPlace, Remedy: gtkRemedy, Off: true},
	}}},
}

var sdl = Library{
	Name:    "SDL2",
	Doc:     "https://pkg.go.dev/github.com/veandco/go-sdl2/sdl",
	Version: "github.com/veandco/go-sdl2@v0.4.39",
	Packages: []Package{{Path: "github.com/veandco/go-sdl2/sdl", Contexts: []Context{
		{By: ByArg, Methods: []string{"Do"}, Index: 0, Place: "SDL's main thread, which runs %s", Remedy: offloadRemedy, Off: true},
	}}},
}

// It exists for GOOS=windows alone.
var walk = Library{
	Name:    "Walk",
	Doc:     "https://pkg.go.dev/github.com/lxn/walk",
	Version: "github.com/lxn/walk@v0.0.0-20210112085537-c389da54e794",
	Packages: []Package{{Path: "github.com/lxn/walk", Contexts: []Context{
		{By: ByFuncType, Type: "EventHandler", Place: "the window's message loop, which runs %s", Remedy: offloadRemedy, Off: true},
	}}},
}

// Networks

// The same as raft's FSM, but that no document asks a state machine to be quick.
var dragonboat = Library{
	Name:    "Dragonboat",
	Doc:     "https://pkg.go.dev/github.com/lni/dragonboat/v4/statemachine",
	Version: "github.com/lni/dragonboat/v4@v4.0.0-20230917160253-d9f49378cd2d",
	Packages: []Package{{Path: "github.com/lni/dragonboat/v4/statemachine", Contexts: []Context{
		{By: ByMethod, Type: "IStateMachine", Methods: []string{"Update", "Lookup"}, Place: "the state machine's %s", Remedy: raftRemedy, Embedded: true, Off: true},
		{By: ByMethod, Type: "IConcurrentStateMachine", Methods: []string{"Update"}, Place: "the state machine's %s", Remedy: raftRemedy, Embedded: true, Off: true},
		{By: ByMethod, Type: "IOnDiskStateMachine", Methods: []string{"Update"}, Place: "the state machine's %s", Remedy: raftRemedy, Embedded: true, Off: true},
	}}},
}

var evio = Library{
	Name:    "evio",
	Doc:     "https://pkg.go.dev/github.com/tidwall/evio",
	Version: "github.com/tidwall/evio@v1.0.8",
	Packages: []Package{{Path: "github.com/tidwall/evio", Contexts: []Context{
		{By: ByField, Type: "Events", Place: "evio's event loop, which runs %s", Remedy: offloadRemedy, Off: true},
	}}},
}

// The handlers of nbhttp run in a pool.
var nbio = Library{
	Name:    "nbio",
	Doc:     "https://pkg.go.dev/github.com/lesismal/nbio",
	Version: "github.com/lesismal/nbio@v1.6.12",
	Packages: []Package{{Path: "github.com/lesismal/nbio", Contexts: []Context{
		{By: ByArg, Type: "Engine", Methods: []string{"OnOpen", "OnData", "OnClose"}, Index: 0, Place: "nbio's poller, which runs %s", Remedy: offloadRemedy, Off: true},
	}}},
}

// Those of tracks and of changes of state have goroutines of their own.
var pion = Library{
	Name:    "Pion WebRTC",
	Doc:     "https://pkg.go.dev/github.com/pion/webrtc/v4#DataChannel.OnMessage",
	Version: "github.com/pion/webrtc/v4@v4.2.26",
	Packages: []Package{{Path: "github.com/pion/webrtc/v4", Contexts: []Context{
		{By: ByArg, Type: "DataChannel", Methods: []string{"OnMessage"}, Index: 0, Place: pionPlace, Remedy: offloadRemedy, Off: true},
	}}},
}

var pionV3 = Library{
	Name:    "Pion WebRTC v3",
	Doc:     "https://pkg.go.dev/github.com/pion/webrtc/v3#DataChannel.OnMessage",
	Version: "github.com/pion/webrtc/v3@v3.3.6",
	Packages: []Package{{Path: "github.com/pion/webrtc/v3", Contexts: []Context{
		{By: ByArg, Type: "DataChannel", Methods: []string{"OnMessage"}, Index: 0, Place: pionPlace, Remedy: offloadRemedy, Off: true},
	}}},
}

// The host runs one call at a time, and has no sockets for a driver.
var proxyWasm = Library{
	Name:    "Proxy-Wasm",
	Doc:     "https://pkg.go.dev/github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types",
	Version: "github.com/proxy-wasm/proxy-wasm-go-sdk@44c7d58",
	Packages: []Package{{Path: "github.com/proxy-wasm/proxy-wasm-go-sdk/proxywasm/types", Contexts: []Context{
		{By: ByMethod, Type: "HttpContext", Methods: []string{"OnHttpRequestHeaders", "OnHttpRequestBody", "OnHttpResponseHeaders", "OnHttpResponseBody"}, Place: "the proxy, which runs %s", Remedy: "dispatch a call, and go on in its callback", Off: true},
		{By: ByMethod, Type: "PluginContext", Methods: []string{"OnPluginStart", "OnQueueReady", "OnTick"}, Place: "the proxy, which runs %s", Remedy: "dispatch a call, and go on in its callback", Off: true},
	}}},
}

// Services, logs and metrics

// Start may take a few seconds: a ping is none too many.
var kardianos = Library{
	Name:    "kardianos/service",
	Doc:     "https://pkg.go.dev/github.com/kardianos/service#Interface",
	Version: "github.com/kardianos/service@v1.3.0",
	Packages: []Package{{Path: "github.com/kardianos/service", Contexts: []Context{
		{By: ByMethod, Type: "Interface", Methods: []string{"Start", "Stop"}, Place: "the service manager, which waits for %s", Remedy: offloadRemedy, Off: true},
	}}},
}

var logrus = Library{
	Name:    "Logrus",
	Doc:     "https://pkg.go.dev/github.com/sirupsen/logrus#Hook",
	Version: "github.com/sirupsen/logrus@v1.10.2",
	Packages: []Package{{Path: "github.com/sirupsen/logrus", Contexts: []Context{
		{By: ByMethod, Type: "Hook", Methods: []string{"Fire"}, Place: logPlace, Remedy: logRemedy, Off: true},
	}}},
}

var slog = Library{
	Name:    "log/slog",
	Doc:     "https://pkg.go.dev/log/slog#Handler",
	Version: "go1.26.8",
	Packages: []Package{{Path: "log/slog", Contexts: []Context{
		{By: ByMethod, Type: "Handler", Methods: []string{"Enabled", "Handle"}, Place: logPlace, Remedy: logRemedy, Off: true},
	}}},
}

var zap = Library{
	Name:    "Zap",
	Doc:     "https://pkg.go.dev/go.uber.org/zap#Hooks",
	Version: "go.uber.org/zap@v1.28.0",
	Packages: []Package{
		{Path: "go.uber.org/zap", Contexts: []Context{
			{By: ByArg, Methods: []string{"Hooks"}, Index: 0, Place: logPlace, Remedy: logRemedy, Off: true},
		}},
		{Path: "go.uber.org/zap/zapcore", Contexts: []Context{
			{By: ByArg, Methods: []string{"RegisterHooks"}, Index: 1, Place: logPlace, Remedy: logRemedy, Off: true},
		}},
	},
}

// Exporters query databases in Collect: that is what they are for.
var prometheus = Library{
	Name:    "Prometheus client",
	Doc:     "https://pkg.go.dev/github.com/prometheus/client_golang/prometheus#Collector",
	Version: "github.com/prometheus/client_golang@v1.25.0",
	Packages: []Package{{Path: "github.com/prometheus/client_golang/prometheus", Contexts: []Context{
		{By: ByMethod, Type: "Collector", Methods: []string{"Collect"}, Place: scrapePlace, Remedy: scrapeRemedy, Off: true},
		{By: ByArg, Methods: []string{"NewCounterFunc", "NewGaugeFunc"}, Index: 1, Place: scrapePlace, Remedy: scrapeRemedy, Off: true},
	}}},
}

// They are given a context, and may wait.
var otelMetric = Library{
	Name:    "OpenTelemetry metrics",
	Doc:     "https://pkg.go.dev/go.opentelemetry.io/otel/metric#Callback",
	Version: "go.opentelemetry.io/otel/metric@v1.47.0",
	Packages: []Package{{Path: "go.opentelemetry.io/otel/metric", Contexts: []Context{
		{By: ByFuncType, Type: "Callback", Place: scrapePlace, Remedy: scrapeRemedy, Off: true},
		{By: ByFuncType, Type: "Float64Callback", Place: scrapePlace, Remedy: scrapeRemedy, Off: true},
		{By: ByFuncType, Type: "Int64Callback", Place: scrapePlace, Remedy: scrapeRemedy, Off: true},
	}}},
}
