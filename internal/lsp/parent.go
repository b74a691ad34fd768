package lsp

import (
	"errors"
	"os"
	"syscall"
	"time"
)

// often is how long a server may outlive the process of a client that has left
// its end of the connection open.
const often = 2 * time.Second

// endWith closes the connection when the client's process is gone. One that is
// not there to begin with lives where its number means nothing here, outside a
// container for instance.
func (s *server) endWith(pid int) {
	if pid <= 0 || gone(pid) {
		return
	}
	s.running.start(func() {
		tick := time.NewTicker(often)
		defer tick.Stop()
		for {
			select {
			case <-s.ctx.Done():
				return
			case <-tick.C:
				if gone(pid) {
					_ = s.conn.Close() // an error means that it is closed
					return
				}
			}
		}
	})
}

// gone reports whether there is no process of that number.
func gone(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return true
	}
	defer func() { _ = p.Release() }()
	// Signal 0 asks whether there is a process, and an answer other than that it
	// is done, such as that it is another user's, means that there is.
	return errors.Is(p.Signal(syscall.Signal(0)), os.ErrProcessDone)
}
