// Package pgtype is a stub of github.com/jackc/pgx/v5/pgtype: its
// declarations without their bodies.
package pgtype

type Type struct {
	Name string
	OID  uint32
}

type Map struct{}
