package uses

import "exits"

func direct() { exits.Die(nil) } // want direct:"never returns"

func method(a *exits.App) { a.Exit() } // want method:"never returns"

func generic() { exits.Generic[string]{}.Exit("") } // want generic:"never returns"

func sometimes(err error) { exits.Sometimes(err) }

func asValue(f func(error)) { asValue(exits.Die) }
