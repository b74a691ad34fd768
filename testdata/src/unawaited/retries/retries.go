// Package retries has a client that goes on trying to connect.
package retries

import mqtt "github.com/eclipse/paho.mqtt.golang"

func connect() mqtt.Client {
	c := mqtt.NewClient(mqtt.NewClientOptions().SetConnectRetry(true))
	c.Connect()
	return c
}
