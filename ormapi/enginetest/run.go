// Package enginetest tests engines of ormapi: what every engine has to do, on
// whatever database. bunengine and gormengine pass it.
//
//	func TestEngine(t *testing.T) {
//		enginetest.Run(t, func(t *testing.T, test func(t *testing.T, db *ormapi.DB)) {
//			test(t, open(t)) // a database with empty tables of [Models]
//		})
//	}
package enginetest

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Models are what the tests need tables of. Their tags speak to bun and to GORM.
var Models = []any{
	(*Article)(nil), (*Log)(nil), (*Member)(nil), (*Label)(nil),
	(*Country)(nil), (*Author)(nil), (*Book)(nil), (*Review)(nil), (*Tag)(nil), (*BookTag)(nil),
}

// run runs a test on each of an engine's databases, every time with empty tables.
type run func(t *testing.T, test func(t *testing.T, db *ormapi.DB))

// Run runs all tests. databases runs the test that it is given on each database
// there is, every time with empty tables.
func Run(t *testing.T, databases func(t *testing.T, test func(t *testing.T, db *ormapi.DB))) {
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { test.run(t, databases) })
	}
}

var tests = []struct {
	name string
	run  func(*testing.T, run)
}{
	{"ACancelledQuery", testACancelledQuery},
	{"AnUpdateFromOldValues", testAnUpdateFromOldValues},
	{"Conditions", testConditions},
	{"LazyMethods", testLazyMethods},
	{"Terminals", testTerminals},
	{"TheLoopOnADatabase", testTheLoopOnADatabase},
	{"ChangesAcrossRelations", testChangesAcrossRelations},
	{"ConditionsAcrossRelations", testConditionsAcrossRelations},
	{"BadPaths", testBadPaths},
	{"RelatedRows", testRelatedRows},
	{"Aggregate", testAggregate},
	{"Annotations", testAnnotations},
	{"BadAggregates", testBadAggregates},
	{"Groups", testGroups},
	{"Values", testValues},
	{"Combinations", testCombinations},
	{"CombinationsAgreeWithConditions", testCombinationsAgreeWithConditions},
	{"CombinationsOfValues", testCombinationsOfValues},
	{"ConditionsOnQueries", testConditionsOnQueries},
	{"LatestContainsExplain", testLatestContainsExplain},
	{"BulkUpdate", testBulkUpdate},
	{"Conflicts", testConflicts},
	{"GetOrCreate", testGetOrCreate},
	{"GetOrCreateAtOnce", testGetOrCreateAtOnce},
	{"InBulk", testInBulk},
	{"UpdateOrCreate", testUpdateOrCreate},
	{"UpdateOrCreateAtOnce", testUpdateOrCreateAtOnce},
	{"RefreshAndDelete", testRefreshAndDelete},
	{"Save", testSave},
	{"BadRelatedManagers", testBadRelatedManagers},
	{"RelatedManagerOfAThirdTable", testRelatedManagerOfAThirdTable},
	{"RelatedManagerOfColumns", testRelatedManagerOfColumns},
	{"RelatedManagerOfOneRow", testRelatedManagerOfOneRow},
	{"AnUnawaitedFutureRollsBack", testAnUnawaitedFutureRollsBack},
	{"NestedAtomic", testNestedAtomic},
	{"BadQueries", testBadQueries},
	{"Texts", testTexts},
	{"Chunks", testChunks},
	{"Prefetch", testPrefetch},
}
