// Command harmless wires only the store in memory into the loop, and uses the
// other one elsewhere.
package main

import (
	"example.com/wiring/domain"
	"example.com/wiring/memstore"
	"example.com/wiring/sqlstore"
	"example.com/wiring/tui"
)

func main() {
	var archive domain.Notes = sqlstore.Open(nil)
	_ = archive.Put("x")
	m := tui.New("notes", new(memstore.Notes))
	m.Update("x")
}
