package catalog

const (
	fynePlace  = "the Fyne UI thread, which runs %s"
	fyneRemedy = "do it in a goroutine, and show the result with fyne.Do"
)

// Since v2.6 all of Fyne's callbacks run on one goroutine, before on that of
// the driver. What Lifecycle.SetOnStopped runs does so when the loop is over.
// Before v2.6 SetOnStarted and the listeners of bindings had goroutines of their
// own, and a listener of preferences runs in whichever goroutine sets one: these
// are left out.
var fyne = Library{
	Name:    "Fyne",
	Doc:     "https://docs.fyne.io/started/goroutines",
	Version: "fyne.io/fyne/v2@v2.7.1",
	Packages: []Package{
		{Path: "fyne.io/fyne/v2", Contexts: []Context{
			{By: ByArg, Methods: []string{"Do", "DoAndWait"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Methods: []string{"NewAnimation", "NewMenuItem"}, Index: 1, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Methods: []string{"NewMenuItemWithIcon"}, Index: 2, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "Canvas", Methods: []string{"SetOnTypedRune", "SetOnTypedKey"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "Canvas", Methods: []string{"AddShortcut"}, Index: 1, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "ShortcutHandler", Methods: []string{"AddShortcut"}, Index: 1, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "Window", Methods: []string{"SetOnClosed", "SetCloseIntercept", "SetOnDropped"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "Lifecycle", Methods: []string{"SetOnEnteredForeground", "SetOnExitedForeground"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "Settings", Methods: []string{"AddListener"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByField, Type: "Animation", Place: fynePlace, Remedy: fyneRemedy},
			{By: ByField, Type: "MenuItem", Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "DoubleTappable", Methods: []string{"DoubleTapped"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Draggable", Methods: []string{"Dragged", "DragEnd"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Focusable", Methods: []string{"FocusGained", "FocusLost", "TypedRune", "TypedKey"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Layout", Methods: []string{"Layout", "MinSize"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Scrollable", Methods: []string{"Scrolled"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "SecondaryTappable", Methods: []string{"TappedSecondary"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Shortcutable", Methods: []string{"TypedShortcut"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Tappable", Methods: []string{"Tapped"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Widget", Methods: []string{"CreateRenderer"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "WidgetRenderer", Methods: []string{"Destroy", "Layout", "MinSize", "Objects", "Refresh"}, Place: fynePlace, Remedy: fyneRemedy},
		}},
		{Path: "fyne.io/fyne/v2/canvas", Contexts: []Context{
			{By: ByArg, Methods: []string{"NewRaster", "NewRasterWithPixels"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Methods: []string{"NewColorRGBAAnimation", "NewPositionAnimation", "NewSizeAnimation"}, Index: 3, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByField, Type: "Raster", Place: fynePlace, Remedy: fyneRemedy},
		}},
		{Path: "fyne.io/fyne/v2/container", Contexts: []Context{
			{By: ByField, Type: "AppTabs", Place: fynePlace, Remedy: fyneRemedy},
			{By: ByField, Type: "DocTabs", Place: fynePlace, Remedy: fyneRemedy},
			{By: ByField, Type: "InnerWindow", Place: fynePlace, Remedy: fyneRemedy},
			{By: ByField, Type: "Navigation", Place: fynePlace, Remedy: fyneRemedy},
		}},
		{Path: "fyne.io/fyne/v2/dialog", Contexts: []Context{
			{By: ByArg, Methods: []string{"NewFileOpen", "NewFileSave", "NewFolderOpen", "ShowFileOpen", "ShowFileSave", "ShowFolderOpen"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Methods: []string{"NewColorPicker", "NewConfirm", "NewEntryDialog", "ShowColorPicker", "ShowConfirm", "ShowEntryDialog"}, Index: 2, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Methods: []string{"NewCustomConfirm", "NewForm", "ShowCustomConfirm", "ShowForm"}, Index: 4, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "Dialog", Methods: []string{"SetOnClosed"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "EntryDialog", Methods: []string{"SetOnClosed"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "FileDialog", Methods: []string{"SetOnClosed"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByArg, Type: "dialog", Methods: []string{"SetOnClosed"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
		}},
		{Path: "fyne.io/fyne/v2/driver/desktop", Contexts: []Context{
			{By: ByArg, Type: "Canvas", Methods: []string{"SetOnKeyDown", "SetOnKeyUp"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Hoverable", Methods: []string{"MouseIn", "MouseMoved", "MouseOut"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Keyable", Methods: []string{"KeyDown", "KeyUp"}, Place: fynePlace, Remedy: fyneRemedy},
			{By: ByMethod, Type: "Mouseable", Methods: []string{"MouseDown", "MouseUp"}, Place: fynePlace, Remedy: fyneRemedy},
		}},
		{Path: "fyne.io/fyne/v2/driver/mobile", Contexts: []Context{
			{By: ByMethod, Type: "Touchable", Methods: []string{"TouchDown", "TouchUp", "TouchCancel"}, Place: fynePlace, Remedy: fyneRemedy},
		}},
		{Path: "fyne.io/fyne/v2/widget", Contexts: fyneWidgets},
	},
}

var fyneWidgets = []Context{
	{By: ByArg, Methods: []string{
		"NewGridWrap", "NewList", "NewTable", "NewTableWithHeaders", "NewTree",
	}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
	{By: ByArg, Methods: []string{
		"NewButton", "NewCalendar", "NewCheck", "NewCheckGroup", "NewGridWrap", "NewGridWrapWithData", "NewList", "NewListWithData",
		"NewRadioGroup", "NewSelect", "NewTable", "NewTableWithHeaders", "NewToolbarAction", "NewTree", "NewTreeWithData",
	}, Index: 1, Place: fynePlace, Remedy: fyneRemedy},
	{By: ByArg, Methods: []string{
		"NewButtonWithIcon", "NewGridWrap", "NewGridWrapWithData", "NewList", "NewListWithData",
		"NewTable", "NewTableWithHeaders", "NewTree", "NewTreeWithData",
	}, Index: 2, Place: fynePlace, Remedy: fyneRemedy},
	{By: ByArg, Methods: []string{"NewTree"}, Index: 3, Place: fynePlace, Remedy: fyneRemedy},
	{By: ByArg, Type: "Entry", Methods: []string{"SetOnValidationChanged"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
	{By: ByArg, Type: "Form", Methods: []string{"SetOnValidationChanged"}, Index: 0, Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Button", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Calendar", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Check", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "CheckGroup", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "DateEntry", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Entry", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Form", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "GridWrap", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Hyperlink", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "HyperlinkSegment", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "List", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Menu", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "ProgressBar", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "RadioGroup", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Select", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Slider", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Table", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "ToolbarAction", Place: fynePlace, Remedy: fyneRemedy},
	{By: ByField, Type: "Tree", Place: fynePlace, Remedy: fyneRemedy},
}
