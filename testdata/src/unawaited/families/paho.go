package families

import (
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
)

func connects() {
	c := mqtt.NewClient(mqtt.NewClientOptions())
	c.Connect()                   // want `token from Connect is dropped; its error is lost; call its Wait \(unawaited\)`
	c.Subscribe("a", 1, nil)      // want `token from Subscribe is dropped`
	c.Publish("a", 0, false, "x") // who asks for no answer
	c.Publish("a", 1, false, "x") // off by default
	c.Unsubscribe("a")
}

// Error is nil until the token is done.
func errorFirst(c mqtt.Client) error {
	return c.Connect().Error() // want `Error before Wait: there is no answer before Wait has returned; call Wait first`
}

func errorOfVariable(c mqtt.Client) error {
	token := c.Subscribe("a", 1, nil)
	if token.Error() != nil { // want `Error before Wait: there is no answer before token.Wait has returned; call token.Wait first`
		return token.Error()
	}
	return nil
}

// What is told too early does not count, where the token is waited for behind it and
// its error is dropped.
func errorThenWait(c mqtt.Client) error {
	token := c.Subscribe("a", 1, nil)
	if token.Error() != nil { // want `Error before Wait`
		return token.Error()
	}
	token.Wait()
	return nil
}

// A client that is not connected says so at once. Who asks again behind the wait
// loses nothing.
func errorTwice(c mqtt.Client) error {
	token := c.Subscribe("a", 1, nil)
	if token.Error() != nil {
		return token.Error()
	}
	if !token.WaitTimeout(time.Second) {
		return nil
	}
	return token.Error()
}

func waits(c mqtt.Client) error {
	if token := c.Connect(); token.Wait() && token.Error() != nil {
		return token.Error()
	}
	token := c.Subscribe("a", 1, nil)
	if !token.WaitTimeout(time.Second) {
		return nil
	}
	return token.Error()
}

func waitsForDone(c mqtt.Client, stop <-chan struct{}) error {
	token := c.Connect()
	select {
	case <-token.Done():
		return token.Error()
	case <-stop:
		return nil
	}
}

func waitsElsewhere(c mqtt.Client) {
	token := c.Subscribe("a", 1, nil)
	go func() {
		if token.Wait() && token.Error() != nil {
			panic(token.Error())
		}
	}()
}
