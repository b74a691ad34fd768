package fixes

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type server struct{ db *sql.DB }

func (s *server) rows(ctx ormapi.AsyncContext, id int) error {
	rows, err := s.db.QueryContext(ctx, "select title from posts where id = ?", id) // want `QueryContext blocks the loop that runs rows \(AsyncContext\); wrap it in ormapi.Go and await that \(syncinasync\)`
	if err != nil {
		return err
	}
	return rows.Close()
}

func (s *server) exec(loop ormapi.AsyncContext, title string) error {
	_, err := s.db.ExecContext(context.Background(), "insert into posts values (?)", title) // want `ExecContext blocks`
	return err
}

// IJ-05, DJ-08.
func (s *server) plain(ctx ormapi.AsyncContext, tx *sql.Tx) error {
	for _, id := range []int{1, 2} {
		if _, err := tx.Exec("delete from posts where id = ?", id); err != nil { // want `Exec blocks`
			return err
		}
	}
	return nil
}

// The call keeps its lines and what is said beside them.
func (s *server) lines(ctx ormapi.AsyncContext, id int, title string) error {
	_, err := s.db.ExecContext(ctx, // want `ExecContext blocks`
		"update posts set title = ? where id = ?",
		title, // as it was typed
		/* of the post */ id,
	)
	return err
}
