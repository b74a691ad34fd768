package binding

func NewDataListener(fn func()) DataListener { panic("stub") }

type DataItem interface {
	AddListener(DataListener)
	RemoveListener(DataListener)
}

type DataList interface {
	DataItem
	GetItem(index int) (DataItem, error)
	Length() int
}

type DataListener interface {
	DataChanged()
}

type DataTree interface {
	DataItem
	ChildIDs(string) []string
	GetItem(id string) (DataItem, error)
}
