package catalog

const teaRemedy = "return a tea.Cmd"

// A command runs on a goroutine of its own, so a function value of type
// tea.Cmd is nobody's loop. About one Update in ten is that of a sub-model,
// which returns its own type and does not implement tea.Model: its shape tells.
var bubbletea = Library{
	Name:    "Bubble Tea",
	Doc:     "https://pkg.go.dev/charm.land/bubbletea/v2",
	Version: "v1.3.10, v2.1.1",
	Packages: []Package{
		{Path: "charm.land/bubbletea/v2", Contexts: teaContexts},
		{Path: "github.com/charmbracelet/bubbletea", Contexts: teaContexts},
		{Path: "github.com/charmbracelet/bubbletea/v2", Contexts: teaContexts}, // the betas of v2
	},
}

var teaContexts = []Context{
	{By: ByMethod, Type: "Model", Methods: []string{"Init", "Update", "View"}, Place: "Bubble Tea's %s", Remedy: teaRemedy},
	{By: ByShape, Type: "Msg", Methods: []string{"Update"}, Place: "Bubble Tea's %s", Remedy: teaRemedy},
	{By: Command, Type: "Cmd"},
}
