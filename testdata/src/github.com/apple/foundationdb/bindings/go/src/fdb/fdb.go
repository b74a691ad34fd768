package fdb

type Database struct{}

func (d Database) GetClientStatus() ([]byte, error) { panic("stub") }

func (d Database) Transact(f func(Transaction) (interface{}, error)) (interface{}, error) {
	panic("stub")
}

func (d Database) ReadTransact(f func(ReadTransaction) (interface{}, error)) (interface{}, error) {
	panic("stub")
}

func (d Database) LocalityGetBoundaryKeys(er ExactRange, limit int, readVersion int64) ([]Key, error) {
	panic("stub")
}

func (d Database) CreateTenant(name KeyConvertible) error { panic("stub") }

func (d Database) DeleteTenant(name KeyConvertible) error { panic("stub") }

func (d Database) ListTenants() ([]Key, error) { panic("stub") }

type Error struct{}

type ExactRange interface {
	Range
	FDBRangeKeys() (begin KeyConvertible, end KeyConvertible)
}

type Future interface {
	BlockUntilReady()
	Cancel()
	IsReady() bool
}

type FutureByteSlice interface {
	Future
	Get() ([]byte, error)
	MustGet() []byte
}

type FutureInt64 interface {
	Future
	Get() (int64, error)
	MustGet() int64
}

type FutureKey interface {
	Future
	Get() (Key, error)
	MustGet() Key
}

type FutureKeyArray interface {
	Get() ([]Key, error)
	MustGet() []Key
}

type FutureNil interface {
	Future
	Get() error
	MustGet()
}

type FutureStringSlice interface {
	Future
	Get() ([]string, error)
	MustGet() []string
}

type Key []byte

type KeyConvertible interface {
	FDBKey() Key
}

type KeySelector struct{}

type KeyValue struct{}

type Range interface {
	FDBRangeKeySelectors() (begin Selectable, end Selectable)
}

type RangeIterator struct{}

func (ri *RangeIterator) Advance() bool { panic("stub") }

func (ri *RangeIterator) Get() (kv KeyValue, e error) { panic("stub") }

func (ri *RangeIterator) MustGet() KeyValue { panic("stub") }

type RangeOptions struct{}

type RangeResult struct{}

func (rr RangeResult) GetSliceWithError() ([]KeyValue, error) { panic("stub") }

func (rr RangeResult) GetSliceOrPanic() []KeyValue { panic("stub") }

type ReadTransaction interface {
	ReadTransactor
	Cancel()
	Get(key KeyConvertible) FutureByteSlice
	GetDatabase() Database
	GetEstimatedRangeSizeBytes(r ExactRange) FutureInt64
	GetKey(sel Selectable) FutureKey
	GetRange(r Range, options RangeOptions) RangeResult
	GetRangeSplitPoints(r ExactRange, chunkSize int64) FutureKeyArray
	GetReadVersion() FutureInt64
	Options() TransactionOptions
	Snapshot() Snapshot
}

type ReadTransactor interface {
	ReadTransact(func(ReadTransaction) (interface{}, error)) (interface{}, error)
}

type Selectable interface {
	FDBKeySelector() KeySelector
}

type Snapshot struct{}

func (s Snapshot) ReadTransact(f func(ReadTransaction) (interface{}, error)) (r interface{}, e error) {
	panic("stub")
}

func (s Snapshot) Get(key KeyConvertible) FutureByteSlice { panic("stub") }

type Transaction struct{}

func (t Transaction) Transact(f func(Transaction) (interface{}, error)) (r interface{}, e error) {
	panic("stub")
}

func (t Transaction) ReadTransact(f func(ReadTransaction) (interface{}, error)) (r interface{}, e error) {
	panic("stub")
}

func (t Transaction) OnError(e Error) FutureNil { panic("stub") }

func (t Transaction) Commit() FutureNil { panic("stub") }

func (t Transaction) Watch(key KeyConvertible) FutureNil { panic("stub") }

func (t Transaction) Get(key KeyConvertible) FutureByteSlice { panic("stub") }

func (t Transaction) GetReadVersion() FutureInt64 { panic("stub") }

func (t Transaction) Set(key KeyConvertible, value []byte) {}

type TransactionOptions struct{}

type Transactor interface {
	ReadTransactor
	Transact(func(Transaction) (interface{}, error)) (interface{}, error)
}
