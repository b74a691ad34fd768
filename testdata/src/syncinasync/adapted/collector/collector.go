// Package collector has a handler that others register, in front of a store that
// others wire in.
package collector

import mqtt "github.com/eclipse/paho.mqtt.golang"

type Inserter interface{ Put(text string) error }

type Handler struct{ Store Inserter }

func (h *Handler) OnMessage(_ mqtt.Client, msg mqtt.Message) { _ = h.handle(msg.Topic()) }

func (h *Handler) handle(topic string) error { return h.Store.Put(topic) }
