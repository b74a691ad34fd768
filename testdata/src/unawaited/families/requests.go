package families

import (
	"errors"
	"time"

	"github.com/lni/dragonboat/v4"
	"github.com/lni/dragonboat/v4/client"
	"github.com/tarantool/go-tarantool/v3"
)

// Databases whose requests are futures.

func requested(conn *tarantool.Connection, req tarantool.Request) {
	conn.Do(req) // want `future from Do is dropped; its error is lost; call its Get \(no fix: requested returns no error\) \(unawaited\)`
}

func requestedEarly(conn *tarantool.Connection, req tarantool.Request, quick bool) ([]any, error) {
	f := conn.Do(req) // want `future from Do is not awaited when the function returns at line 21`
	if quick {
		return nil, nil
	}
	return f.Get()
}

func requestedBoth(conn *tarantool.Connection, a, b tarantool.Request, into any) error {
	f, g := conn.Do(a), conn.Do(b)
	defer g.Release() // whoever is done with it
	if err := f.GetTyped(into); err != nil {
		return err
	}
	_, err := g.GetResponse()
	return err
}

func proposed(nh *dragonboat.NodeHost, session *client.Session, cmd []byte) error {
	_, err := nh.Propose(session, cmd, time.Second) // want `request from Propose is assigned to _ and never awaited; nobody learns whether it was applied; call its ResultC \(no fix: it is one of several values\) \(unawaited\)`
	return err
}

func proposedEarly(nh *dragonboat.NodeHost, session *client.Session, cmd []byte, quick bool) error {
	rs, err := nh.Propose(session, cmd, time.Second) // want `request from Propose is not awaited when the function returns at line 47`
	if err != nil {
		return err
	}
	if quick {
		return nil
	}
	<-rs.AppliedC()
	return nil
}

func proposedWell(nh *dragonboat.NodeHost, session *client.Session, cmd []byte, stop <-chan struct{}) error {
	rs, err := nh.Propose(session, cmd, time.Second)
	if err != nil {
		return err
	}
	defer rs.Release()
	select {
	case <-rs.ResultC():
		return nil
	case <-stop:
		return errors.New("stopped")
	}
}
