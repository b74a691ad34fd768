package fyne

import (
	"fmt"
	"image"
	"image/color"
	"io"
	"net/url"
	"time"
)

func Do(fn func()) {}

func DoAndWait(fn func()) {}

func NewAnimation(d time.Duration, fn func(float32)) *Animation { panic("stub") }

func NewMenuItem(label string, action func()) *MenuItem { panic("stub") }

func NewMenuItemWithIcon(label string, icon Resource, action func()) *MenuItem { panic("stub") }

type Animation struct {
	Curve AnimationCurve
	Tick  func(float32)
}

type AnimationCurve func(float32) float32

type App interface {
	Clipboard() Clipboard
	CloudProvider() CloudProvider
	Driver() Driver
	Icon() Resource
	Lifecycle() Lifecycle
	Metadata() AppMetadata
	NewWindow(title string) Window
	OpenURL(url *url.URL) error
	Preferences() Preferences
	Quit()
	Run()
	SendNotification(*Notification)
	SetCloudProvider(CloudProvider)
	SetIcon(Resource)
	Settings() Settings
	Storage() Storage
	UniqueID() string
}

type AppMetadata struct {
}

type BuildType int

type Canvas interface {
	AddShortcut(shortcut Shortcut, handler func(shortcut Shortcut))
	Capture() image.Image
	Content() CanvasObject
	Focus(Focusable)
	FocusNext()
	FocusPrevious()
	Focused() Focusable
	InteractiveArea() (Position, Size)
	OnTypedKey() func(*KeyEvent)
	OnTypedRune() func(rune)
	Overlays() OverlayStack
	PixelCoordinateForPosition(Position) (int, int)
	Refresh(CanvasObject)
	RemoveShortcut(shortcut Shortcut)
	Scale() float32
	SetContent(CanvasObject)
	SetOnTypedKey(func(*KeyEvent))
	SetOnTypedRune(func(rune))
	Size() Size
	Unfocus()
}

type CanvasObject interface {
	Hide()
	MinSize() Size
	Move(Position)
	Position() Position
	Refresh()
	Resize(Size)
	Show()
	Size() Size
	Visible() bool
}

type Clipboard interface {
	Content() string
	SetContent(content string)
}

type CloudProvider interface {
	Cleanup(App)
	ProviderDescription() string
	ProviderIcon() Resource
	ProviderName() string
	Setup(App) error
}

type Container struct {
}

type Device interface {
	HasKeyboard() bool
	IsBrowser() bool
	IsMobile() bool
	Locale() Locale
	Orientation() DeviceOrientation
	SystemScaleForWindow(Window) float32
}

type DeviceOrientation int

type DoubleTappable interface {
	DoubleTapped(*PointEvent)
}

type DragEvent struct {
}

type Draggable interface {
	DragEnd()
	Dragged(*DragEvent)
}

type Driver interface {
	AbsolutePositionForObject(CanvasObject) Position
	AllWindows() []Window
	CanvasForObject(CanvasObject) Canvas
	CreateWindow(string) Window
	Device() Device
	DoFromGoroutine(fn func(), wait bool)
	DoubleTapDelay() time.Duration
	Quit()
	RenderedTextSize(text string, fontSize float32, style TextStyle, source Resource) (size Size, baseline float32)
	Run()
	SetDisableScreenBlanking(bool)
	StartAnimation(*Animation)
	StopAnimation(*Animation)
}

type Focusable interface {
	FocusGained()
	FocusLost()
	TypedKey(*KeyEvent)
	TypedRune(rune)
}

type KeyEvent struct {
}

type Layout interface {
	Layout([]CanvasObject, Size)
	MinSize(objects []CanvasObject) Size
}

type Lifecycle interface {
	SetOnEnteredForeground(func())
	SetOnExitedForeground(func())
	SetOnStarted(func())
	SetOnStopped(func())
}

type ListableURI interface {
	URI
	List() ([]URI, error)
}

type Locale string

type MainMenu struct {
}

type MenuItem struct {
	Label  string
	Action func()
}

type Notification struct {
}

type OverlayStack interface {
	Add(overlay CanvasObject)
	List() []CanvasObject
	Remove(overlay CanvasObject)
	Top() CanvasObject
}

