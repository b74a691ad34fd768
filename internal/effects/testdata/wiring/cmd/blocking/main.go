// Command blocking wires the store that blocks into the loop.
package main

import (
	"example.com/wiring/sqlstore"
	"example.com/wiring/tui"
)

func main() {
	m := tui.New("notes", sqlstore.Open(nil))
	m.Update("x")
}
