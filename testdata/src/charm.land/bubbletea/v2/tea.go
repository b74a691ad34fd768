// Package tea is a stub of charm.land/bubbletea/v2: its declarations without
// their bodies.
package tea

import (
	"image/color"
	"io"
	"os/exec"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

const (
	CursorBar                CursorShape      = 2
	CursorBlock              CursorShape      = 0
	CursorUnderline          CursorShape      = 1
	ProgressBarDefault       ProgressBarState = 1
	ProgressBarError         ProgressBarState = 2
	ProgressBarIndeterminate ProgressBarState = 3
	ProgressBarNone          ProgressBarState = 0
	ProgressBarWarning       ProgressBarState = 4
)

type Model interface {
	Init() Cmd
	Update(Msg) (Model, Cmd)
	View() View
}

type Msg = uv.Event

type Cmd func() Msg

type View struct {
	Content                   string
	OnMouse                   func(msg MouseMsg) Cmd
	Cursor                    *Cursor
	BackgroundColor           color.Color
	ForegroundColor           color.Color
	WindowTitle               string
	ProgressBar               *ProgressBar
	AltScreen                 bool
	ReportFocus               bool
	DisableBracketedPasteMode bool
	MouseMode                 MouseMode
	KeyboardEnhancements      KeyboardEnhancements
}

func (*View) SetContent(s string) {}

func NewView(s string) View { panic("stub") }

func NewCursor(x int, y int) *Cursor { panic("stub") }

type Position struct {
	X int
	Y int
}

type KeyboardEnhancements struct {
	ReportEventTypes           bool
	ReportAlternateKeys        bool
	ReportAllKeysAsEscapeCodes bool
	ReportAssociatedText       bool
}

func NewProgressBar(state ProgressBarState, value int) *ProgressBar { panic("stub") }

type Program struct{}

func (*Program) Kill()                                     {}
func (*Program) Printf(template string, args ...any)       {}
func (*Program) Println(args ...any)                       {}
func (*Program) Quit()                                     {}
func (*Program) ReleaseTerminal() error                    { panic("stub") }
func (*Program) RestoreTerminal() error                    { panic("stub") }
func (*Program) Run() (returnModel Model, returnErr error) { panic("stub") }
func (*Program) Send(msg Msg)                              {}
func (*Program) Wait()                                     {}

type ProgramOption func(*Program)

func NewProgram(model Model, opts ...ProgramOption) *Program { panic("stub") }

func Sequence(cmds ...Cmd) Cmd { panic("stub") }

func Every(duration time.Duration, fn func(time.Time) Msg) Cmd { panic("stub") }

func Tick(d time.Duration, fn func(time.Time) Msg) Cmd { panic("stub") }

func RequestWindowSize() Msg { panic("stub") }

func ClearScreen() Msg { panic("stub") }

type Cursor struct {
	Position
	Color color.Color
	Shape CursorShape
	Blink bool
}

type CursorColorMsg struct {
	color.Color
}

func (CursorColorMsg) IsDark() bool   { panic("stub") }
func (CursorColorMsg) String() string { panic("stub") }

type CursorPositionMsg struct {
	X int
	Y int
}

type CursorShape int

type ProgressBar struct {
	State ProgressBarState
	Value int
}

type ProgressBarState int

func (ProgressBarState) String() string { panic("stub") }

func Batch(cmds ...Cmd) Cmd { panic("stub") }

type BatchMsg []Cmd

func Quit() Msg { panic("stub") }

type QuitMsg struct{}

func Interrupt() Msg { panic("stub") }

type InterruptMsg struct{}

func Suspend() Msg { panic("stub") }

type SuspendMsg struct{}

type ResumeMsg struct{}

func Printf(template string, args ...any) Cmd { panic("stub") }

func Println(args ...any) Cmd { panic("stub") }

type WindowSizeMsg struct {
	Width  int
	Height int
}

func Exec(c ExecCommand, fn ExecCallback) Cmd { panic("stub") }

type ExecCallback func(error) Msg

type ExecCommand interface {
	Run() error
	SetStdin(io.Reader)
	SetStdout(io.Writer)
	SetStderr(io.Writer)
}

func ExecProcess(c *exec.Cmd, fn ExecCallback) Cmd { panic("stub") }

type FocusMsg struct{}

type BlurMsg struct{}

func Raw(r any) Cmd { panic("stub") }

type RawMsg struct {
	Msg any
}
