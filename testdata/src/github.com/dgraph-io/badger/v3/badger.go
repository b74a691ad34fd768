// Package badger is a stub of github.com/dgraph-io/badger/v3: its declarations
// without their bodies.
package badger

import (
	"context"
	"io"

	"github.com/dgraph-io/badger/v3/pb"
	"github.com/dgraph-io/ristretto/z"
)

func Open(opt Options) (*DB, error)         { panic("stub") }
func OpenManaged(opts Options) (*DB, error) { panic("stub") }
func DefaultOptions(path string) Options    { panic("stub") }

type Options struct {
	Dir string
}

type KVList = pb.KVList

type DB struct{}

func (*DB) View(fn func(txn *Txn) error) error                          { panic("stub") }
func (*DB) Update(fn func(txn *Txn) error) error                        { panic("stub") }
func (*DB) NewTransaction(update bool) *Txn                             { panic("stub") }
func (*DB) NewWriteBatch() *WriteBatch                                  { panic("stub") }
func (*DB) Backup(w io.Writer, since uint64) (uint64, error)            { panic("stub") }
func (*DB) Load(r io.Reader, maxPendingWrites int) error                { panic("stub") }
func (*DB) Sync() error                                                 { panic("stub") }
func (*DB) Close() error                                                { panic("stub") }
func (*DB) DropAll() error                                              { panic("stub") }
func (*DB) DropPrefix(prefixes ...[]byte) error                         { panic("stub") }
func (*DB) Flatten(workers int) error                                   { panic("stub") }
func (*DB) RunValueLogGC(discardRatio float64) error                    { panic("stub") }
func (*DB) GetSequence(key []byte, bandwidth uint64) (*Sequence, error) { panic("stub") }
func (*DB) VerifyChecksum() error                                       { panic("stub") }
func (*DB) BanNamespace(ns uint64) error                                { panic("stub") }
func (*DB) StreamDB(outOptions Options) error                           { panic("stub") }

func (*DB) Subscribe(ctx context.Context, cb func(kv *KVList) error, matches []pb.Match) error {
	panic("stub")
}

type Txn struct{}

func (*Txn) Get(key []byte) (item *Item, rerr error)              { panic("stub") }
func (*Txn) Set(key, val []byte) error                            { panic("stub") }
func (*Txn) Delete(key []byte) error                              { panic("stub") }
func (*Txn) Commit() error                                        { panic("stub") }
func (*Txn) CommitAt(commitTs uint64, callback func(error)) error { panic("stub") }
func (*Txn) CommitWith(cb func(error))                            { panic("stub") }
func (*Txn) Discard()                                             { panic("stub") }

type Item struct{}

func (*Item) Value(fn func(val []byte) error) error { panic("stub") }
func (*Item) ValueCopy(dst []byte) ([]byte, error)  { panic("stub") }

type Iterator struct{}

func (*Iterator) Next()           { panic("stub") }
func (*Iterator) Rewind()         { panic("stub") }
func (*Iterator) Seek(key []byte) { panic("stub") }

type Entry struct{}

type WriteBatch struct{}

func (*WriteBatch) Set(k, v []byte) error     { panic("stub") }
func (*WriteBatch) SetEntry(e *Entry) error   { panic("stub") }
func (*WriteBatch) Delete(k []byte) error     { panic("stub") }
func (*WriteBatch) SetMaxPendingTxns(max int) {}
func (*WriteBatch) Error() error              { panic("stub") }
func (*WriteBatch) Cancel()                   {}
func (*WriteBatch) Flush() error              { panic("stub") }

type Stream struct{}

func (*Stream) Orchestrate(ctx context.Context) error            { panic("stub") }
func (*Stream) Backup(w io.Writer, since uint64) (uint64, error) { panic("stub") }

type StreamWriter struct{}

func (*StreamWriter) Prepare() error            { panic("stub") }
func (*StreamWriter) Write(buf *z.Buffer) error { panic("stub") }
func (*StreamWriter) Flush() error              { panic("stub") }

type KVLoader struct{}

func (*KVLoader) Set(kv *pb.KV) error { panic("stub") }
func (*KVLoader) Finish() error       { panic("stub") }

type MergeOperator struct{}

func (*MergeOperator) Get() ([]byte, error) { panic("stub") }

type Sequence struct{}

func (*Sequence) Next() (uint64, error) { panic("stub") }
func (*Sequence) Release() error        { panic("stub") }
