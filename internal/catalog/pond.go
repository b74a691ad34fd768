package catalog

// Submit of a pool is what most programs use to start a task and forget it, though Go
// does that as well. Whoever submits what returns an error has one to look at.
var pond = Library{
	Name:    "pond",
	Doc:     "https://pkg.go.dev/github.com/alitto/pond/v2",
	Version: "github.com/alitto/pond/v2@v2.7.1",
	Packages: []Package{{
		Path: "github.com/alitto/pond/v2",
		Futures: []Future{
			{
				Types:    []string{"Task", "Result", "ResultTask"},
				Strength: MayAwait,
				Await:    []string{"Wait", "Done"},
				Producers: []Producer{
					{Calls: Functions{"", []string{"SubmitErr"}}, Strength: ShouldAwait},
					{Calls: Functions{"Pool", []string{"SubmitErr", "TrySubmitErr"}}, Strength: ShouldAwait},
					{Calls: Functions{"ResultPool", []string{"Submit", "SubmitErr", "TrySubmit", "TrySubmitErr"}}, Strength: ShouldAwait},
				},
				Together: []Functions{{"BasePool", []string{"StopAndWait"}}},
				Words:    Words{Object: "task"},
			},
			{
				Types:     []string{"TaskGroup", "ResultTaskGroup"},
				Shape:     Accumulator,
				Strength:  MayAwait,
				Await:     []string{"Wait", "Done"},
				Start:     []string{"Submit", "SubmitErr"},
				Producers: []Producer{{Calls: Functions{"TaskGroup", []string{"SubmitErr"}}, Strength: ShouldAwait}},
			},
		},
	}},
}
