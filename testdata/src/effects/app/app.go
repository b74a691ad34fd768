// want package:"reaches" package:"wiring: 11 puts, 4 flows, 0 uses"

// Package app is the top of the chain: it imports service alone.
package app

import "effects/service"

func Run() error { // want Run:`blocks: service.Save -> \(\*store.Notes\).PutAll -> \(\*store.Notes\).put -> \(\*sql.DB\).ExecContext`
	return service.Save(nil)
}
