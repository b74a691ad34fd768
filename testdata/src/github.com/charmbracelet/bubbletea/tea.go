// Package tea is a stub of github.com/charmbracelet/bubbletea: its declarations
// without their bodies.
package tea

import (
	"io"
	"os/exec"
	"time"
)

type Model interface {
	Init() Cmd
	Update(Msg) (Model, Cmd)
	View() string
}

type Msg interface{}

type Cmd func() Msg

func NewProgram(model Model, opts ...ProgramOption) *Program { panic("stub") }

func Sequence(cmds ...Cmd) Cmd { panic("stub") }

func Sequentially(cmds ...Cmd) Cmd { panic("stub") }

func Every(duration time.Duration, fn func(time.Time) Msg) Cmd { panic("stub") }

func Tick(d time.Duration, fn func(time.Time) Msg) Cmd { panic("stub") }

func SetWindowTitle(title string) Cmd { panic("stub") }

func ClearScreen() Msg { panic("stub") }

func EnterAltScreen() Msg { panic("stub") }

func ExitAltScreen() Msg { panic("stub") }

func DisableMouse() Msg { panic("stub") }

func HideCursor() Msg { panic("stub") }

func ShowCursor() Msg { panic("stub") }

type Program struct{}

func (*Program) DisableMouseAllMotion()                      {}
func (*Program) DisableMouseCellMotion()                     {}
func (*Program) EnableMouseAllMotion()                       {}
func (*Program) EnableMouseCellMotion()                      {}
func (*Program) EnterAltScreen()                             {}
func (*Program) ExitAltScreen()                              {}
func (*Program) Kill()                                       {}
func (*Program) Printf(template string, args ...interface{}) {}
func (*Program) Println(args ...interface{})                 {}
func (*Program) Quit()                                       {}
func (*Program) ReleaseTerminal() error                      { panic("stub") }
func (*Program) RestoreTerminal() error                      { panic("stub") }
func (*Program) Run() (returnModel Model, returnErr error)   { panic("stub") }
func (*Program) Send(msg Msg)                                {}
func (*Program) SetWindowTitle(title string)                 {}
func (*Program) Start() error                                { panic("stub") }
func (*Program) StartReturningModel() (Model, error)         { panic("stub") }
func (*Program) Wait()                                       {}

type ProgramOption func(*Program)

func Batch(cmds ...Cmd) Cmd { panic("stub") }

type BatchMsg []Cmd

func Quit() Msg { panic("stub") }

type QuitMsg struct{}

func Interrupt() Msg { panic("stub") }

type InterruptMsg struct{}

func Suspend() Msg { panic("stub") }

type SuspendMsg struct{}

type ResumeMsg struct{}

func Printf(template string, args ...interface{}) Cmd { panic("stub") }

func Println(args ...interface{}) Cmd { panic("stub") }

func WindowSize() Cmd { panic("stub") }

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

func EnableMouseAllMotion() Msg { panic("stub") }

func EnableMouseCellMotion() Msg { panic("stub") }
