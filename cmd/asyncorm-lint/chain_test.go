package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Of a long chain the middle is left out, and its end is told.
func TestChainThroughManyFunctions(t *testing.T) {
	var b strings.Builder
	b.WriteString("-- go.mod --\nmodule m\n\ngo 1.26.0\n-- m.go --\npackage m\n\nimport \"database/sql\"\n\n//asyncorm:async\nfunc Update(db *sql.DB) { f0(db) }\n\n")
	for i := range 11 {
		fmt.Fprintf(&b, "func f%d(db *sql.DB) { f%d(db) }\n", i, i+1)
	}
	b.WriteString("func f11(db *sql.DB) { db.Exec(\"x\") }\n")
	got := start(t, program(t, b.String()), binary, ".")
	assert.Contains(t, got.stdout, ": f0 -> m.f1 -> m.f2 -> m.f3 -> m.f4 -> m.f5 -> m.f6 -> m.f7 -> ... -> (*sql.DB).Exec at m/m.go:19; ")
}

// What is known of a method reaches who comes by it through the types of packages that
// nobody on the way to it imports, whether there is something to know of these
// packages' own methods or not.
func TestChainThroughTypes(t *testing.T) {
	text := `
-- go.mod --
module m

go 1.26.0
-- a/a.go --
package a

import "database/sql"

type Deep struct{ DB *sql.DB }

func (d *Deep) Save() { d.DB.Exec("x") }
-- b/b.go --
package b

import "m/a"

type B struct{}

func (B) Deep() *a.Deep { return nil }
-- c/c.go --
package c

import "m/b"

func Get() b.B { return b.B{} }
-- d/d.go --
package d

import "m/c"

var X = c.Get()
-- ui/ui.go --
package ui

import "m/d"

//asyncorm:async
func Update() {
	d.X.Deep().Save()
}
`
	known := strings.Replace(text, "type B struct{}", "type B struct{}\n\nfunc (B) Save(deep *a.Deep) { deep.Save() }", 1)
	for _, text := range []string{text, known} {
		got := start(t, program(t, text), binary, "./ui")
		assert.Contains(t, got.stdout, "ui/ui.go:7:13: Save blocks the async context Update (//asyncorm:async): Save -> (*sql.DB).Exec at a/a.go:7; ")
	}
}
