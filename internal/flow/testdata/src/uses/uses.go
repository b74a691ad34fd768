package uses

import "exits"

func Direct() { exits.Die(nil) } // want Direct:"never returns"

func Method(a *exits.App) { a.Exit() } // want Method:"never returns"

func Generic() { exits.Generic[string]{}.Exit("") } // want Generic:"never returns"

func Sometimes(err error) { exits.Sometimes(err) }

func AsValue(f func(error)) { AsValue(exits.Die) }
