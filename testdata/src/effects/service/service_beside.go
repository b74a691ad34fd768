package service

import "effects/store"

// WC-10c: Keeper is declared beside its only implementation.
type Keeper interface {
	Keep(text string) error // want Keep:`blocks: \(\*service.keeper\).Keep -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	Count() int
}

type keeper struct{ n *store.Notes }

func (k *keeper) Keep(text string) error { return k.n.Put(text) } // want Keep:`blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
func (k *keeper) Count() int             { return 0 }
