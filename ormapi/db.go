package ormapi

import (
	"fmt"
	"io"
	"maps"
	"reflect"
	"sync"
)

// DB is a database that querysets run on. An engine's package opens one
// (bunengine.OpenSQLite). It may be used by several goroutines at once.
type DB struct {
	engine  Engine
	tx      *transaction // nil outside of one
	aliases map[string]*DB
	schemas *sync.Map // reflect.Type to described
}

type described struct {
	schema *Schema
	err    error
}

// NewDB returns a database that engine serves.
func NewDB(engine Engine) *DB {
	return &DB{engine: engine, schemas: new(sync.Map)}
}

// WithAlias returns a copy of db whose querysets reach other by
// [QuerySet.Using] with this alias: a replica, say.
func (db *DB) WithAlias(alias string, other *DB) *DB {
	if db == nil {
		return nil
	}
	copied := *db
	copied.aliases = maps.Clone(db.aliases)
	if copied.aliases == nil {
		copied.aliases = make(map[string]*DB)
	}
	copied.aliases[alias] = other
	return &copied
}

// Engine returns the engine that serves db, nil for a nil db.
func (db *DB) Engine() Engine {
	if db == nil {
		return nil
	}
	return db.engine
}

// Close closes the engine, if it can be closed, but no alias. Querysets of db
// fail from then on. What [Atomic] hands out is not closed: that is for Atomic.
func (db *DB) Close() error {
	if db == nil {
		return nil
	}
	if db.tx != nil {
		return ErrTransaction
	}
	if c, ok := db.engine.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

// using returns the database that alias stands for, db itself for "".
func (db *DB) using(alias string) (*DB, error) {
	if db == nil || db.engine == nil {
		return nil, ErrNoDatabase
	}
	if alias == "" {
		return db, nil
	}
	other, ok := db.aliases[alias]
	if !ok {
		return nil, fmt.Errorf("%q: %w", alias, ErrUnknownAlias)
	}
	return other.using("")
}

// schema returns what the engine knows of a model.
func (db *DB) schema(model reflect.Type) (*Schema, error) {
	if d, ok := db.schemas.Load(model); ok {
		return d.(described).schema, d.(described).err
	}
	var d described
	if model.Kind() != reflect.Struct {
		d.err = fmt.Errorf("%s: %w", model, ErrModel)
	} else {
		d.schema, d.err = db.engine.Describe(model)
	}
	db.schemas.Store(model, d)
	return d.schema, d.err
}
