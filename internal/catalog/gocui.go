package catalog

const (
	gocuiPlace  = "gocui's main loop, which runs %s"
	gocuiRemedy = "do it in a goroutine, and show the result with Gui.Update"
)

// Handlers of keys, layouts, editors and what is handed to Update run one after
// another on the goroutine that called MainLoop: Update starts a goroutine, but only
// to put the function into the loop's queue.
var (
	gocui = Library{
		Name:     "gocui",
		Doc:      "https://pkg.go.dev/github.com/jroimartin/gocui",
		Version:  "github.com/jroimartin/gocui@v0.5.0",
		Packages: []Package{{Path: "github.com/jroimartin/gocui", Contexts: gocuiContexts}},
	}
	gocuiAwesome = Library{
		Name:     "awesome-gocui",
		Doc:      "https://pkg.go.dev/github.com/awesome-gocui/gocui",
		Version:  "github.com/awesome-gocui/gocui@v1.1.0",
		Packages: []Package{{Path: "github.com/awesome-gocui/gocui", Contexts: gocuiAwesomeContexts}},
	}
	gocuiLazy = Library{
		Name:     "gocui of lazygit",
		Doc:      "https://pkg.go.dev/github.com/jesseduffield/gocui",
		Version:  "github.com/jesseduffield/gocui@5e45e57",
		Packages: []Package{{Path: "github.com/jesseduffield/gocui", Contexts: gocuiLazyContexts}},
	}
)

var gocuiContexts = []Context{
	{By: ByMethod, Type: "Manager", Methods: []string{"Layout"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByMethod, Type: "Editor", Methods: []string{"Edit"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByFuncType, Type: "ManagerFunc", Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByFuncType, Type: "EditorFunc", Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{"SetManagerFunc", "Update"}, Index: 0, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{"SetKeybinding"}, Index: 3, Place: gocuiPlace, Remedy: gocuiRemedy},
}

var gocuiAwesomeContexts = []Context{
	{By: ByMethod, Type: "Manager", Methods: []string{"Layout"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByMethod, Type: "Editor", Methods: []string{"Edit"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByFuncType, Type: "ManagerFunc", Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByFuncType, Type: "EditorFunc", Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{"SetManagerFunc", "Update", "UpdateAsync"}, Index: 0, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{"SetKeybinding"}, Index: 3, Place: gocuiPlace, Remedy: gocuiRemedy},
}

// The searcher's callbacks run in whichever goroutine searches, and OnWorker has a
// goroutine for its function: these are left out.
var gocuiLazyContexts = []Context{
	{By: ByMethod, Type: "Manager", Methods: []string{"Layout"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByMethod, Type: "Editor", Methods: []string{"Edit"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByFuncType, Type: "ManagerFunc", Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByFuncType, Type: "EditorFunc", Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{
		"SetFocusHandler", "SetManagerFunc", "SetOpenHyperlinkFunc", "Update", "UpdateAsync",
	}, Index: 0, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{"SetTabClickBinding"}, Index: 1, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByArg, Type: "Gui", Methods: []string{"SetKeybinding"}, Index: 3, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByField, Type: "Gui", Methods: []string{"ErrorHandler", "OnSearchEscape", "ShouldHandleMouseEvent"}, Place: gocuiPlace, Remedy: gocuiRemedy},
	{By: ByField, Type: "ViewMouseBinding", Methods: []string{"Handler"}, Place: gocuiPlace, Remedy: gocuiRemedy},
}
