package ormapi

import (
	"database/sql"
	"database/sql/driver"
	"fmt"
	"io"
	"net"
	"reflect"
	"regexp"
	"strings"
)

// What a database answers when it fails is up to its driver, and each driver says
// it in a type of its own. The kinds of failure that a program must tell apart are
// found here by what the drivers' errors have in common: the SQLSTATE, and the
// texts that every driver of a database passes on. So whatever the engine and the
// driver, the error is the same, and no program is linked with drivers that it does
// not use. What is not recognised stays as it is: it is wrapped all the same.

// caused is err joined by the kind of failure that it is, if it is a known one,
// and the field that the database names, "" if none.
func caused(err error) (error, string) {
	if kind, field := kindIn(err); kind != nil {
		return fmt.Errorf("%w: %w", kind, err), field
	}
	return err, ""
}

// kindIn looks at err and at what it wraps.
func kindIn(err error) (kind error, field string) {
	if kind, field = kindOf(err); kind != nil {
		return kind, field
	}
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		if wrapped := e.Unwrap(); wrapped != nil {
			return kindIn(wrapped)
		}
	case interface{ Unwrap() []error }:
		for _, wrapped := range e.Unwrap() {
			if kind, field = kindIn(wrapped); kind != nil {
				return kind, field
			}
		}
	}
	return nil, ""
}

// kindOf looks at err alone.
func kindOf(err error) (kind error, field string) {
	switch err {
	case sql.ErrTxDone:
		return ErrTransactionEnded, ""
	case sql.ErrConnDone, driver.ErrBadConn, io.EOF, io.ErrUnexpectedEOF, net.ErrClosed:
		return ErrConnection, ""
	}
	switch e := err.(type) {
	case *net.OpError:
		return ErrConnection, ""
	case interface{ SQLState() string }: // of PostgreSQL
		return kindOfState(e.SQLState(), match1(postgresKey, member(err, "Detail")))
	}
	text := err.Error()
	if m := mysqlError.FindStringSubmatch(text); m != nil {
		if number := m[1]; number == "1062" || number == "1586" {
			return ErrUnique, mysqlField(match1(mysqlKey, text))
		}
		return kindOfState(m[2], "")
	}
	if m := sqliteConstraint.FindStringSubmatch(text); m != nil {
		if m[1] == "UNIQUE" {
			return ErrUnique, sqliteFields(m[2])
		}
		return ErrConstraint, sqliteFields(m[2])
	}
	if m := match1(scanned, text); m != "" {
		return ErrWrongType, m
	}
	switch text {
	case "sql: database is closed":
		return ErrClosed, ""
	case "invalid connection": // of MySQL's driver
		return ErrConnection, ""
	}
	return nil, ""
}

// kindOfState is what a SQLSTATE means: its first two characters are its class.
func kindOfState(state, field string) (error, string) {
	switch {
	case state == "23505":
		return ErrUnique, field
	case strings.HasPrefix(state, "23"):
		return ErrConstraint, ""
	case strings.HasPrefix(state, "08"), strings.HasPrefix(state, "57P"), state == "70100":
		return ErrConnection, "" // the server ends it: 57P01 in PostgreSQL, 70100 in MariaDB
	}
	return nil, ""
}

var (
	// Error 1062 (23000): Duplicate entry 'ada' for key 'name'
	mysqlError = regexp.MustCompile(`^Error (\d+) \((\w{5})\): `)
	mysqlKey   = regexp.MustCompile(`'([^']*)'$`)
	// constraint failed: UNIQUE constraint failed: users.name (2067)
	sqliteConstraint = regexp.MustCompile(`^(?:constraint failed: )?([A-Z ]+) constraint failed(?:: (.*?))?(?: \(\d+\))?$`)
	// Key (name)=(ada) already exists.
	postgresKey = regexp.MustCompile(`\(([^=]*)\)=\(`)
	scanned     = regexp.MustCompile(`^sql: Scan error on column index \d+, name "(.*?)": `)
)

func match1(pattern *regexp.Regexp, text string) string {
	if m := pattern.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// mysqlField is the name of a key, which is that of its first column where nobody
// has named it. MySQL puts the table before it, MariaDB does not.
func mysqlField(key string) string {
	if _, name, ok := strings.Cut(key, "."); ok {
		key = name
	}
	if key == "PRIMARY" {
		return "pk"
	}
	return key
}

// sqliteFields are columns as "table.column, table.column". An index that is not on
// columns alone is "index 'name'".
func sqliteFields(columns string) string {
	names := strings.Split(columns, ", ")
	for i, name := range names {
		if _, column, ok := strings.Cut(name, "."); ok {
			names[i] = column
		}
	}
	return strings.Join(names, ", ")
}

// member is a text in an error's struct.
func member(err error, name string) string {
	v := reflect.Indirect(reflect.ValueOf(err))
	if v.Kind() != reflect.Struct {
		return ""
	}
	if text := v.FieldByName(name); text.IsValid() && text.Kind() == reflect.String {
		return text.String()
	}
	return ""
}
