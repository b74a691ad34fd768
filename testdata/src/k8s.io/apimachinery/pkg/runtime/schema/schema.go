package schema

type GroupVersionKind struct {
}

type ObjectKind interface {
	GroupVersionKind() GroupVersionKind
	SetGroupVersionKind(kind GroupVersionKind)
}
