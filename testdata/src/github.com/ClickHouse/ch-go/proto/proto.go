package proto

type Buffer struct{}

type Reader struct{}
