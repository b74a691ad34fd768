// Package tea is a stub of github.com/charmbracelet/bubbletea/v2, where the
// betas of v2 were: its declarations without their bodies.
package tea

import (
	"context"
	"image/color"
	"io"
	"os/exec"
	"time"
)

type Model interface {
	Init() Cmd
	Update(Msg) (Model, Cmd)
}

type ViewModel interface {
	View() string
}

type CursorModel interface {
	View() (string, *Cursor)
}

type Msg interface{}

type Cmd func() Msg

type Cursor struct {
	Position
	Color color.Color
	Shape CursorShape
	Blink bool
}

type CursorShape int

type Position struct {
	X int
	Y int
}

type Program struct{}

func (*Program) Kill()                                       {}
func (*Program) Printf(template string, args ...interface{}) {}
func (*Program) Println(args ...interface{})                 {}
func (*Program) Quit()                                       {}
func (*Program) ReleaseTerminal() error                      { panic("stub") }
func (*Program) RestoreTerminal() error                      { panic("stub") }
func (*Program) Run() (Model, error)                         { panic("stub") }
func (*Program) Send(msg Msg)                                {}
func (*Program) Wait()                                       {}

type ProgramOption func(*Program)

func NewProgram(model Model, opts ...ProgramOption) *Program { panic("stub") }

type BatchMsg []Cmd

func Batch(cmds ...Cmd) Cmd { panic("stub") }

func Sequence(cmds ...Cmd) Cmd { panic("stub") }

func Every(duration time.Duration, fn func(time.Time) Msg) Cmd { panic("stub") }

func Tick(d time.Duration, fn func(time.Time) Msg) Cmd { panic("stub") }

type WindowSizeMsg struct {
	Width  int
	Height int
}

func WithFilter(filter func(Model, Msg) Msg) ProgramOption { panic("stub") }

func WithContext(ctx context.Context) ProgramOption { panic("stub") }

func WithAltScreen() ProgramOption { panic("stub") }

func WithKeyboardEnhancements(enhancements ...KeyboardEnhancementOption) ProgramOption { panic("stub") }

func RequestKeyboardEnhancements(enhancements ...KeyboardEnhancementOption) Cmd { panic("stub") }

type KeyboardEnhancementOption func(k *KeyboardEnhancements)

type KeyboardEnhancements struct{}

func Quit() Msg { panic("stub") }

type QuitMsg struct{}

func Exec(c ExecCommand, fn ExecCallback) Cmd { panic("stub") }

type ExecCallback func(error) Msg

type ExecCommand interface {
	Run() error
	SetStdin(io.Reader)
	SetStdout(io.Writer)
	SetStderr(io.Writer)
}

func ExecProcess(c *exec.Cmd, fn ExecCallback) Cmd { panic("stub") }
