package catalog

import (
	"fmt"
	"go/token"
	"go/types"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMethodsThatAreContexts(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import (
	"context"
	"io"
	"time"

	"fyne.io/fyne/v2"
	"github.com/gdamore/tcell/v2"
	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hashicorp/memberlist"
	"github.com/hashicorp/raft"
	"github.com/jroimartin/gocui"
	"github.com/panjf2000/gnet/v2"
	"github.com/rivo/tview"
	"github.com/twmb/franz-go/pkg/kgo"
	"go.opentelemetry.io/otel/sdk/trace"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/util/workqueue"
	"sigs.k8s.io/controller-runtime/pkg/event"
	"sigs.k8s.io/controller-runtime/pkg/handler"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
	"sigs.k8s.io/controller-runtime/pkg/source"
)

var _ cache.ResourceEventHandler
var _ source.Source
var _ handler.Funcs

type Layer struct{ *tview.Box }

func (Layer) Draw(tcell.Screen) {}
func (Layer) Title() string     { return "" }

type Rows struct{ tview.TableContent }

func (Rows) GetCell(row, column int) *tview.TableCell { return nil }
func (Rows) Clear()                                   {}

type Board struct{ n int }

func (*Board) Tapped(*fyne.PointEvent)                      {}
func (*Board) Layout([]fyne.CanvasObject, fyne.Size)        {}
func (*Board) MinSize([]fyne.CanvasObject) fyne.Size        { return fyne.Size{} }
func (*Board) Dragged(int)                                  {}

type Game struct{}

func (*Game) Update() error              { return nil }
func (*Game) Draw(*ebiten.Image)         {}
func (*Game) Layout(w, h int) (int, int) { return 0, 0 }
func (*Game) Load()                      {}

// Scene is no game: it has only two of the methods.
type Scene struct{}

func (*Scene) Update() error      { return nil }
func (*Scene) Draw(*ebiten.Image) {}

type Store struct{}

func (*Store) Apply(*raft.Log) any                   { return nil }
func (*Store) ApplyBatch([]*raft.Log) []any          { return nil }
func (*Store) Snapshot() (raft.FSMSnapshot, error)   { return nil, nil }
func (*Store) Restore(io.ReadCloser) error           { return nil }

type Dump struct{}

func (Dump) Persist(raft.SnapshotSink) error { return nil }
func (Dump) Release()                        {}

// Migration applies something else.
type Migration struct{}

func (Migration) Apply(*raft.Log) any { return nil }

type Server struct{ gnet.BuiltinEventEngine }

func (*Server) OnBoot(gnet.Engine) (a gnet.Action)                { return }
func (*Server) OnOpen(gnet.Conn) (out []byte, a gnet.Action)      { return }
func (*Server) OnTraffic(gnet.Conn) (a gnet.Action)               { return }
func (*Server) OnClose(gnet.Conn, error) (a gnet.Action)          { return }
func (*Server) OnTick() (d time.Duration, a gnet.Action)          { return }
func (*Server) OnShutdown(gnet.Engine)                            {}
func (*Server) Run(context.Context) error                         { return nil } // makes it a Runnable

type Panes struct{}

func (Panes) Layout(*gocui.Gui) error { return nil }

type Gossip struct{}

func (Gossip) NodeMeta(limit int) []byte                       { return nil }
func (Gossip) NotifyMsg([]byte)                                {}
func (Gossip) GetBroadcasts(overhead, limit int) [][]byte      { return nil }
func (Gossip) LocalState(join bool) []byte                     { return nil }
func (Gossip) MergeRemoteState(buf []byte, join bool)          {}
func (Gossip) NotifyAlive(*memberlist.Node) error              { return nil }
func (Gossip) NotifyJoin(*memberlist.Node)                     {} // alone it is no EventDelegate

type Hook struct{}

func (Hook) OnProduceRecordUnbuffered(*kgo.Record, error) {}

type Spans struct{}

func (Spans) OnStart(context.Context, trace.ReadWriteSpan) {}
func (Spans) OnEnd(trace.ReadOnlySpan)                     {}
func (Spans) Shutdown(context.Context) error               { return nil }
func (Spans) ForceFlush(context.Context) error             { return nil }

type Export struct{}

func (Export) ExportSpans(context.Context, []trace.ReadOnlySpan) error { return nil }
func (Export) Shutdown(context.Context) error                          { return nil }

type Pods struct{}

func (Pods) OnAdd(obj any, initial bool) {}
func (Pods) OnUpdate(old, new any)       {}
func (Pods) OnDelete(obj any)            {}

// Log has one of the names.
type Log struct{}

func (Log) OnDelete(obj any) {}

type queue = workqueue.TypedRateLimitingInterface[reconcile.Request]

type Owner struct{}

func (Owner) Create(context.Context, event.CreateEvent, queue)                                {}
func (Owner) Update(context.Context, event.UpdateEvent, queue)                                {}
func (Owner) Delete(context.Context, event.DeleteEvent, queue)                                {}
func (Owner) Generic(context.Context, event.GenericEvent, queue)                              {}
func (Owner) Start(context.Context, queue) error                                              { return nil }
func (Owner) Reconcile(context.Context, reconcile.Request) (r reconcile.Result, err error)    { return }
`)
	for name, want := range map[string]string{
		"Layer.Draw":                     "tview's event loop, which runs Draw",
		"Layer.Title":                    "",
		"Rows.GetCell":                   "tview's event loop, which runs GetCell",
		"Rows.Clear":                     "",
		"Board.Tapped":                   "the Fyne UI thread, which runs Tapped",
		"Board.Layout":                   "the Fyne UI thread, which runs Layout",
		"Board.Dragged":                  "",
		"Game.Update":                    "Ebitengine's game loop, which runs Update",
		"Game.Draw":                      "Ebitengine's game loop, which runs Draw",
		"Game.Load":                      "",
		"Scene.Update":                   "",
		"Store.Apply":                    "raft's FSM Apply",
		"Store.ApplyBatch":               "raft's FSM ApplyBatch",
		"Store.Snapshot":                 "raft's FSM Snapshot",
		"Store.Restore":                  "",
		"Dump.Persist":                   "",
		"Migration.Apply":                "",
		"Server.OnBoot":                  "",
		"Server.OnOpen":                  "gnet's event loop, which runs OnOpen",
		"Server.OnTraffic":               "gnet's event loop, which runs OnTraffic",
		"Server.OnClose":                 "gnet's event loop, which runs OnClose",
		"Server.OnTick":                  "",
		"Server.Run":                     "",
		"Panes.Layout":                   "gocui's main loop, which runs Layout",
		"Gossip.NotifyMsg":               "memberlist's gossip loop, which runs NotifyMsg",
		"Gossip.NotifyAlive":             "memberlist's gossip loop, which runs NotifyAlive",
		"Gossip.NotifyJoin":              "",
		"Hook.OnProduceRecordUnbuffered": "franz-go's hook OnProduceRecordUnbuffered",
		"Spans.OnEnd":                    "OpenTelemetry's span processor OnEnd",
		"Spans.ForceFlush":               "",
		"Spans.Shutdown":                 "",
		"Export.ExportSpans":             "",
		"Pods.OnAdd":                     "the informer, which runs OnAdd",
		"Log.OnDelete":                   "",
		"Owner.Create":                   "the controller's informer, which runs Create",
		"Owner.Start":                    "the controller, which starts its sources with Start",
		"Owner.Reconcile":                "",
	} {
		assert.Equal(t, want, s.place(name), name)
	}

	apply := s.function("Store.Apply")
	assert.True(t, tables.ContextOf(s.pkg, apply, apply.Signature()).Embedded, "a store in the process is at home in an FSM")
}

// Where two libraries have a claim, the answer does not depend on the order of
// the imports, which is that of the files.
func TestContextOfIsTheSameInAnyOrder(t *testing.T) {
	const program = `package p

import (
	%s
)

var _ ebiten.Game
var _ trace.SpanProcessor
var _ tview.Primitive

type Model struct{}

func (Model) Update(msg tea.Msg) tea.Cmd { return nil }
`
	ebiten, tea := `"github.com/hajimehoshi/ebiten/v2"`, `tea "charm.land/bubbletea/v2"`
	rest := "\n\t" + `"go.opentelemetry.io/otel/sdk/trace"` + "\n\t" + `"github.com/rivo/tview"`
	for _, imports := range []string{ebiten + "\n\t" + tea + rest, tea + "\n\t" + ebiten + rest} {
		s := check(t, stubs(t), "p", fmt.Sprintf(program, imports))
		assert.Equal(t, "Bubble Tea's Update", s.place("Model.Update"))
	}
}

// What looks like a loop and is none: most of these run on goroutines of their
// own, and some are the place for what blocks.
func TestNotContexts(t *testing.T) {
	none := types.NewSignatureType(nil, nil, nil, nil, nil, false)
	lib := func(path string) *types.Package { return types.NewPackage(path, "lib") }
	typ := func(path, name string, underlying types.Type) *types.Named {
		return types.NewNamed(types.NewTypeName(token.NoPos, lib(path), name, nil), underlying, nil)
	}

	for _, f := range []struct {
		path, recv, name string
		index            int
	}{
		{"time", "", "AfterFunc", 1},
		{"context", "", "AfterFunc", 1},
		{"sync", "Once", "Do", 0},
		{"sync", "", "OnceFunc", 0},
		{"net/http", "", "HandleFunc", 1},
		{"expvar", "", "Publish", 1},
		{"golang.org/x/sync/errgroup", "Group", "Go", 0},
		{"golang.org/x/sync/singleflight", "Group", "Do", 1},
		{"github.com/bwmarrin/discordgo", "Session", "AddHandler", 0},
		{"github.com/cloudwego/netpoll", "", "NewEventLoop", 0}, // OnRequest
		{"github.com/cloudwego/netpoll", "", "WithOnConnect", 0},
		{"github.com/jesseduffield/gocui", "Gui", "OnWorker", 0},
		{"github.com/nats-io/nats.go", "Conn", "Subscribe", 1},
		{"github.com/nats-io/nats.go/jetstream", "Consumer", "Consume", 0},
		{"github.com/twmb/franz-go/pkg/kgo", "", "OnPartitionsAssigned", 0},
		{"github.com/twmb/franz-go/pkg/kgo", "", "OnPartitionsLost", 0},
		{"github.com/rivo/tview", "TextView", "SetChangedFunc", 0},
		{"github.com/charmbracelet/bubbletea", "", "Tick", 1},
		{"github.com/charmbracelet/bubbletea", "", "Every", 1},
		{"github.com/charmbracelet/bubbletea", "", "Exec", 1},
		{"github.com/charmbracelet/bubbletea", "", "ExecProcess", 1},
		{"go.temporal.io/sdk/workflow", "", "ExecuteActivity", 1},
		{"go.temporal.io/sdk/workflow", "", "ExecuteLocalActivity", 1},
		{"go.uber.org/cadence/workflow", "", "ExecuteActivity", 1},
		{"github.com/dbos-inc/dbos-transact-golang/dbos", "", "RunAsStep", 1},
		{"github.com/restatedev/sdk-go", "", "Run", 1},
		{"github.com/gorilla/websocket", "Conn", "SetPingHandler", 0},
		{"github.com/hibiken/asynq", "ServeMux", "HandleFunc", 1},
		{"github.com/redis/rueidis", "", "WithOnReceiveReturnHook", 1},
		{"github.com/libp2p/go-libp2p-pubsub", "PubSub", "RegisterTopicValidator", 1},
		{"go.etcd.io/bbolt", "DB", "Update", 0}, // only another transaction is bad there
		// Known, and off.
		{"github.com/eclipse/paho.golang/paho", "Client", "AddOnPublishReceived", 0},
		{"go.uber.org/zap", "", "Hooks", 0},
		{"github.com/pion/webrtc/v4", "DataChannel", "OnMessage", 0},
		{"github.com/prometheus/client_golang/prometheus", "", "NewGaugeFunc", 1},
	} {
		sig := none
		if f.recv != "" {
			recv := types.NewParam(token.NoPos, lib(f.path), "", types.NewPointer(typ(f.path, f.recv, types.NewStruct(nil, nil))))
			sig = types.NewSignatureType(recv, nil, nil, nil, nil, false)
		}
		fn := types.NewFunc(token.NoPos, lib(f.path), f.name, sig)
		assert.Nilf(t, tables.ArgContext(fn, f.index), "%s.%s.%s", f.path, f.recv, f.name)
	}

	for _, f := range []struct{ path, name string }{
		{"github.com/cloudwego/netpoll", "OnRequest"},
		{"github.com/cloudwego/netpoll", "OnConnect"},
		{"github.com/nats-io/nats.go", "MsgHandler"},
		{"github.com/nats-io/nats.go/jetstream", "MessageHandler"},
		{"github.com/confluentinc/confluent-kafka-go/v2/kafka", "RebalanceCb"},
		{"github.com/dbos-inc/dbos-transact-golang/dbos", "Step"},
		{"github.com/microsoft/durabletask-go/task", "Activity"},
		{"github.com/charmbracelet/bubbletea", "Cmd"},
		{"github.com/charmbracelet/bubbletea", "ExecCallback"},
		{"net/http", "HandlerFunc"},
		{"expvar", "Func"},
		{"go.opentelemetry.io/otel/metric", "Callback"},
	} {
		assert.Nilf(t, tables.FuncTypeContext(typ(f.path, f.name, none)), "%s.%s", f.path, f.name)
	}

	for _, f := range []struct{ path, name, field string }{
		{"net/http", "Server", "ConnState"},
		{"net/http/httptrace", "ClientTrace", "GotConn"},
		{"sync", "Pool", "New"},
		{"k8s.io/client-go/tools/leaderelection", "LeaderCallbacks", "OnStartedLeading"},
		{"github.com/eclipse/paho.mqtt.golang", "ClientOptions", "OnConnect"},
		{"github.com/eclipse/paho.golang/autopaho", "ClientConfig", "OnConnectError"},
		{"github.com/quic-go/quic-go", "Config", "GetConfigForClient"},
		{"github.com/tidwall/evio", "Events", "Data"},
	} {
		assert.Nilf(t, tables.FieldContext(typ(f.path, f.name, types.NewStruct(nil, nil)), f.field), "%s.%s.%s", f.path, f.name, f.field)
	}
}
