package catalog

import (
	"slices"
	"strings"
)

// libraries is sorted by path, the packages of one library standing together,
// so that ByPath needs no map: a map would be built whenever a process starts.
// Tests keep the order.
var libraries = [...]*Library{
	&bubbletea,
	&cloudStorage,
	&databaseSQL,
	&fyne,
	&sarama,
	&ormapi,
	&gocuiAwesome,
	&centrifuge,
	&bubbleteaV1,
	&bubbleteaBeta,
	&netpoll,
	&goWorkflows,
	&dbos,
	&autopaho,
	&paho,
	&goIMAP,
	&ebiten,
	&memberlist,
	&raft,
	&pgx,
	&gocuiLazy,
	&sqlx,
	&gocui,
	&libp2pPubsub,
	&durabletask,
	&jetstream,
	&gnet,
	&quic,
	&restate,
	&tview,
	&franzGo,
	&bun,
	&otelLog,
	&otel,
	&temporal,
	&cadence,
	&grpc,
	&gorm,
	&clientGo,
	&controllerRuntime,
	&syscallJS,
}

// Libraries returns all that is known, in a fixed order.
func Libraries() []*Library { return libraries[:] }

// ByPath returns what is known of the package with that import path, or nil.
func ByPath(path string) *Package {
	// The last library, and in it the last package, that does not sort after
	// path. A tree sorts right before all that is below it.
	i, found := slices.BinarySearchFunc(libraries[:], path, func(l *Library, path string) int {
		return strings.Compare(l.Packages[0].Path, path)
	})
	if !found {
		i--
	}
	if i < 0 {
		return nil
	}
	packages := libraries[i].Packages
	i, found = slices.BinarySearchFunc(packages, path, func(p Package, path string) int {
		return strings.Compare(p.Path, path)
	})
	if found {
		return &packages[i]
	}
	if i--; i >= 0 && packages[i].Tree && below(path, packages[i].Path) {
		return &packages[i]
	}
	return nil
}

// below reports whether path is that of a package in a directory of dir.
func below(path, dir string) bool {
	return len(path) > len(dir) && path[len(dir)] == '/' && path[:len(dir)] == dir
}
