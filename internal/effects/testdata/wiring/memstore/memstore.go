// Package memstore does not block.
package memstore

// Notes are in memory.
type Notes struct{ texts []string }

// Put appends.
func (n *Notes) Put(text string) error {
	n.texts = append(n.texts, text)
	return nil
}

// Len is the number of notes.
func (n *Notes) Len() int { return len(n.texts) }
