// Package dialect is a stub of github.com/uptrace/bun/dialect: its
// declarations without their bodies.
package dialect

const (
	Invalid Name = 0
	PG      Name = 1
	SQLite  Name = 2
	MySQL   Name = 3
	MSSQL   Name = 4
	Oracle  Name = 5
)

type Name int

func (Name) String() string { panic("stub") }
