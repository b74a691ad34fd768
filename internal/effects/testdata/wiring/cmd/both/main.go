// Command both wires the blocking store into the loop behind a service.
package main

import (
	"example.com/wiring/service"
	"example.com/wiring/sqlstore"
	"example.com/wiring/tui"
)

func main() {
	notes := service.Count(sqlstore.Open(nil))
	m := tui.New("notes", notes)
	m.Update("x")
}
