package stream

type Callback func()

type Stream struct{}

func (s *Stream) Go(f Task) {}

func (s *Stream) Wait() {}

func (s *Stream) WithMaxGoroutines(n int) *Stream { panic("stub") }

type Task func() Callback

func New() *Stream { panic("stub") }
