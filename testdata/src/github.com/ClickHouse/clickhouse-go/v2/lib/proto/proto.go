package proto

type ServerHandshake struct{}
