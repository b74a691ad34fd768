package predicate

import (
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/event"
)

func NewPredicateFuncs(filter func(object client.Object) bool) Funcs { panic("stub") }

func NewTypedPredicateFuncs[object any](filter func(object object) bool) TypedFuncs[object] {
	panic("stub")
}

type Funcs = TypedFuncs[client.Object]

type Predicate = TypedPredicate[client.Object]

type TypedFuncs[object any] struct {
	CreateFunc  func(event.TypedCreateEvent[object]) bool
	DeleteFunc  func(event.TypedDeleteEvent[object]) bool
	UpdateFunc  func(event.TypedUpdateEvent[object]) bool
	GenericFunc func(event.TypedGenericEvent[object]) bool
}

func (TypedFuncs[object]) Create(e event.TypedCreateEvent[object]) bool { panic("stub") }

func (TypedFuncs[object]) Delete(e event.TypedDeleteEvent[object]) bool { panic("stub") }

func (TypedFuncs[object]) Update(e event.TypedUpdateEvent[object]) bool { panic("stub") }

func (TypedFuncs[object]) Generic(e event.TypedGenericEvent[object]) bool { panic("stub") }

type TypedPredicate[object any] interface {
	Create(event.TypedCreateEvent[object]) bool
	Delete(event.TypedDeleteEvent[object]) bool
	Generic(event.TypedGenericEvent[object]) bool
	Update(event.TypedUpdateEvent[object]) bool
}
