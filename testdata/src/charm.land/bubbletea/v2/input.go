package tea

import (
	"fmt"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

const (
	KeyBackspace        rune             = 127
	KeyBegin            rune             = 1114117
	KeyCapsLock         rune             = 1114219
	KeyDelete           rune             = 1114120
	KeyDown             rune             = 1114114
	KeyEnd              rune             = 1114125
	KeyEnter            rune             = 13
	KeyEsc              rune             = 27
	KeyEscape           rune             = 27
	KeyExtended                          = '\U0010ffff' + 1
	KeyF1               rune             = 1114156
	KeyF10              rune             = 1114165
	KeyF11              rune             = 1114166
	KeyF12              rune             = 1114167
	KeyF13              rune             = 1114168
	KeyF14              rune             = 1114169
	KeyF15              rune             = 1114170
	KeyF16              rune             = 1114171
	KeyF17              rune             = 1114172
	KeyF18              rune             = 1114173
	KeyF19              rune             = 1114174
	KeyF2               rune             = 1114157
	KeyF20              rune             = 1114175
	KeyF21              rune             = 1114176
	KeyF22              rune             = 1114177
	KeyF23              rune             = 1114178
	KeyF24              rune             = 1114179
	KeyF25              rune             = 1114180
	KeyF26              rune             = 1114181
	KeyF27              rune             = 1114182
	KeyF28              rune             = 1114183
	KeyF29              rune             = 1114184
	KeyF3               rune             = 1114158
	KeyF30              rune             = 1114185
	KeyF31              rune             = 1114186
	KeyF32              rune             = 1114187
	KeyF33              rune             = 1114188
	KeyF34              rune             = 1114189
	KeyF35              rune             = 1114190
	KeyF36              rune             = 1114191
	KeyF37              rune             = 1114192
	KeyF38              rune             = 1114193
	KeyF39              rune             = 1114194
	KeyF4               rune             = 1114159
	KeyF40              rune             = 1114195
	KeyF41              rune             = 1114196
	KeyF42              rune             = 1114197
	KeyF43              rune             = 1114198
	KeyF44              rune             = 1114199
	KeyF45              rune             = 1114200
	KeyF46              rune             = 1114201
	KeyF47              rune             = 1114202
	KeyF48              rune             = 1114203
	KeyF49              rune             = 1114204
	KeyF5               rune             = 1114160
	KeyF50              rune             = 1114205
	KeyF51              rune             = 1114206
	KeyF52              rune             = 1114207
	KeyF53              rune             = 1114208
	KeyF54              rune             = 1114209
	KeyF55              rune             = 1114210
	KeyF56              rune             = 1114211
	KeyF57              rune             = 1114212
	KeyF58              rune             = 1114213
	KeyF59              rune             = 1114214
	KeyF6               rune             = 1114161
	KeyF60              rune             = 1114215
	KeyF61              rune             = 1114216
	KeyF62              rune             = 1114217
	KeyF63              rune             = 1114218
	KeyF7               rune             = 1114162
	KeyF8               rune             = 1114163
	KeyF9               rune             = 1114164
	KeyFind             rune             = 1114118
	KeyHome             rune             = 1114124
	KeyInsert           rune             = 1114119
	KeyIsoLevel3Shift   rune             = 1114250
	KeyIsoLevel5Shift   rune             = 1114251
	KeyKp0              rune             = 1114134
	KeyKp1              rune             = 1114135
	KeyKp2              rune             = 1114136
	KeyKp3              rune             = 1114137
	KeyKp4              rune             = 1114138
	KeyKp5              rune             = 1114139
	KeyKp6              rune             = 1114140
	KeyKp7              rune             = 1114141
	KeyKp8              rune             = 1114142
	KeyKp9              rune             = 1114143
	KeyKpBegin          rune             = 1114155
	KeyKpComma          rune             = 1114130
	KeyKpDecimal        rune             = 1114132
	KeyKpDelete         rune             = 1114154
	KeyKpDivide         rune             = 1114133
	KeyKpDown           rune             = 1114146
	KeyKpEnd            rune             = 1114152
	KeyKpEnter          rune             = 1114126
	KeyKpEqual          rune             = 1114127
	KeyKpHome           rune             = 1114151
	KeyKpInsert         rune             = 1114153
	KeyKpLeft           rune             = 1114147
	KeyKpMinus          rune             = 1114131
	KeyKpMultiply       rune             = 1114128
	KeyKpPgDown         rune             = 1114150
	KeyKpPgUp           rune             = 1114149
	KeyKpPlus           rune             = 1114129
	KeyKpRight          rune             = 1114148
	KeyKpSep            rune             = 1114144
	KeyKpUp             rune             = 1114145
	KeyLeft             rune             = 1114116
	KeyLeftAlt          rune             = 1114239
	KeyLeftCtrl         rune             = 1114240
	KeyLeftHyper        rune             = 1114242
	KeyLeftMeta         rune             = 1114243
	KeyLeftShift        rune             = 1114238
	KeyLeftSuper        rune             = 1114241
	KeyLowerVol         rune             = 1114235
	KeyMediaFastForward rune             = 1114230
	KeyMediaNext        rune             = 1114232
	KeyMediaPause       rune             = 1114226
	KeyMediaPlay        rune             = 1114225
	KeyMediaPlayPause   rune             = 1114227
	KeyMediaPrev        rune             = 1114233
	KeyMediaRecord      rune             = 1114234
	KeyMediaReverse     rune             = 1114228
	KeyMediaRewind      rune             = 1114231
	KeyMediaStop        rune             = 1114229
	KeyMenu             rune             = 1114224
	KeyMute             rune             = 1114237
	KeyNumLock          rune             = 1114221
	KeyPause            rune             = 1114223
	KeyPgDown           rune             = 1114123
	KeyPgUp             rune             = 1114122
	KeyPrintScreen      rune             = 1114222
	KeyRaiseVol         rune             = 1114236
	KeyReturn           rune             = 13
	KeyRight            rune             = 1114115
	KeyRightAlt         rune             = 1114245
	KeyRightCtrl        rune             = 1114246
	KeyRightHyper       rune             = 1114248
	KeyRightMeta        rune             = 1114249
	KeyRightShift       rune             = 1114244
	KeyRightSuper       rune             = 1114247
	KeyScrollLock       rune             = 1114220
	KeySelect           rune             = 1114121
	KeySpace            rune             = 32
	KeyTab              rune             = 9
	KeyUp               rune             = 1114113
	MouseBackward       ansi.MouseButton = 8
	MouseButton10       ansi.MouseButton = 10
	MouseButton11       ansi.MouseButton = 11
	MouseForward        ansi.MouseButton = 9
	MouseLeft           ansi.MouseButton = 1
	MouseMiddle         ansi.MouseButton = 2
	MouseModeAllMotion  MouseMode        = 2
	MouseModeCellMotion MouseMode        = 1
	MouseModeNone       MouseMode        = 0
	MouseNone           ansi.MouseButton = 0
	MouseRight          ansi.MouseButton = 3
	MouseWheelDown      ansi.MouseButton = 5
	MouseWheelLeft      ansi.MouseButton = 6
	MouseWheelRight     ansi.MouseButton = 7
	MouseWheelUp        ansi.MouseButton = 4
)

type Key struct {
	Text        string
	Mod         KeyMod
	Code        rune
	ShiftedCode rune
	BaseCode    rune
	IsRepeat    bool
}

func (Key) Keystroke() string { panic("stub") }
func (Key) String() string    { panic("stub") }

type KeyMod = uv.KeyMod

type KeyMsg interface {
	fmt.Stringer
	Key() Key
}

type KeyPressMsg struct {
	Text        string
	Mod         KeyMod
	Code        rune
	ShiftedCode rune
	BaseCode    rune
	IsRepeat    bool
}

func (KeyPressMsg) Key() Key          { panic("stub") }
func (KeyPressMsg) Keystroke() string { panic("stub") }
func (KeyPressMsg) String() string    { panic("stub") }

type KeyReleaseMsg struct {
	Text        string
	Mod         KeyMod
	Code        rune
	ShiftedCode rune
	BaseCode    rune
	IsRepeat    bool
}

func (KeyReleaseMsg) Key() Key          { panic("stub") }
func (KeyReleaseMsg) Keystroke() string { panic("stub") }
func (KeyReleaseMsg) String() string    { panic("stub") }

type KeyboardEnhancementsMsg struct {
	Flags int
}

func (KeyboardEnhancementsMsg) SupportsAllKeysAsEscapeCodes() bool { panic("stub") }
func (KeyboardEnhancementsMsg) SupportsAlternateKeys() bool        { panic("stub") }
func (KeyboardEnhancementsMsg) SupportsAssociatedText() bool       { panic("stub") }
func (KeyboardEnhancementsMsg) SupportsEventTypes() bool           { panic("stub") }
func (KeyboardEnhancementsMsg) SupportsKeyDisambiguation() bool    { panic("stub") }

type Mouse struct {
	X      int
	Y      int
	Button MouseButton
	Mod    KeyMod
}

func (Mouse) String() (s string) { panic("stub") }

type MouseButton = uv.MouseButton

type MouseClickMsg struct {
	X      int
	Y      int
	Button MouseButton
	Mod    KeyMod
}

func (MouseClickMsg) Mouse() Mouse   { panic("stub") }
func (MouseClickMsg) String() string { panic("stub") }

type MouseMode int

type MouseMotionMsg struct {
	X      int
	Y      int
	Button MouseButton
	Mod    KeyMod
}

func (MouseMotionMsg) Mouse() Mouse   { panic("stub") }
func (MouseMotionMsg) String() string { panic("stub") }

type MouseMsg interface {
	fmt.Stringer
	Mouse() Mouse
}

type MouseReleaseMsg struct {
	X      int
	Y      int
	Button MouseButton
	Mod    KeyMod
}

func (MouseReleaseMsg) Mouse() Mouse   { panic("stub") }
func (MouseReleaseMsg) String() string { panic("stub") }

type MouseWheelMsg struct {
	X      int
	Y      int
	Button MouseButton
	Mod    KeyMod
}

func (MouseWheelMsg) Mouse() Mouse   { panic("stub") }
func (MouseWheelMsg) String() string { panic("stub") }

type PasteEndMsg struct{}

type PasteMsg struct {
	Content string
}

func (PasteMsg) String() string { panic("stub") }

type PasteStartMsg struct{}
