package app

import "effects/service"

// What keeper calls its own are methods of service.Keeper: nothing is told of them here.
type keeper service.Keeper

type diary struct{}

func (diary) Keep(text string) error { return service.Save(nil) } // want Keep:`blocks: service.Save -> .*`

func (diary) Count() int { return 0 }

var _ keeper = diary{}
