// Package wire wires. It does not know the loop.
package wire

import (
	"example.com/wiring/domain"
	"example.com/wiring/sqlstore"
)

// Notes are the notes that everybody is given.
var Notes domain.Notes = sqlstore.Open(nil)
