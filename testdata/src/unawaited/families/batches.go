package families

import (
	"context"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
	"github.com/dgraph-io/badger/v3"
	"github.com/elastic/go-elasticsearch/v8/esutil"
)

type point struct{ at, value int64 }

func neverSent(ctx context.Context, conn driver.Conn, points []point) error {
	batch, err := conn.PrepareBatch(ctx, "INSERT INTO points")
	if err != nil {
		return err
	}
	defer batch.Close()
	for _, p := range points {
		if err := batch.Append(p.at, p.value); err != nil { // want `batch.Append without batch.Send; the rows are never sent; call batch.Send \(unawaited\)`
			return err
		}
	}
	return nil
}

func sent(ctx context.Context, conn driver.Conn, points []point) error {
	batch, err := conn.PrepareBatch(ctx, "INSERT INTO points")
	if err != nil {
		return err
	}
	defer batch.Close()
	for _, p := range points {
		if err := batch.AppendStruct(&p); err != nil {
			return err
		}
	}
	return batch.Send()
}

func aborted(ctx context.Context, conn driver.Conn, sure bool) error {
	batch, err := conn.PrepareBatch(ctx, "INSERT INTO points")
	if err != nil {
		return err
	}
	if err := batch.Append(1, 2); err != nil {
		return batch.Abort()
	}
	if !sure {
		return batch.Abort()
	}
	return batch.Send()
}

func neverFlushed(db *badger.DB, key []byte) error {
	wb := db.NewWriteBatch()
	defer wb.Cancel()
	return wb.Set(key, nil) // want `wb.Set without wb.Flush; what is in the batch may never be written`
}

func flushed(db *badger.DB, keys [][]byte) error {
	wb := db.NewWriteBatch()
	defer wb.Cancel()
	for _, key := range keys {
		if err := wb.Delete(key); err != nil {
			return err
		}
	}
	return wb.Flush()
}

func neverClosed(ctx context.Context, cfg esutil.BulkIndexerConfig) error {
	bi, err := esutil.NewBulkIndexer(cfg)
	if err != nil {
		return err
	}
	return bi.Add(ctx, esutil.BulkIndexerItem{Action: "index"}) // want `bi.Add without bi.Close; items that are still queued are lost; call bi.Close`
}

func closedAtEnd(ctx context.Context, cfg esutil.BulkIndexerConfig, n int) (err error) {
	bi, err := esutil.NewBulkIndexer(cfg)
	if err != nil {
		return err
	}
	defer func() { err = bi.Close(ctx) }()
	for range n {
		if err := bi.Add(ctx, esutil.BulkIndexerItem{Action: "index"}); err != nil {
			return err
		}
	}
	return nil
}

func tooLate(ctx context.Context, cfg esutil.BulkIndexerConfig, n int) error {
	bi, err := esutil.NewBulkIndexer(cfg)
	if err != nil {
		return err
	}
	for range n {
		if err := bi.Add(ctx, esutil.BulkIndexerItem{Action: "index"}); err != nil { // want `bi.Add without bi.Close when the function returns at line 101`
			return err
		}
	}
	return bi.Close(ctx)
}

func sentAtOnce(ctx context.Context, conn driver.Conn) (bool, error) {
	batch, err := conn.PrepareBatch(ctx, "INSERT INTO points")
	if err != nil {
		return false, err
	}
	if batch.Append(1, 2) == nil && batch.Send() == nil {
		return true, nil
	}
	return false, nil
}
