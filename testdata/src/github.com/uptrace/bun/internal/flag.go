// Package internal is a stub of github.com/uptrace/bun/internal.
package internal

type Flag uint64

func (Flag) Has(other Flag) bool    { panic("stub") }
func (Flag) Remove(other Flag) Flag { panic("stub") }
func (Flag) Set(other Flag) Flag    { panic("stub") }
