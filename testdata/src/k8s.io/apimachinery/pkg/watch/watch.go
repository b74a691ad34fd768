package watch

type Event struct {
}

type Interface interface {
	ResultChan() <-chan Event
	Stop()
}
