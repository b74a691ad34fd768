// Package complete waits for all its messages at once.
package complete

import "github.com/nats-io/nats.go"

func stored(js nats.JetStream, messages [][]byte) error {
	for _, m := range messages {
		if _, err := js.PublishAsync("a", m); err != nil {
			return err
		}
	}
	<-js.PublishAsyncComplete()
	return nil
}
