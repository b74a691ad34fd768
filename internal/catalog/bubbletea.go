package catalog

const (
	teaPlace      = "Bubble Tea's %s"
	teaLoopPlace  = "Bubble Tea's loop, which runs %s"
	teaRemedy     = "return a tea.Cmd"
	teaViewRemedy = "read it in a tea.Cmd, and keep the result in the model"
)

// A command runs on a goroutine of its own, so a function value of type
// tea.Cmd is nobody's loop. About one Update in ten is that of a sub-model,
// which returns its own type and does not implement tea.Model: its shape tells,
// and makes contexts of the Init and View beside it.
//
// The filter of WithFilter runs on the loop too, and so does what v2's view has
// for the mouse.
var (
	bubbletea = Library{
		Name:     "Bubble Tea v2",
		Doc:      "https://pkg.go.dev/charm.land/bubbletea/v2",
		Version:  "charm.land/bubbletea/v2@v2.1.1",
		Packages: []Package{{Path: "charm.land/bubbletea/v2", Contexts: tea2Contexts, Params: teaParams}},
	}
	bubbleteaV1 = Library{
		Name:     "Bubble Tea v1",
		Doc:      "https://pkg.go.dev/github.com/charmbracelet/bubbletea",
		Version:  "github.com/charmbracelet/bubbletea@v1.3.10",
		Packages: []Package{{Path: "github.com/charmbracelet/bubbletea", Contexts: teaContexts, Params: teaParams}},
	}
	bubbleteaBeta = Library{ // the betas of v2 had this path
		Name:     "Bubble Tea v2 beta",
		Doc:      "https://pkg.go.dev/github.com/charmbracelet/bubbletea/v2",
		Version:  "github.com/charmbracelet/bubbletea/v2@v2.0.0-beta.1",
		Packages: []Package{{Path: "github.com/charmbracelet/bubbletea/v2", Contexts: teaContexts, Params: teaBetaParams}},
	}
)

// What runs on the loop in all versions. View has nowhere to return a command to.
var (
	teaModel     = Context{By: ByMethod, Type: "Model", Methods: []string{"Init", "Update"}, Place: teaPlace, Remedy: teaRemedy}
	teaModelView = Context{By: ByMethod, Type: "Model", Methods: []string{"View"}, Place: teaPlace, Remedy: teaViewRemedy}
	teaPart      = Context{By: ByShape, Type: "Msg", Methods: []string{"Update"}, Place: teaPlace, Remedy: teaRemedy}
	teaPartInit  = Context{By: BesideShape, Type: "Msg", Methods: []string{"Init"}, Place: teaPlace, Remedy: teaRemedy}
	teaPartView  = Context{By: BesideShape, Type: "Msg", Methods: []string{"View"}, Place: teaPlace, Remedy: teaViewRemedy}
	teaFilter    = Context{By: ByArg, Methods: []string{"WithFilter"}, Index: 0, Place: teaLoopPlace, Remedy: "do it in a tea.Cmd"}
	teaCommand   = Context{By: Command, Type: "Cmd"}
)

var teaContexts = []Context{teaModel, teaModelView, teaPart, teaPartInit, teaPartView, teaFilter, teaCommand}

var tea2Contexts = []Context{
	teaModel, teaModelView, teaPart, teaPartInit, teaPartView, teaFilter, teaCommand,
	{By: ByField, Type: "View", Methods: []string{"OnMouse"}, Place: teaLoopPlace, Remedy: teaRemedy},
}

var teaParams = []Param{
	{"", "Tick", 1, Stored}, // called by the command that is returned
	{"", "Every", 1, Stored},
	{"", "Exec", 1, Stored},
	{"", "ExecProcess", 1, Stored},
	{"", "NewProgram", 1, Inline},
	{"", "WithFilter", 0, Stored},
}

var teaBetaParams = []Param{
	{"", "Tick", 1, Stored},
	{"", "Every", 1, Stored},
	{"", "Exec", 1, Stored},
	{"", "ExecProcess", 1, Stored},
	{"", "NewProgram", 1, Inline},
	{"", "WithFilter", 0, Stored},
	{"", "WithKeyboardEnhancements", 0, Stored},
	{"", "RequestKeyboardEnhancements", 0, Stored},
}
