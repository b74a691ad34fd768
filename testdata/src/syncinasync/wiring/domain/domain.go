// Package domain declares the interface that everybody else speaks of.
package domain

type Notes interface {
	Put(text string) error
	Len() int
}

type All interface{ Drop() error }
