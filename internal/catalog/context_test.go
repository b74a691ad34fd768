package catalog

import (
	"fmt"
	"go/types"
	"testing"

	"github.com/stretchr/testify/assert"
)

// place returns the Place of the context that the declared function is, "" if
// it is none.
func (s source) place(name string) string {
	fn := s.function(name)
	if c := tables.ContextOf(s.pkg, fn, fn.Signature()); c != nil {
		return fmt.Sprintf(c.Place, fn.Name())
	}
	return ""
}

// program is a program of Bubble Tea, for any of its versions.
const program = `package p

import tea %q

type Model struct{ list List }

func (m *Model) Init() tea.Cmd                           { return nil }
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) { return m, nil }
func (m *Model) View() %s                                { panic("") }
func (m *Model) Help() string                            { return "" }

type Generic[T any] struct{ v T }

func (Generic[T]) Init() tea.Cmd                         { return nil }
func (Generic[T]) Update(tea.Msg) (tea.Model, tea.Cmd)   { return nil, nil }
func (Generic[T]) View() %[2]s                           { panic("") }

type List struct{}

func (l List) Update(msg tea.Msg) (List, tea.Cmd) { return l, nil }
func (l List) View() string                       { return "" }

type Box struct{}

func (b *Box) Update(msg tea.Msg) tea.Cmd { return nil }

type Other struct{}

func (Other) Update(msg any) tea.Cmd                       { return nil }
func (Other) Init() tea.Cmd                                { return nil }

type Wide struct{}

func (Wide) Update(msg tea.Msg, n int) tea.Cmd { return nil }

func Update(msg tea.Msg) tea.Cmd { return nil }

func load() tea.Msg { return nil }
`

func TestBubbleTeaContexts(t *testing.T) {
	for path, view := range map[string]string{
		"github.com/charmbracelet/bubbletea":    "string",
		"github.com/charmbracelet/bubbletea/v2": "string",
		"charm.land/bubbletea/v2":               "tea.View",
	} {
		s := check(t, stubs(t), "p", fmt.Sprintf(program, path, view))
		for name, want := range map[string]string{
			"Model.Init":     "Bubble Tea's Init",
			"Model.Update":   "Bubble Tea's Update",
			"Model.View":     "Bubble Tea's View",
			"Model.Help":     "",
			"Generic.Update": "Bubble Tea's Update",
			"List.Update":    "Bubble Tea's Update", // by its shape
			"List.View":      "Bubble Tea's View",   // beside that
			"Box.Update":     "Bubble Tea's Update",
			"Other.Update":   "",
			"Other.Init":     "",
			"Wide.Update":    "",
			"Update":         "",
			"load":           "",
		} {
			assert.Equal(t, want, s.place(name), "%s with %s", name, path)
		}
		assert.True(t, IsCommand(s.typ("tea.Cmd(nil)")), path)
		assert.False(t, IsCommand(s.typ("load")), path)
		assert.False(t, IsCommand(s.typ("tea.ExecCallback(nil)")), path)
		assert.False(t, IsCommand(s.typ("1")), path)
	}
}

func TestTemporalContexts(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import (
	"context"
	"go.temporal.io/sdk/workflow"
)

type Order struct{}

func Workflow(ctx workflow.Context, id int) error   { return nil }
func (Order) Workflow(ctx workflow.Context) error   { return nil }
func Second(id int, ctx workflow.Context) error     { return nil }
func Activity(ctx context.Context) error            { return nil }
func Nothing()                                      {}

var literal = func(ctx workflow.Context) {}
`)
	for name, want := range map[string]string{
		"Workflow":       "the Temporal workflow Workflow",
		"Order.Workflow": "the Temporal workflow Workflow",
		"Second":         "",
		"Activity":       "",
		"Nothing":        "",
	} {
		assert.Equal(t, want, s.place(name), name)
	}
	sig := s.typ("literal").(*types.Signature)
	if c := tables.ContextOf(s.pkg, nil, sig); assert.NotNil(t, c) {
		assert.False(t, c.Awaits)
	}
}

func TestOrmapiContexts(t *testing.T) {
	s := check(t, withLoop(t, stubs(t)), "p", fmt.Sprintf(`package p

import ("context"; ormapi %q)

type Ctx = ormapi.AsyncContext

type own interface{ ormapi.AsyncContext }

func task(ctx ormapi.AsyncContext) error            { return nil }
func last(id int, ctx Ctx) error                    { return nil }
func plain(ctx context.Context) error               { return nil }
func narrowed(ctx own) error                        { return nil }
func returns() ormapi.AsyncContext                  { return nil }
`, Ormapi))
	for name, want := range map[string]string{
		"task":     "the loop that runs task (AsyncContext)",
		"last":     "the loop that runs last (AsyncContext)",
		"plain":    "",
		"narrowed": "",
		"returns":  "",
	} {
		assert.Equal(t, want, s.place(name), name)
	}
	task := s.function("task")
	assert.True(t, tables.ContextOf(s.pkg, task, task.Signature()).Awaits)
}
