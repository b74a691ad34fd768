package progress

type Report interface {
	Detail() string
	Error() error
	Percentage() float32
}

type Sinker interface {
	Sink() chan<- Report
}
