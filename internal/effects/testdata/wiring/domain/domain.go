// Package domain declares the interface that everybody else speaks of.
package domain

// Notes keeps notes.
type Notes interface {
	Put(text string) error
	Len() int
}
