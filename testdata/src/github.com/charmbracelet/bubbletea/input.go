package tea

const (
	KeyBackspace          KeyType        = 127
	KeyBreak              KeyType        = 3
	KeyCtrlA              KeyType        = 1
	KeyCtrlAt             KeyType        = 0
	KeyCtrlB              KeyType        = 2
	KeyCtrlBackslash      KeyType        = 28
	KeyCtrlC              KeyType        = 3
	KeyCtrlCaret          KeyType        = 30
	KeyCtrlCloseBracket   KeyType        = 29
	KeyCtrlD              KeyType        = 4
	KeyCtrlDown           KeyType        = -17
	KeyCtrlE              KeyType        = 5
	KeyCtrlEnd            KeyType        = -21
	KeyCtrlF              KeyType        = 6
	KeyCtrlG              KeyType        = 7
	KeyCtrlH              KeyType        = 8
	KeyCtrlHome           KeyType        = -20
	KeyCtrlI              KeyType        = 9
	KeyCtrlJ              KeyType        = 10
	KeyCtrlK              KeyType        = 11
	KeyCtrlL              KeyType        = 12
	KeyCtrlLeft           KeyType        = -19
	KeyCtrlM              KeyType        = 13
	KeyCtrlN              KeyType        = 14
	KeyCtrlO              KeyType        = 15
	KeyCtrlOpenBracket    KeyType        = 27
	KeyCtrlP              KeyType        = 16
	KeyCtrlPgDown         KeyType        = -12
	KeyCtrlPgUp           KeyType        = -11
	KeyCtrlQ              KeyType        = 17
	KeyCtrlQuestionMark   KeyType        = 127
	KeyCtrlR              KeyType        = 18
	KeyCtrlRight          KeyType        = -18
	KeyCtrlS              KeyType        = 19
	KeyCtrlShiftDown      KeyType        = -29
	KeyCtrlShiftEnd       KeyType        = -33
	KeyCtrlShiftHome      KeyType        = -32
	KeyCtrlShiftLeft      KeyType        = -30
	KeyCtrlShiftRight     KeyType        = -31
	KeyCtrlShiftUp        KeyType        = -28
	KeyCtrlT              KeyType        = 20
	KeyCtrlU              KeyType        = 21
	KeyCtrlUnderscore     KeyType        = 31
	KeyCtrlUp             KeyType        = -16
	KeyCtrlV              KeyType        = 22
	KeyCtrlW              KeyType        = 23
	KeyCtrlX              KeyType        = 24
	KeyCtrlY              KeyType        = 25
	KeyCtrlZ              KeyType        = 26
	KeyDelete             KeyType        = -13
	KeyDown               KeyType        = -3
	KeyEnd                KeyType        = -8
	KeyEnter              KeyType        = 13
	KeyEsc                KeyType        = 27
	KeyEscape             KeyType        = 27
	KeyF1                 KeyType        = -34
	KeyF10                KeyType        = -43
	KeyF11                KeyType        = -44
	KeyF12                KeyType        = -45
	KeyF13                KeyType        = -46
	KeyF14                KeyType        = -47
	KeyF15                KeyType        = -48
	KeyF16                KeyType        = -49
	KeyF17                KeyType        = -50
	KeyF18                KeyType        = -51
	KeyF19                KeyType        = -52
	KeyF2                 KeyType        = -35
	KeyF20                KeyType        = -53
	KeyF3                 KeyType        = -36
	KeyF4                 KeyType        = -37
	KeyF5                 KeyType        = -38
	KeyF6                 KeyType        = -39
	KeyF7                 KeyType        = -40
	KeyF8                 KeyType        = -41
	KeyF9                 KeyType        = -42
	KeyHome               KeyType        = -7
	KeyInsert             KeyType        = -14
	KeyLeft               KeyType        = -5
	KeyNull               KeyType        = 0
	KeyPgDown             KeyType        = -10
	KeyPgUp               KeyType        = -9
	KeyRight              KeyType        = -4
	KeyRunes              KeyType        = -1
	KeyShiftDown          KeyType        = -23
	KeyShiftEnd           KeyType        = -27
	KeyShiftHome          KeyType        = -26
	KeyShiftLeft          KeyType        = -25
	KeyShiftRight         KeyType        = -24
	KeyShiftTab           KeyType        = -6
	KeyShiftUp            KeyType        = -22
	KeySpace              KeyType        = -15
	KeyTab                KeyType        = 9
	KeyUp                 KeyType        = -2
	MouseActionMotion     MouseAction    = 2
	MouseActionPress      MouseAction    = 0
	MouseActionRelease    MouseAction    = 1
	MouseBackward         MouseEventType = 9
	MouseButton10         MouseButton    = 10
	MouseButton11         MouseButton    = 11
	MouseButtonBackward   MouseButton    = 8
	MouseButtonForward    MouseButton    = 9
	MouseButtonLeft       MouseButton    = 1
	MouseButtonMiddle     MouseButton    = 2
	MouseButtonNone       MouseButton    = 0
	MouseButtonRight      MouseButton    = 3
	MouseButtonWheelDown  MouseButton    = 5
	MouseButtonWheelLeft  MouseButton    = 6
	MouseButtonWheelRight MouseButton    = 7
	MouseButtonWheelUp    MouseButton    = 4
	MouseForward          MouseEventType = 10
	MouseLeft             MouseEventType = 1
	MouseMiddle           MouseEventType = 3
	MouseMotion           MouseEventType = 11
	MouseRelease          MouseEventType = 4
	MouseRight            MouseEventType = 2
	MouseUnknown          MouseEventType = 0
	MouseWheelDown        MouseEventType = 6
	MouseWheelLeft        MouseEventType = 7
	MouseWheelRight       MouseEventType = 8
	MouseWheelUp          MouseEventType = 5
)

type Key struct {
	Type  KeyType
	Runes []rune
	Alt   bool
	Paste bool
}

func (Key) String() (str string) { panic("stub") }

type KeyMsg struct {
	Type  KeyType
	Runes []rune
	Alt   bool
	Paste bool
}

func (KeyMsg) String() (str string) { panic("stub") }

type KeyType int

func (KeyType) String() (str string) { panic("stub") }

type MouseAction int

type MouseButton int

type MouseEvent struct {
	X      int
	Y      int
	Shift  bool
	Alt    bool
	Ctrl   bool
	Action MouseAction
	Button MouseButton
	Type   MouseEventType
}

func (MouseEvent) IsWheel() bool      { panic("stub") }
func (MouseEvent) String() (s string) { panic("stub") }

type MouseEventType int

type MouseMsg struct {
	X      int
	Y      int
	Shift  bool
	Alt    bool
	Ctrl   bool
	Action MouseAction
	Button MouseButton
	Type   MouseEventType
}

func (MouseMsg) String() string { panic("stub") }
