// Package domain declares the interface that everybody else speaks of.
package domain

type Notes interface {
	Put(text string) error
	Len() int
}

type All interface{ Drop() error }

// Source returns what it holds.
type Source interface{ Current() Notes }

type Syncer interface{ Sync() error }
