// Package adapted registers another package's handler, and gives it its store.
package adapted

import (
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"syncinasync/adapted/collector"
	"syncinasync/store"
)

func listen(c mqtt.Client, notes *store.Notes) {
	h := &collector.Handler{Store: notes}
	c.Subscribe("a", 0, h.OnMessage).Wait() // want `OnMessage blocks Paho's message router, which runs OnMessage: OnMessage -> .*Put`
	mqtt.NewClient(mqtt.NewClientOptions())
}
