package catalog

// What a Batch collects is in memory, until Commit or Apply. A write syncs the log
// unless its options say NoSync; a read may read tables. An iterator reads as it
// moves.
var pebble = Library{
	Name:     "Pebble",
	Doc:      "https://pkg.go.dev/github.com/cockroachdb/pebble",
	Version:  "github.com/cockroachdb/pebble@v1.1.5",
	Locality: Embedded,
	Packages: []Package{{
		Path:     "github.com/cockroachdb/pebble",
		Contexts: pebbleContexts,
		Calls: []Calls{
			{"", Lazy, []string{"NewExternalIterWithContext"}},
			{"DB", Lazy, []string{"NewIterWithContext"}},
			{"Batch", Lazy, []string{"NewIterWithContext"}},
			{"Snapshot", Lazy, []string{"NewIterWithContext"}},
			{"EventuallyFileOnlySnapshot", Lazy, []string{"NewIterWithContext"}},
			{"Iterator", Lazy, []string{"CloneWithContext"}},

			{"DB", Terminal, []string{
				"Apply", "Compact", "Checkpoint", "Delete", "DeleteRange", "Flush", "Get", "Ingest", "LogData", "Merge", "Set",
				"SingleDelete", "DeleteSized", "RangeKeySet", "RangeKeyUnset", "RangeKeyDelete", "EstimateDiskUsage", "EstimateDiskUsageByBackingType",
				"IngestWithStats", "IngestExternalFiles", "IngestAndExcise", "CheckLevels", "Download", "ScanStatistics", "ScanInternal",
				"RatchetFormatMajorVersion", "SSTables",
			}},
			{"Batch", Terminal, []string{"Commit", "SyncWait", "Get"}},
			{"", Terminal, []string{"Open"}},
			{"Snapshot", Terminal, []string{"Get", "ScanInternal"}},
			{"Reader", Terminal, []string{"Get"}},
			{"Iterator", Secondary, []string{"First", "Last", "Next", "NextPrefix", "Prev", "SeekGE", "SeekLT", "SeekPrefixGE"}},
			{"EventuallyFileOnlySnapshot", Terminal, []string{"Get", "WaitForFileOnlySnapshot", "ScanInternal"}},
			{"Writer", Terminal, []string{"Apply", "Delete", "DeleteRange", "DeleteSized", "LogData", "Merge", "RangeKeyDelete", "RangeKeySet", "RangeKeyUnset", "Set", "SingleDelete"}},
		},
		Params: []Param{
			{"KeyRange", "Contains", 0, Inline},
			{"KeyRange", "OverlapsInternalKeyRange", 0, Inline},
			{"KeyRange", "Overlaps", 0, Inline},
			{"KeyRange", "OverlapsKeyRange", 0, Inline},
		},
	}},
}
