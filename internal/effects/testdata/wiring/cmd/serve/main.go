// Command serve imports the loop, and the wiring, and much else.
package main

import (
	"fmt"

	"example.com/wiring/direct"
	"example.com/wiring/tui"
	"example.com/wiring/wire"
)

func main() {
	b := &direct.Backend{Notes: wire.Notes}
	direct.Update(b)
	fmt.Println(tui.New("notes", wire.Notes))
}
