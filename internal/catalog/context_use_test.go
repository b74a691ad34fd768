package catalog

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// argPlace returns where a function runs that is handed to parameter i of what
// the call expression calls, "" if that is no context: by the parameter, or by
// its type.
func (s source) argPlace(call string, i int) string {
	s.t.Helper()
	c := tables.ArgContext(s.callee(call).Origin(), i)
	if c == nil {
		e, err := parser.ParseExpr(call)
		require.NoError(s.t, err)
		fun := types.ExprString(e.(*ast.CallExpr).Fun)
		sig := s.typ(fun).Underlying().(*types.Signature)
		t := sig.Params().At(i).Type()
		if sig.Variadic() && i == sig.Params().Len()-1 {
			t = t.(*types.Slice).Elem()
		}
		c = tables.FuncTypeContext(t)
	}
	return says(c)
}

// says returns what a message says of a context that runs f.
func says(c *Context) string {
	if c == nil {
		return ""
	}
	return fmt.Sprintf(c.Place, "f") + "; " + c.Remedy
}

func TestArgContext(t *testing.T) {
	const (
		fyneSays   = "the Fyne UI thread, which runs f; do it in a goroutine, and show the result with fyne.Do"
		tviewSays  = "tview's event loop, which runs f; do it in a goroutine, and show the result with QueueUpdateDraw"
		pahoSays   = "Paho's message router, which runs f; hand the message to a goroutine, or call SetOrderMatters(false)"
		pahoV5Says = "Paho's message router, which runs f; hand the message to a goroutine"
		storeSays  = "the informer's store, which runs f; compute it from the object alone"
		queuedSays = "the controller's informer, which runs f; enqueue a request, and do it in Reconcile"
		kgoSays    = "franz-go's producer, which runs f; do it in a goroutine"
		gocuiSays  = "gocui's main loop, which runs f; do it in a goroutine, and show the result with Gui.Update"
		gnetSays   = "gnet's event loop, which runs f; do it in a worker pool, and answer with AsyncWrite"
		flowSays   = "the Temporal workflow that runs f; move it into an activity"
		teaSays    = "Bubble Tea's loop, which runs f; do it in a tea.Cmd"
	)
	s := check(t, stubs(t), "p", `package p

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/data/binding"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"
	tea "charm.land/bubbletea/v2"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/eclipse/paho.golang/paho"
	"github.com/jroimartin/gocui"
	lazy "github.com/jesseduffield/gocui"
	"github.com/panjf2000/gnet/v2"
	"github.com/rivo/tview"
	"github.com/twmb/franz-go/pkg/kgo"
	"go.temporal.io/sdk/workflow"
	"k8s.io/client-go/tools/cache"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/handler"
	"sigs.k8s.io/controller-runtime/pkg/predicate"
)

var (
	app      *tview.Application
	button   *tview.Button
	list     *tview.List
	text     *tview.TextView
	form     *tview.Form
	node     *tview.TreeNode
	window   fyne.Window
	life     fyne.Lifecycle
	confirm  *dialog.ConfirmDialog
	entry    *widget.Entry
	mq       mqtt.Client
	options  *mqtt.ClientOptions
	router   *paho.StandardRouter
	v5       *paho.Client
	gui      *gocui.Gui
	lazyGui  *lazy.Gui
	conn     gnet.Conn
	kafka    *kgo.Client
	informer cache.SharedInformer
	selector workflow.Selector

	_ = binding.NewDataListener
	_ = tea.WithFilter
	_ = handler.EnqueueRequestsFromMapFunc
	_ = predicate.NewPredicateFuncs
	_ client.Object
)
`)
	for _, c := range []struct {
		call string
		i    int
		want string
	}{
		{"fyne.Do(nil)", 0, fyneSays},
		{"fyne.DoAndWait(nil)", 0, fyneSays},
		{"widget.NewButton(``, nil)", 1, fyneSays},
		{"widget.NewList(nil, nil, nil)", 0, fyneSays},
		{"widget.NewList(nil, nil, nil)", 2, fyneSays},
		{"dialog.ShowConfirm(``, ``, nil, nil)", 2, fyneSays},
		{"dialog.ShowFileOpen(nil, nil)", 0, fyneSays},
		{"confirm.SetOnClosed(nil)", 0, fyneSays}, // promoted from an unexported type
		{"window.SetCloseIntercept(nil)", 0, fyneSays},
		{"binding.NewDataListener(nil)", 0, ""},
		{"life.SetOnStarted(nil)", 0, ""},
		{"life.SetOnStopped(nil)", 0, ""}, // the loop is over
		{"entry.SetOnValidationChanged(nil)", 0, fyneSays},

		{"app.QueueUpdateDraw(nil)", 0, tviewSays},
		{"app.SetInputCapture(nil)", 0, tviewSays},
		{"app.Suspend(nil)", 0, ""},
		{"button.SetInputCapture(nil)", 0, tviewSays}, // Box's
		{"button.SetSelectedFunc(nil)", 0, tviewSays},
		{"list.AddItem(``, ``, 0, nil)", 3, tviewSays},
		{"form.AddInputField(``, ``, 0, nil, nil)", 3, tviewSays},
		{"form.AddInputField(``, ``, 0, nil, nil)", 4, tviewSays},
		{"form.AddButton(``, nil)", 1, tviewSays},
		{"text.SetDoneFunc(nil)", 0, tviewSays},
		{"text.SetChangedFunc(nil)", 0, ""}, // has a goroutine of its own
		{"node.Walk(nil)", 0, ""},

		{"mq.Subscribe(``, 0, nil)", 2, pahoSays},
		{"mq.SubscribeMultiple(nil, nil)", 1, pahoSays},
		{"mq.AddRoute(``, nil)", 1, pahoSays},
		{"options.SetDefaultPublishHandler(nil)", 0, pahoSays},
		{"options.SetOnConnectHandler(nil)", 0, ""}, // has a goroutine of its own
		{"options.SetConnectionLostHandler(nil)", 0, ""},

		{"informer.SetTransform(nil)", 0, storeSays},
		{"informer.SetWatchErrorHandler(nil)", 0, "the reflector's watch loop, which runs f; do it in a goroutine"},
		{"handler.EnqueueRequestsFromMapFunc(nil)", 0, queuedSays},
		{"predicate.NewPredicateFuncs(nil)", 0, queuedSays},
		{"predicate.NewTypedPredicateFuncs[client.Object](nil)", 0, queuedSays},

		{"kafka.Produce(nil, nil, nil)", 2, kgoSays},
		{"kafka.TryProduce(nil, nil, nil)", 2, kgoSays},
		{"kgo.OnPartitionsRevoked(nil)", 0, ""}, // may commit

		{"gui.SetKeybinding(``, nil, 0, nil)", 3, gocuiSays},
		{"gui.Update(nil)", 0, gocuiSays},
		{"gui.SetManagerFunc(nil)", 0, gocuiSays},
		{"lazyGui.SetKeybinding(``, nil, 0, nil)", 3, gocuiSays},
		{"lazyGui.SetTabClickBinding(``, nil)", 1, gocuiSays},
		{"lazyGui.UpdateAsync(nil)", 0, gocuiSays},
		{"lazyGui.OnWorker(nil)", 0, ""}, // has a goroutine of its own

		{"router.RegisterHandler(``, nil)", 1, pahoV5Says},
		{"router.DefaultHandler(nil)", 0, pahoV5Says},
		{"paho.NewStandardRouterWithDefault(nil)", 0, pahoV5Says},
		{"v5.AddOnPublishReceived(nil)", 0, ""}, // nobody asks it to be quick

		{"conn.AsyncWrite(nil, nil)", 1, gnetSays},
		{"conn.Wake(nil)", 0, gnetSays},

		{"workflow.SetQueryHandler(nil, ``, nil)", 2, flowSays},
		{"workflow.SetQueryHandlerWithOptions(nil, ``, nil, workflow.QueryHandlerOptions{})", 2, flowSays},
		{"workflow.SetUpdateHandler(nil, ``, nil)", 2, flowSays},
		{"selector.AddFuture(nil, nil)", 1, flowSays},
		{"selector.AddReceive(nil, nil)", 1, flowSays},
		{"selector.AddDefault(nil)", 0, flowSays},
		{"selector.AddFuture(nil, nil)", 0, ""},
		{"workflow.Await(nil, nil)", 1, ""}, // runs where it is called

		{"tea.WithFilter(nil)", 0, teaSays},
		{"tea.Tick(0, nil)", 1, ""}, // commands
		{"tea.Every(0, nil)", 1, ""},
	} {
		assert.Equal(t, c.want, s.argPlace(c.call, c.i), "%s, %d", c.call, c.i)
	}
}

