package should

import (
	"github.com/IBM/sarama"
	"github.com/influxdata/influxdb-client-go/v2"
)

// Writers that send in the background.

func produced(addrs []string, m *sarama.ProducerMessage) error {
	p, err := sarama.NewAsyncProducer(addrs, nil) // want `producer from NewAsyncProducer is put in p and never closed; messages that are still queued are lost; call p.Close`
	if err != nil {
		return err
	}
	p.Input() <- m
	return nil
}

func producedWell(addrs []string, m *sarama.ProducerMessage) error {
	p, err := sarama.NewAsyncProducer(addrs, nil)
	if err != nil {
		return err
	}
	defer p.AsyncClose()
	p.Input() <- m
	return nil
}

func points(c influxdb2.Client) {
	w := c.WriteAPI("org", "bucket")
	w.WriteRecord("a=1") // want `w.WriteRecord without w.Flush; points that are still queued are lost; call w.Flush`
}

func pointsWell(c influxdb2.Client) {
	w := c.WriteAPI("org", "bucket")
	defer w.Flush()
	w.WriteRecord("a=1")
}
