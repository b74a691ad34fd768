package store

import "database/sql"

type Notes struct{ db *sql.DB }

func (n *Notes) Put(text string) error {
	_, err := n.db.Exec("insert into notes values (?)", text)
	return err
}
