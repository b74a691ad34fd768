package runtime

import (
	"k8s.io/apimachinery/pkg/runtime/schema"
)

type Object interface {
	DeepCopyObject() Object
	GetObjectKind() schema.ObjectKind
}
