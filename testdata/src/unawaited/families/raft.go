package families

import (
	"errors"
	"fmt"
	"time"

	"github.com/hashicorp/raft"
)

func applied(r *raft.Raft, cmd []byte) {
	r.Apply(cmd, time.Second) // want `future from Apply is dropped; its error is lost; call its Error \(no fix: applied returns no error\) \(unawaited\)`
}

func applyEarly(r *raft.Raft, cmd []byte, quick bool) error {
	f := r.Apply(cmd, time.Second) // want `future from Apply is not awaited when the function returns at line 18; its error is lost; call f.Error before \(unawaited\)`
	if quick {
		return nil
	}
	return f.Error()
}

// A method that tells nothing before Error has returned.
func responseFirst(r *raft.Raft, cmd []byte) (any, error) {
	f := r.Apply(cmd, time.Second)
	v := f.Response() // want `Response before Error: there is no answer before f.Error has returned; call f.Error first \(unawaited\)`
	return v, f.Error()
}

func responseAlone(r *raft.Raft, cmd []byte) any {
	return r.Apply(cmd, time.Second).Response() // want `Response before Error: there is no answer before Error has returned; call Error first`
}

func configuration(r *raft.Raft) (raft.Configuration, error) {
	f := r.GetConfiguration()
	if err := f.Error(); err != nil {
		return raft.Configuration{}, err
	}
	return f.Configuration(), nil
}

// What GetConfiguration returns is there at once.
func servers(r *raft.Raft) raft.Configuration {
	return r.GetConfiguration().Configuration()
}

func index(r *raft.Raft) uint64 {
	f := r.AddVoter("a", "b", 0, 0)
	return f.Index() // want `Index before Error: there is no answer before f.Error has returned; call f.Error first`
}

// Whoever waits has the future back, to read from.
func apply(r *raft.Raft, cmd []byte) (raft.ApplyFuture, error) {
	f := r.Apply(cmd, time.Second)
	if err := f.Error(); err != nil {
		return nil, err
	}
	return f, nil
}

func appliedByHelper(r *raft.Raft, cmd []byte) (any, error) {
	if _, err := apply(r, cmd); err != nil {
		return nil, err
	}
	f, err := apply(r, cmd)
	if err != nil {
		return nil, err
	}
	return f.Response(), nil
}

func sometimesFirst(r *raft.Raft, cmd []byte, wait bool) (any, error) {
	f := r.Apply(cmd, time.Second)
	if wait {
		if err := f.Error(); err != nil {
			return nil, err
		}
	}
	return f.Response(), nil // want `Response before Error`
}

func inOneExpression(r *raft.Raft, cmd []byte) bool {
	f := r.Apply(cmd, time.Second)
	return f.Error() == nil && f.Index() > 0
}

// Who shuts down, or hands the leadership on, is about to leave: not reported
// by default.
func shutdown(r *raft.Raft) {
	r.Shutdown()
	f := r.LeadershipTransfer()
	fmt.Println(f == nil)
}

func leader(r *raft.Raft) (err error) {
	for range 3 {
		if err = r.VerifyLeader().Error(); err == nil {
			return nil
		}
	}
	return err
}

// An interface in front of the library.
type log interface {
	Apply(cmd []byte, timeout time.Duration) raft.ApplyFuture
}

func behindInterface(l log, cmd []byte) error {
	f := l.Apply(cmd, time.Second) // want `future from Apply is not awaited when the function returns at line 112`
	if len(cmd) == 0 {
		return errors.New("empty")
	}
	return f.Error()
}

// A future of one interface is also one of another.
func asserted(r *raft.Raft, cmd []byte) (any, error) {
	var f raft.Future = r.Apply(cmd, time.Second)
	if err := f.Error(); err != nil {
		return nil, err
	}
	if a, ok := f.(raft.ApplyFuture); ok {
		return a.Response(), nil
	}
	return nil, nil
}

func waitAll(r *raft.Raft, cmds [][]byte) error {
	var fs []raft.Future
	for _, cmd := range cmds {
		fs = append(fs, r.Apply(cmd, time.Second))
	}
	for _, f := range fs {
		if err := f.Error(); err != nil {
			return err
		}
	}
	return nil
}

func deferredError(r *raft.Raft) {
	defer r.Barrier(time.Second).Error() // want `Error in a defer statement loses its error; defer a function that looks at it`
}

// A future of the program's own, which knows its response at once.
type resolved struct{ raft.Future }

func (resolved) Index() uint64 { return 0 }
func (resolved) Response() any { return "x" }

func resolve() raft.ApplyFuture { return resolved{} }

func own() any {
	f := resolve()
	return f.Response()
}

func ownAtOnce() any { return resolve().Response() }
