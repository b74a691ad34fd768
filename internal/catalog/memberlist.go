package catalog

const (
	memberlistPlace  = "memberlist's gossip loop, which runs %s"
	memberlistRemedy = "copy what it was given, and do it in a goroutine"
)

// That NotifyMsg and GetBroadcasts must not block is documented; the events are
// told while the list of nodes is locked.
var memberlist = Library{
	Name:    "hashicorp/memberlist",
	Doc:     "https://pkg.go.dev/github.com/hashicorp/memberlist",
	Version: "github.com/hashicorp/memberlist@v0.7.0",
	Packages: []Package{{
		Path: "github.com/hashicorp/memberlist",
		Contexts: []Context{
			{By: ByMethod, Type: "Delegate", Methods: []string{
				"NodeMeta", "NotifyMsg", "GetBroadcasts", "LocalState", "MergeRemoteState",
			}, Place: memberlistPlace, Remedy: memberlistRemedy},
			{By: ByMethod, Type: "EventDelegate", Methods: []string{"NotifyJoin", "NotifyLeave", "NotifyUpdate"}, Place: memberlistPlace, Remedy: memberlistRemedy},
			{By: ByMethod, Type: "AliveDelegate", Methods: []string{"NotifyAlive"}, Place: memberlistPlace, Remedy: memberlistRemedy},
			{By: ByMethod, Type: "ConflictDelegate", Methods: []string{"NotifyConflict"}, Place: memberlistPlace, Remedy: memberlistRemedy},
			{By: ByMethod, Type: "MergeDelegate", Methods: []string{"NotifyMerge"}, Place: memberlistPlace, Remedy: memberlistRemedy},
			{By: ByMethod, Type: "PingDelegate", Methods: []string{"AckPayload", "NotifyPingComplete"}, Place: memberlistPlace, Remedy: memberlistRemedy},
		},
	}},
}
