package pgproto3

type FieldDescription struct{}
