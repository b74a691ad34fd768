// Package client makes clients whose router has a goroutine for each message.
package client

import mqtt "github.com/eclipse/paho.mqtt.golang"

func Options() *mqtt.ClientOptions { return mqtt.NewClientOptions().SetOrderMatters(false) }
