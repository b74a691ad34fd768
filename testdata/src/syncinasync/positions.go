package syncinasync

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/store"
)

// GO-14, AF02-02, FA200-01: wherever an expression may stand, a call in it runs.
func everywhere(ctx ormapi.AsyncContext, notes *store.Notes, ch chan error, list []int) (err error) {
	all := []error{notes.Put("an element")}        // want `Put blocks`
	_ = map[error]int{notes.Put("a key"): 1}       // want `Put blocks`
	_ = struct{ err error }{notes.Put("a field")}  // want `Put blocks`
	_ = list[index(notes.Put("an index"))]         // want `Put blocks`
	_ = list[:index(notes.Put("a bound"))]         // want `Put blocks`
	go index(notes.Put("a goroutine's argument"))  // want `Put blocks`
	defer index(notes.Put("a deferred argument"))  // want `Put blocks`
	for range index(notes.Put("what is ranged")) { // want `Put blocks`
	}
	for i := index(notes.Put("init")); i < 1; i++ { // want `Put blocks`
	}
	select {
	case ch <- notes.Put("what is sent"): // want `Put blocks`
	default:
	}
	switch err {
	case notes.Put("a case"): // want `Put blocks`
	}
	if err := notes.Put("init"); err != nil && notes.Put("condition") == nil { // want `Put blocks` `Put blocks`
		return all[0]
	}
	*pointer(notes.Put("a pointer")) = 1            // want `Put blocks`
	index(any(notes.Put("an assertion")).(error))   // want `Put blocks`
	index((notes.Put)("in parentheses"))            // want `Put blocks`
	func() { index(notes.Put("called at once")) }() // want `Put blocks`
	return notes.Put("returned")                    // want `Put blocks`
}

func index(error) int { return 0 }

func pointer(error) *int { return new(int) }

// V103-19, WC-01: what runs before main has no loop to block.
var firstPost, errFirstPost = ormapi.QuerySet[Post]{}.First(context.Background())

var table2 = struct{ err error }{opened.Ping()}

// AF02-01, FA200-01: a reference is no call.
func references(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post], notes *store.Notes) []any {
	first := posts.First
	all := []any{posts.Count, notes.Put, first}
	return all
}
