// Package options connects a client whose options it does not see.
package options

import mqtt "github.com/eclipse/paho.mqtt.golang"

func connect(c mqtt.Client) {
	c.Connect()
	c.Subscribe("a", 1, nil) // want `token from Subscribe is dropped`
}
