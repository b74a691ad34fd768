// Package handed gets its client from who knows where: whether its router waits is
// not known.
package handed

import (
	"database/sql"

	mqtt "github.com/eclipse/paho.mqtt.golang"
)

func subscribe(c mqtt.Client, db *sql.DB) {
	c.Subscribe("notes", 1, func(c mqtt.Client, m mqtt.Message) { _ = db.Ping() }).Wait()
}
