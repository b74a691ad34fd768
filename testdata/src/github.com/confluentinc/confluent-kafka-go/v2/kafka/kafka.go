package kafka

type ConfigMap map[string]ConfigValue

type ConfigValue interface {
}

type Event interface {
	String() string
}

type LogEvent struct{}

type Message struct{}

func NewProducer(conf *ConfigMap) (*Producer, error) { panic("stub") }

type Producer struct{}

func (p *Producer) Produce(msg *Message, deliveryChan chan Event) error { panic("stub") }

func (p *Producer) Events() chan Event { panic("stub") }

func (p *Producer) Logs() chan LogEvent { panic("stub") }

func (p *Producer) Len() int { panic("stub") }

func (p *Producer) Flush(timeoutMs int) int { panic("stub") }
