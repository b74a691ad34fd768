// Package ormapi is a small ORM API with two colours, after Django's: sync
// terminals that block and async ones that return a [Future], with a
// cooperative [Loop] on which awaiting really yields. An [Engine] runs the
// queries; package bunengine is one, on SQLite and PostgreSQL.
package ormapi
