package tea

import (
	"context"
	"io"
)

func WithANSICompressor() ProgramOption { panic("stub") }

func WithAltScreen() ProgramOption { panic("stub") }

func WithContext(ctx context.Context) ProgramOption { panic("stub") }

func WithEnvironment(env []string) ProgramOption { panic("stub") }

func WithFPS(fps int) ProgramOption { panic("stub") }

func WithFilter(filter func(Model, Msg) Msg) ProgramOption { panic("stub") }

func WithInput(input io.Reader) ProgramOption { panic("stub") }

func WithInputTTY() ProgramOption { panic("stub") }

func WithMouseAllMotion() ProgramOption { panic("stub") }

func WithMouseCellMotion() ProgramOption { panic("stub") }

func WithOutput(output io.Writer) ProgramOption { panic("stub") }

func WithReportFocus() ProgramOption { panic("stub") }

func WithoutBracketedPaste() ProgramOption { panic("stub") }

func WithoutCatchPanics() ProgramOption { panic("stub") }

func WithoutRenderer() ProgramOption { panic("stub") }

func WithoutSignalHandler() ProgramOption { panic("stub") }

func WithoutSignals() ProgramOption { panic("stub") }
