// Command either gets its notes like command injected. One of the types that
// become the interface blocks, the other does not.
package main

import (
	"reflect"

	"example.com/wiring/domain"
	"example.com/wiring/memstore"
	"example.com/wiring/sqlstore"
	"example.com/wiring/tui"
)

var stores = []any{&memstore.Notes{}, &sqlstore.Notes{}}

var (
	_ domain.Notes = (*sqlstore.Notes)(nil)
	_ domain.Notes = (*memstore.Notes)(nil)
)

func main() {
	var notes domain.Notes
	reflect.ValueOf(&notes).Elem().Set(reflect.ValueOf(stores[0]))
	tui.New("x", notes).Update("y")
}
