package importer

import (
	"time"

	"facts"

	"github.com/hashicorp/raft"
)

func calls(r *raft.Raft) {
	facts.Drop(r.Apply(nil, time.Second))              // want `Apply: handed to Drop`
	facts.Unnamed(1, r.Apply(nil, time.Second))        // want `Apply: handed to Unnamed`
	facts.Through(r.Apply(nil, time.Second))           // want `Apply: handed to Through`
	_ = facts.Await(r.Apply(nil, time.Second))         // awaited
	_ = facts.Through(facts.Start(r)).Error()          // awaited
	facts.All(r.Apply(nil, 0), r.Apply(nil, 0))        // awaited
	facts.Two(facts.Start(r), r.Apply(nil, 0))         // somebody has it
	facts.DropThrough(r.Apply(nil, time.Second))       // want `Apply: handed to DropThrough`
	facts.Odd(facts.Start(r), 3)                       // want `Start: handed to Odd`
	func(f raft.Future) { f.Error() }(r.Shutdown())    // awaited
	func(...raft.Future) {}(r.Apply(nil, 0), nil)      // want `Apply: handed to a function literal`
	go func(f raft.Future) { f.Error() }(r.Shutdown()) // awaited
}

func getter() bool {
	f := facts.Kept()
	return f != nil
}

func maker(r *raft.Raft) bool {
	f := facts.Start(r) // want `Start: never`
	return f != nil
}

func makerOrGetter(r *raft.Raft) error {
	f, err := facts.StartOrKept(r, true) // want `StartOrKept: never`
	if f == nil {
		return err
	}
	return nil
}
