// Package bolt is a stub of github.com/boltdb/bolt: its declarations without
// their bodies.
package bolt

import (
	"io"
	"os"
)

func Open(path string, mode os.FileMode, options *Options) (*DB, error) { panic("stub") }

type Options struct {
	ReadOnly bool
}

type DB struct {
	NoSync bool
}

func (*DB) Update(fn func(*Tx) error) error  { panic("stub") }
func (*DB) View(fn func(*Tx) error) error    { panic("stub") }
func (*DB) Batch(fn func(*Tx) error) error   { panic("stub") }
func (*DB) Begin(writable bool) (*Tx, error) { panic("stub") }
func (*DB) Sync() error                      { panic("stub") }
func (*DB) Close() error                     { panic("stub") }
func (*DB) Path() string                     { panic("stub") }

type Tx struct {
	WriteFlag int
}

func (*Tx) Bucket(name []byte) *Bucket                           { panic("stub") }
func (*Tx) CreateBucketIfNotExists(name []byte) (*Bucket, error) { panic("stub") }
func (*Tx) ForEach(fn func(name []byte, b *Bucket) error) error  { panic("stub") }
func (*Tx) Commit() error                                        { panic("stub") }
func (*Tx) Rollback() error                                      { panic("stub") }
func (*Tx) WriteTo(w io.Writer) (n int64, err error)             { panic("stub") }
func (*Tx) Copy(w io.Writer) error                               { panic("stub") }
func (*Tx) CopyFile(path string, mode os.FileMode) error         { panic("stub") }

type Bucket struct {
	FillPercent float64
}

func (*Bucket) Get(key []byte) []byte                    { panic("stub") }
func (*Bucket) Put(key []byte, value []byte) error       { panic("stub") }
func (*Bucket) Delete(key []byte) error                  { panic("stub") }
func (*Bucket) ForEach(fn func(k, v []byte) error) error { panic("stub") }
