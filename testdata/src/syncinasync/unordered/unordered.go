// Package unordered has handlers that run on goroutines of their own: the package
// that it gets its client's options from says so.
package unordered

// IJ-03: an option that is set elsewhere.
import (
	"database/sql"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"syncinasync/unordered/client"
)

var options = client.Options()

func subscribe(c mqtt.Client, db *sql.DB) {
	c.Subscribe("notes", 1, func(c mqtt.Client, m mqtt.Message) { _ = db.Ping() }).Wait()
}