type PointEvent struct {
	AbsolutePosition Position
	Position         Position
}

type Position struct {
	X float32
	Y float32
}

type Preferences interface {
	AddChangeListener(func())
	Bool(key string) bool
	BoolList(key string) []bool
	BoolListWithFallback(key string, fallback []bool) []bool
	BoolWithFallback(key string, fallback bool) bool
	ChangeListeners() []func()
	Float(key string) float64
	FloatList(key string) []float64
	FloatListWithFallback(key string, fallback []float64) []float64
	FloatWithFallback(key string, fallback float64) float64
	Int(key string) int
	IntList(key string) []int
	IntListWithFallback(key string, fallback []int) []int
	IntWithFallback(key string, fallback int) int
	RemoveValue(key string)
	SetBool(key string, value bool)
	SetBoolList(key string, value []bool)
	SetFloat(key string, value float64)
	SetFloatList(key string, value []float64)
	SetInt(key string, value int)
	SetIntList(key string, value []int)
	SetString(key string, value string)
	SetStringList(key string, value []string)
	String(key string) string
	StringList(key string) []string
	StringListWithFallback(key string, fallback []string) []string
	StringWithFallback(key string, fallback string) string
}

type Resource interface {
	Content() []byte
	Name() string
}

type ScrollEvent struct {
}

type Scrollable interface {
	Scrolled(*ScrollEvent)
}

type SecondaryTappable interface {
	TappedSecondary(*PointEvent)
}

type Settings interface {
	AddChangeListener(chan Settings)
	AddListener(func(Settings))
	BuildType() BuildType
	PrimaryColor() string
	Scale() float32
	SetTheme(Theme)
	ShowAnimations() bool
	Theme() Theme
	ThemeVariant() ThemeVariant
}

type Shortcut interface {
	ShortcutName() string
}

type ShortcutHandler struct {
}

func (*ShortcutHandler) AddShortcut(shortcut Shortcut, handler func(shortcut Shortcut)) {}

type Shortcutable interface {
	TypedShortcut(Shortcut)
}

type Size struct {
	Width  float32
	Height float32
}

type Storage interface {
	Create(name string) (URIWriteCloser, error)
	List() []string
	Open(name string) (URIReadCloser, error)
	Remove(name string) error
	RootURI() URI
	Save(name string) (URIWriteCloser, error)
}

type Tappable interface {
	Tapped(*PointEvent)
}

type TextStyle struct {
}

type Theme interface {
	Color(ThemeColorName, ThemeVariant) color.Color
	Font(TextStyle) Resource
	Icon(ThemeIconName) Resource
	Size(ThemeSizeName) float32
}

type ThemeColorName string

type ThemeIconName string

type ThemeSizeName string

type ThemeVariant uint

type URI interface {
	fmt.Stringer
	Authority() string
	Extension() string
	Fragment() string
	MimeType() string
	Name() string
	Path() string
	Query() string
	Scheme() string
}

type URIReadCloser interface {
	io.ReadCloser
	URI() URI
}

type URIWriteCloser interface {
	io.WriteCloser
	URI() URI
}

type Widget interface {
	CanvasObject
	CreateRenderer() WidgetRenderer
}

type WidgetRenderer interface {
	Destroy()
	Layout(Size)
	MinSize() Size
	Objects() []CanvasObject
	Refresh()
}

type Window interface {
	Canvas() Canvas
	CenterOnScreen()
	Clipboard() Clipboard
	Close()
	Content() CanvasObject
	FixedSize() bool
	FullScreen() bool
	Hide()
	Icon() Resource
	MainMenu() *MainMenu
	Padded() bool
	RequestFocus()
	Resize(Size)
	SetCloseIntercept(func())
	SetContent(CanvasObject)
	SetFixedSize(bool)
	SetFullScreen(bool)
	SetIcon(Resource)
	SetMainMenu(*MainMenu)
	SetMaster()
	SetOnClosed(func())
	SetOnDropped(func(Position, []URI))
	SetPadded(bool)
	SetTitle(string)
	Show()
	ShowAndRun()
	Title() string
}
