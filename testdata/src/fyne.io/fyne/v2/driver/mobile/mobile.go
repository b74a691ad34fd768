package mobile

type TouchEvent struct {
}

type Touchable interface {
	TouchCancel(*TouchEvent)
	TouchDown(*TouchEvent)
	TouchUp(*TouchEvent)
}