func TestFieldContext(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import (
	tea "charm.land/bubbletea/v2"
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/rivo/tview"
	"go.temporal.io/sdk/workflow"
	"k8s.io/client-go/tools/cache"
	"sigs.k8s.io/controller-runtime/pkg/handler"
	"sigs.k8s.io/controller-runtime/pkg/predicate"
)

type mine struct{ OnTapped func() }

var (
	_ tea.View
	_ fyne.MenuItem
	_ widget.Button
	_ mqtt.ClientOptions
	_ tview.TableCell
	_ workflow.UpdateHandlerOptions
	_ cache.ResourceEventHandlerFuncs
	_ handler.Funcs
	_ predicate.Funcs
)
`)
	for _, c := range []struct{ typ, field, want string }{
		{"widget.Button{}", "OnTapped", "the Fyne UI thread, which runs f"},
		{"widget.Entry{}", "OnChanged", "the Fyne UI thread, which runs f"},
		{"widget.Tree{}", "ChildUIDs", "the Fyne UI thread, which runs f"},
		{"fyne.MenuItem{}", "Action", "the Fyne UI thread, which runs f"},
		{"tview.TableCell{}", "Clicked", "tview's event loop, which runs f"},
		{"tea.View{}", "OnMouse", "Bubble Tea's loop, which runs f"},
		{"cache.ResourceEventHandlerFuncs{}", "AddFunc", "the informer, which runs f"},
		{"cache.ResourceEventHandlerDetailedFuncs{}", "DeleteFunc", "the informer, which runs f"},
		{"cache.FilteringResourceEventHandler{}", "FilterFunc", "the informer, which runs f"},
		{"cache.FilteringResourceEventHandler{}", "Handler", ""},
		{"handler.Funcs{}", "CreateFunc", "the controller's informer, which runs f"}, // an alias of an instance
		{"predicate.Funcs{}", "UpdateFunc", "the controller's informer, which runs f"},
		{"workflow.UpdateHandlerOptions{}", "Validator", "the Temporal workflow that runs f"},
		{"mqtt.ClientOptions{}", "OnConnect", ""},
		{"mine{}", "OnTapped", ""},
	} {
		got := ""
		if found := tables.FieldContext(s.typ(c.typ), c.field); found != nil {
			got = fmt.Sprintf(found.Place, "f")
		}
		assert.Equal(t, c.want, got, "%s.%s", c.typ, c.field)
	}
}

func TestFuncTypeContext(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import (
	tea "charm.land/bubbletea/v2"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/jroimartin/gocui"
	"github.com/panjf2000/gnet/v2"
	"k8s.io/client-go/tools/cache"
	"sigs.k8s.io/controller-runtime/pkg/handler"
	"sigs.k8s.io/controller-runtime/pkg/source"
)

type plain func(mqtt.Client, mqtt.Message)

var (
	_ tea.Cmd
	_ mqtt.MessageHandler
	_ gocui.ManagerFunc
	_ gnet.RunnableFunc
	_ cache.KeyFunc
	_ handler.MapFunc
	_ source.Func
)
`)
	for typ, want := range map[string]string{
		"mqtt.MessageHandler": "Paho's message router, which runs f",
		"gocui.ManagerFunc":   "gocui's main loop, which runs f",
		"gnet.RunnableFunc":   "gnet's event loop, which runs f",
		"gnet.AsyncCallback":  "gnet's event loop, which runs f",
		"cache.KeyFunc":       "the informer's store, which runs f",
		"cache.IndexFunc":     "the informer's store, which runs f",
		"handler.MapFunc":     "the controller's informer, which runs f",
		"source.Func":         "the controller, which starts its sources with f",

		"mqtt.OnConnectHandler": "", // has a goroutine of its own
		"tea.Cmd":               "",
		"plain":                 "",
	} {
		got := ""
		if found := tables.FuncTypeContext(s.typ(typ + "(nil)")); found != nil {
			got = fmt.Sprintf(found.Place, "f")
		}
		assert.Equal(t, want, got, typ)
	}
	for _, typ := range []string{"(func())(nil)", "1", "plain(nil)"} {
		assert.Nil(t, tables.FuncTypeContext(s.typ(typ)), typ)
	}
}

