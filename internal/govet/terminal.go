package govet

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// isTerminal reports whether a person reads what is written to w.
func isTerminal(w any) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// progress says on a terminal, from the first second on, that the go command is at
// work, until done is called, which leaves no trace of it.
func progress(ctx context.Context, errs io.Writer) (done func()) {
	if !isTerminal(errs) {
		return func() {}
	}
	ctx, stop := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		begin, said := time.Now(), false
		for {
			select {
			case <-tick.C:
				said = true
				_, _ = fmt.Fprintf(errs, "\r%s: go vet is at work, for %ds", program, int(time.Since(begin).Seconds()))
			case <-ctx.Done():
				if said {
					_, _ = fmt.Fprint(errs, "\r\x1b[K")
				}
				return
			}
		}
	}()
	return func() { stop(); <-ended }
}
