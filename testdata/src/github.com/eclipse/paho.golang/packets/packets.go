package packets

type Publish struct {
	Payload []byte
	Topic   string
}