// A program that lets Paho deliver messages at once, each on a goroutine, has
// taken its handlers off the router.
func TestLifted(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import mqtt "github.com/eclipse/paho.mqtt.golang"

var _ mqtt.MessageHandler

var options *mqtt.ClientOptions

func SetOrderMatters() {}
`)
	const path = "github.com/eclipse/paho.mqtt.golang."
	order, _, _ := types.LookupFieldOrMethod(s.typ("mqtt.ClientOptions{}"), true, s.pkg, "Order")
	assert.Equal(t, path+"SetOrderMatters", tables.Mentions(s.callee("options.SetOrderMatters(false)")))
	assert.Equal(t, path+"Order", tables.Mentions(order))
	assert.Equal(t, path+"NewClientOptions", tables.Mentions(s.callee("mqtt.NewClientOptions()")))
	assert.Empty(t, tables.Mentions(s.callee("options.AddBroker(``)")))
	assert.Empty(t, tables.Mentions(s.callee("SetOrderMatters()")))
	assert.Empty(t, tables.Mentions(types.Universe.Lookup("nil")))

	c := tables.FuncTypeContext(s.typ("mqtt.MessageHandler(nil)"))
	require.NotNil(t, c)
	assert.True(t, c.Lifted(nil), "who makes the client is not seen")
	assert.False(t, c.Lifted(map[string]bool{path + "NewClientOptions": true}))
	assert.True(t, c.Lifted(map[string]bool{path + "NewClientOptions": true, path + "SetOrderMatters": true}))
	assert.False(t, (&Context{}).Lifted(nil))
}
