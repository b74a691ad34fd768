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
	&bigquery,
	&bigtable,
	&datastore,
	&firestore,
	&pubsubResults,
	&longrunning,
	&pubsub,
	&spanner,
	&cloudStorage,
	&crawshawSQLite,
	&databaseSQL,
	&ent,
	&fyne,
	&azure,
	&clickhouse,
	&sarama,
	&squirrel,
	&saramaShopify,
	&sqlboiler,
	&aerospike,
	&pond,
	&hollywood,
	&cassandra,
	&pulsar,
	&foundationdb,
	&beegoV1ORM,
	&ormapi,
	&protoactor,
	&gocuiAwesome,
	&aws,
	&beegoORM,
	&bolt,
	&centrifuge,
	&bubbleteaV1,
	&bubbleteaBeta,
	&promise,
	&netpoll,
	&pebble,
	&confluentKafka,
	&bboltOfCoreOS,
	&gocb,
	&goWorkflows,
	&dbos,
	&badgerV1,
	&badgerV2,
	&badgerV3,
	&badgerV4,
	&dgo,
	&goqu,
	&pahoV5,
	&paho,
	&elasticsearchV7,
	&elasticsearchV8,
	&elasticsearchV9,
	&goIMAP,
	&scany,
	&gorp,
	&jet,
	&gopgV8,
	&gopg,
	&gopgV9,
	&redisV6,
	&redisV7,
	&redisV8,
	&gocql,
	&dbr,
	&redigo,
	&dataloaderV5,
	&dataloaderV6,
	&dataloader,
	&ebiten,
	&memberlist,
	&raft,
	&influxdb,
	&pgxV4,
	&pgx,
	&gocuiLazy,
	&gormV1,
	&sqlx,
	&gocui,
	&libpq,
	&libp2pPubsub,
	&dragonboatV3,
	&dragonboatV4,
	&mattnSQLite3,
	&durabletask,
	&jetstream,
	&neo4j,
	&elastic,
	&opensearchV1,
	&opensearchV2,
	&opensearchV3,
	&opensearchV4,
	&gnet,
	&quic,
	&amqp,
	&redisV9,
	&rueidis,
	&restate,
	&reugnAsync,
	&tview,
	&mo,
	&conc,
	&bob,
	&tarantoolV2,
	&tarantool,
	&tikv,
	&franzGo,
	&upperDB,
	&bun,
	&valkeyGo,
	&govmomi,
	&sqlboilerOld,
	&ydb,
	&bbolt,
	&etcd,
	&mongoV1,
	&mongoV2,
	&otelLog,
	&otel,
	&temporal,
	&cadence,
	&errgroup,
	&grpc,
	&gormGen,
	&gorm,
	&clientGo,
	&controllerRuntime,
	&syscallJS,
	&xorm,
	&zombiezenSQLite,
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
	if isGoogleClient(path) {
		return &longrunning.Packages[0]
	}
	return nil
}

// below reports whether path is that of a package in a directory of dir.
func below(path, dir string) bool {
	return len(path) > len(dir) && path[len(dir)] == '/' && path[:len(dir)] == dir
}
