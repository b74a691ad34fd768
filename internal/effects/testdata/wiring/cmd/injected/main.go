// Command injected gets its notes from a container that works by reflection. The
// only type that becomes the interface blocks.
package main

import (
	"reflect"

	"example.com/wiring/domain"
	"example.com/wiring/sqlstore"
	"example.com/wiring/tui"
)

var _ domain.Notes = (*sqlstore.Notes)(nil)

func main() {
	var notes domain.Notes
	reflect.ValueOf(&notes).Elem().Set(reflect.ValueOf(sqlstore.Open(nil)))
	tui.New("x", notes).Update("y")
}
