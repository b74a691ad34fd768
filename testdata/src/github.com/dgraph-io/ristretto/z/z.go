package z

type Buffer struct{}
