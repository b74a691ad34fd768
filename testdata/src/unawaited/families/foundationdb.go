package families

import "github.com/apple/foundationdb/bindings/go/src/fdb"

func committed(tr fdb.Transaction) {
	tr.Commit() // want `future from Commit is dropped; its error is lost; call its Get \(no fix: committed returns no error\) \(unawaited\)`
}

func watched(tr fdb.Transaction, key fdb.KeyConvertible, stop bool) error {
	w := tr.Watch(key) // want `future from Watch is not awaited when the function returns at line 12`
	if stop {
		return nil
	}
	return w.Get()
}

func retried(tr fdb.Transaction, err fdb.Error) error {
	if err := tr.Commit().Get(); err != nil {
		return err
	}
	tr.OnError(err).MustGet()
	return nil
}

func cancelled(tr fdb.Transaction, key fdb.KeyConvertible, stop <-chan struct{}) {
	w := tr.Watch(key)
	defer w.Cancel()
	<-stop
}

func blocked(tr fdb.Transaction) {
	f := tr.Commit()
	f.BlockUntilReady()
}

// A read for nothing: not reported by default.
func read(tr fdb.Transaction, key fdb.KeyConvertible) { tr.Get(key) }
