package syncinasync

import (
	"github.com/eclipse/paho.golang/paho"
	"syncinasync/store"
)

func route(c *paho.Client, notes *store.Notes) *paho.StandardRouter {
	r := paho.NewStandardRouterWithDefault(func(p *paho.Publish) {
		_ = notes.Put(p.Topic) // want `Put blocks Paho's message router, which runs a function in route: Put -> .*; hand the message to a goroutine`
	})
	r.RegisterHandler("notes/#", func(p *paho.Publish) {
		go func() { _ = notes.Put(p.Topic) }()
	})
	// Nobody asks these to be quick.
	c.AddOnPublishReceived(func(pr paho.PublishReceived) (bool, error) {
		return true, notes.Put(pr.Packet.Topic)
	})
	return r
}
