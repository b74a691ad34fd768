package families

import (
	"context"

	v4 "github.com/jackc/pgx/v4"
	"github.com/jackc/pgx/v5"
)

func notClosed(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) error {
	br := conn.SendBatch(ctx, b) // want `batch results from SendBatch are put in br and never closed; the connection stays busy, and their errors are lost; call br.Close \(unawaited\)`
	_, err := br.Exec()
	return err
}

func closedLate(ctx context.Context, tx pgx.Tx, b *pgx.Batch) error {
	br := tx.SendBatch(ctx, b) // want `batch results from SendBatch are not closed when the function returns at line 19; the connection stays busy, and their errors are lost; call br.Close before`
	if _, err := br.Exec(); err != nil {
		return err
	}
	return br.Close()
}

func sentOnly(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) {
	conn.SendBatch(ctx, b) // want `batch results from SendBatch are dropped; the connection stays busy, and their errors are lost; close them`
}

// A return behind the batch would leave the transaction open.
func sentInTransaction(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) error {
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	tx.SendBatch(ctx, b) // want `batch results from SendBatch are dropped; .*; close them \(no fix: a return here would leave out tx.Commit\)`
	return tx.Commit(ctx)
}

func closed(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) error {
	br := conn.SendBatch(ctx, b)
	defer br.Close()
	_, err := br.Exec()
	return err
}

func closedAtOnce(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) error {
	return conn.SendBatch(ctx, b).Close()
}

func queried(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) (pgx.Rows, error) {
	return conn.SendBatch(ctx, b).Query() // want `batch results from SendBatch are only looked at, never closed`
}

func notClosedV4(ctx context.Context, conn *v4.Conn, b *v4.Batch) error {
	br := conn.SendBatch(ctx, b) // want `batch results from SendBatch are put in br and never closed; the connection stays busy, and their errors are lost; call br.Close \(unawaited\)`
	_, err := br.Exec()
	return err
}

func closedV4(ctx context.Context, conn *v4.Conn, b *v4.Batch) (err error) {
	br := conn.SendBatch(ctx, b)
	defer func() { err = br.Close() }()
	_, err = br.Exec()
	return err
}

// SQ-01: closed by a helper, or handed to one that only reads.
func finish(br pgx.BatchResults) { _ = br.Close() }

func readOne(br pgx.BatchResults) error {
	_, err := br.Exec()
	return err
}

func closedByHelper(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) error {
	br := conn.SendBatch(ctx, b)
	defer finish(br)
	return readOne(br)
}

func readByHelper(ctx context.Context, conn *pgx.Conn, b *pgx.Batch) error {
	br := conn.SendBatch(ctx, b) // want `batch results from SendBatch are handed to readOne, which never closes them; the connection stays busy, and their errors are lost; close them`
	return readOne(br)
}

type batches struct{ br pgx.BatchResults }

func (b *batches) open(ctx context.Context, conn *pgx.Conn, batch *pgx.Batch) {
	b.br = conn.SendBatch(ctx, batch)
}

func (b *batches) close() error { return b.br.Close() }
