package catalog

const (
	tviewPlace  = "tview's event loop, which runs %s"
	tviewRemedy = "do it in a goroutine, and show the result with QueueUpdateDraw"
)

// All handlers run on the application's loop, but these: a TextView calls that of
// SetChangedFunc on a goroutine of its own, those of SetFocusFunc and SetBlurFunc
// run in whichever goroutine moves the focus, and while Suspend runs its function
// there is no user interface to hold up.
var tview = Library{
	Name:    "tview",
	Doc:     "https://pkg.go.dev/github.com/rivo/tview",
	Version: "github.com/rivo/tview@v0.42.0",
	Packages: []Package{{
		Path: "github.com/rivo/tview",
		Contexts: []Context{
			{By: ByArg, Type: "Application", Methods: []string{
				"QueueUpdate", "QueueUpdateDraw", "SetAfterDrawFunc", "SetBeforeDrawFunc", "SetInputCapture", "SetMouseCapture",
			}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Box", Methods: []string{
				"SetDrawFunc", "SetInputCapture", "SetMouseCapture",
				"WrapInputHandler", "WrapMouseHandler", "WrapPasteHandler",
			}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Button", Methods: []string{"SetExitFunc", "SetSelectedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Checkbox", Methods: []string{"SetChangedFunc", "SetDoneFunc", "SetFinishedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "DropDown", Methods: []string{"SetDoneFunc", "SetFinishedFunc", "SetSelectedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "DropDown", Methods: []string{"AddOption", "SetOptions"}, Index: 1, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Form", Methods: []string{"SetCancelFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Form", Methods: []string{"AddButton"}, Index: 1, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Form", Methods: []string{"AddCheckbox"}, Index: 2, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Form", Methods: []string{"AddDropDown", "AddInputField"}, Index: 3, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Form", Methods: []string{"AddInputField", "AddPasswordField"}, Index: 4, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Form", Methods: []string{"AddTextArea"}, Index: 5, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "FormItem", Methods: []string{"SetFinishedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Image", Methods: []string{"SetFinishedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "InputField", Methods: []string{
				"SetAcceptanceFunc", "SetAutocompleteFunc", "SetAutocompletedFunc", "SetChangedFunc", "SetDoneFunc", "SetFinishedFunc",
			}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "List", Methods: []string{"SetChangedFunc", "SetDoneFunc", "SetSelectedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "List", Methods: []string{"AddItem"}, Index: 3, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "List", Methods: []string{"InsertItem"}, Index: 4, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Modal", Methods: []string{"SetDoneFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Pages", Methods: []string{"SetChangedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "Table", Methods: []string{"SetDoneFunc", "SetSelectedFunc", "SetSelectionChangedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "TableCell", Methods: []string{"SetClickedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "TextArea", Methods: []string{"SetChangedFunc", "SetClipboard", "SetFinishedFunc", "SetMovedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "TextArea", Methods: []string{"SetClipboard"}, Index: 1, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "TextView", Methods: []string{"SetDoneFunc", "SetFinishedFunc", "SetHighlightedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "TreeNode", Methods: []string{"SetSelectedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByArg, Type: "TreeView", Methods: []string{"SetChangedFunc", "SetDoneFunc", "SetSelectedFunc"}, Index: 0, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByField, Type: "TableCell", Methods: []string{"Clicked"}, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByMethod, Type: "Primitive", Methods: []string{
				"Draw", "InputHandler", "Focus", "Blur", "MouseHandler", "PasteHandler",
			}, Place: tviewPlace, Remedy: tviewRemedy},
			{By: ByMethod, Type: "TableContent", Methods: []string{"GetCell", "GetRowCount", "GetColumnCount"}, Place: tviewPlace, Remedy: tviewRemedy},
		},
		Params: []Param{
			{"Application", "Suspend", 0, Stored},
			{"TextView", "SetChangedFunc", 0, Goroutine},
			{"TreeNode", "Walk", 0, Inline},
		},
	}},
}
