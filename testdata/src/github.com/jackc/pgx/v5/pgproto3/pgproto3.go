// Package pgproto3 is a stub of github.com/jackc/pgx/v5/pgproto3: its
// declarations without their bodies.
package pgproto3

type Message interface {
	Decode(data []byte) error
	Encode(dst []byte) ([]byte, error)
}

type BackendMessage interface {
	Message
	Backend()
}
