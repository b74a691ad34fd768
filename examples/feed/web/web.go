// Package web serves pages that are tasks on a loop.
package web

import (
	"cmp"
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// A Page answers a request with what is then sent as JSON. It is a task: the
// pages of one loop take turns, so it must not block.
type Page func(ctx ormapi.AsyncContext, r *http.Request) (any, error)

// Task returns a handler that runs page on loop, one task for each request.
func Task(loop *ormapi.Loop, page Page) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// The form is read here, on the request's own goroutine: on the loop,
		// a client that sends it slowly would keep everybody waiting.
		if err := r.ParseForm(); err != nil {
			fail(w, r, Error{http.StatusBadRequest, err.Error()})
			return
		}
		answer, err := ormapi.On(r.Context(), loop, func(ctx ormapi.AsyncContext) (any, error) {
			return page(ctx, r)
		}).Await(r.Context())
		if err != nil {
			fail(w, r, err)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(answer); err != nil {
			log.Printf("%s %s: %v", r.Method, r.URL.Path, err)
		}
	})
}

// Error is an answer that is the client's fault.
type Error struct {
	Status int // of HTTP
	Text   string
}

func (e Error) Error() string { return e.Text }

// fail answers with err: a row that is not there is not found, and what is not
// an Error either is the server's fault.
func fail(w http.ResponseWriter, r *http.Request, err error) {
	status := http.StatusInternalServerError
	if e, ok := errors.AsType[Error](err); ok {
		status = cmp.Or(e.Status, status)
	} else if errors.Is(err, ormapi.ErrDoesNotExist) {
		status = http.StatusNotFound
	}
	if status == http.StatusInternalServerError {
		log.Printf("%s %s: %v", r.Method, r.URL.Path, err)
	}
	http.Error(w, err.Error(), status)
}
