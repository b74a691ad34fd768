package lockedquery

// Known misses: each runs a query with a mutex locked, and none is reported.

// A deferred query that runs before the deferred unlock.
func (s *Store) deferred() {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.insert("x")
}
