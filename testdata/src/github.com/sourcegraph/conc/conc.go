// Package conc is a stub of github.com/sourcegraph/conc. Its bodies do with their
// functions what the real ones do, so that this can be inferred.
package conc

import (
	"sync"

	"github.com/sourcegraph/conc/panics"
)

type WaitGroup struct {
	wg sync.WaitGroup
	pc panics.Catcher
}

func NewWaitGroup() *WaitGroup { return &WaitGroup{} }

func (h *WaitGroup) Go(f func()) {
	h.wg.Add(1)
	go func() {
		defer h.wg.Done()
		h.pc.Try(f)
	}()
}

func (h *WaitGroup) Wait() { h.wg.Wait() }

func (h *WaitGroup) WaitAndRecover() *panics.Recovered { panic("stub") }
