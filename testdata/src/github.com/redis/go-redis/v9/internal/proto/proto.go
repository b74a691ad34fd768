package proto

type Reader struct{}
