package catalog

// A proposal may be dropped, rejected, or time out. Release takes a request over: it
// is for those who have read the result.
var (
	dragonboatV3 = Library{
		Name:     "Dragonboat v3",
		Doc:      "https://pkg.go.dev/github.com/lni/dragonboat/v3#RequestState",
		Version:  "github.com/lni/dragonboat/v3@v3.3.8",
		Packages: []Package{{Path: "github.com/lni/dragonboat/v3", Futures: dragonboatRequests}},
	}
	dragonboatV4 = Library{
		Name:     "Dragonboat v4",
		Doc:      "https://pkg.go.dev/github.com/lni/dragonboat/v4#RequestState",
		Version:  "github.com/lni/dragonboat/v4@v4.0.0-20230917160253-d9f49378cd2d",
		Packages: []Package{{Path: "github.com/lni/dragonboat/v4", Futures: dragonboatRequests}},
	}
)

var dragonboatRequests = []Future{{
	Types:  []string{"RequestState"},
	Await:  []string{"ResultC", "AppliedC"},
	Fields: []string{"CompletedC"},
	Words:  Words{Object: "request", Loss: "nobody learns whether it was applied"},
}}
