package syncinasync

import (
	"database/sql"

	"github.com/anthdm/hollywood/actor"
)

// An actor that waits for a database keeps only itself waiting: such contexts are known,
// and off.
type ledger struct{ db *sql.DB }

func (l *ledger) Receive(c *actor.Context) { _, _ = l.db.Exec("INSERT INTO ledger VALUES (1)") }
