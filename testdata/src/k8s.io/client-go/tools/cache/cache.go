package cache

import (
	"context"
	"time"

	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/watch"
)

func MetaNamespaceKeyFunc(obj interface{}) (string, error) { panic("stub") }

func NewSharedIndexInformer(lw ListerWatcher, exampleObject runtime.Object, defaultEventHandlerResyncPeriod time.Duration, indexers Indexers) SharedIndexInformer {
	panic("stub")
}

type Controller interface {
	HasSynced() bool
	HasSyncedChecker() DoneChecker
	LastSyncResourceVersion() string
	Run(stopCh <-chan struct{})
	RunWithContext(ctx context.Context)
}

type DeletedObject[T Object] struct {
}

type DoneChecker interface {
	Done() <-chan struct{}
	Name() string
}

type FilteringResourceEventHandler struct {
	FilterFunc func(obj interface{}) bool
	Handler    ResourceEventHandler
}

func (FilteringResourceEventHandler) OnAdd(obj interface{}, isInInitialList bool) {}

func (FilteringResourceEventHandler) OnUpdate(oldObj interface{}, newObj interface{}) {}

func (FilteringResourceEventHandler) OnDelete(obj interface{}) {}

type HandlerOptions struct {
}

type IndexFunc func(obj interface{}) ([]string, error)

type Indexer interface {
	Store
	AddIndexers(newIndexers Indexers) error
	ByIndex(indexName string, indexedValue string) ([]interface{}, error)
	GetIndexers() Indexers
	Index(indexName string, obj interface{}) ([]interface{}, error)
	IndexKeys(indexName string, indexedValue string) ([]string, error)
	ListIndexFuncValues(indexName string) []string
}

type Indexers map[string]IndexFunc

type KeyFunc func(obj interface{}) (string, error)

type Lister interface {
	List(options v1.ListOptions) (runtime.Object, error)
}

type ListerWatcher interface {
	Lister
	Watcher
}

type Object interface {
	comparable
	GetName() string
	GetNamespace() string
}

type Reflector struct {
}

type ResourceEventHandler interface {
	OnAdd(obj interface{}, isInInitialList bool)
	OnDelete(obj interface{})
	OnUpdate(oldObj interface{}, newObj interface{})
}

type ResourceEventHandlerDetailedFuncs struct {
	AddFunc    func(obj interface{}, isInInitialList bool)
	UpdateFunc func(oldObj interface{}, newObj interface{})
	DeleteFunc func(obj interface{})
}

func (ResourceEventHandlerDetailedFuncs) OnAdd(obj interface{}, isInInitialList bool) {}

func (ResourceEventHandlerDetailedFuncs) OnUpdate(oldObj interface{}, newObj interface{}) {}

func (ResourceEventHandlerDetailedFuncs) OnDelete(obj interface{}) {}

type ResourceEventHandlerFuncs struct {
	AddFunc    func(obj interface{})
	UpdateFunc func(oldObj interface{}, newObj interface{})
	DeleteFunc func(obj interface{})
}

func (ResourceEventHandlerFuncs) OnAdd(obj interface{}, isInInitialList bool) {}

func (ResourceEventHandlerFuncs) OnUpdate(oldObj interface{}, newObj interface{}) {}

func (ResourceEventHandlerFuncs) OnDelete(obj interface{}) {}

type ResourceEventHandlerRegistration interface {
	HasSynced() bool
	HasSyncedChecker() DoneChecker
}

type SharedIndexInformer interface {
	SharedInformer
	AddIndexers(indexers Indexers) error
	GetIndexer() Indexer
}

type SharedInformer interface {
	AddEventHandler(handler ResourceEventHandler) (ResourceEventHandlerRegistration, error)
	AddEventHandlerWithOptions(handler ResourceEventHandler, options HandlerOptions) (ResourceEventHandlerRegistration, error)
	AddEventHandlerWithResyncPeriod(handler ResourceEventHandler, resyncPeriod time.Duration) (ResourceEventHandlerRegistration, error)
	GetController() Controller
	GetStore() Store
	HasSynced() bool
	HasSyncedChecker() DoneChecker
	IsStopped() bool
	LastSyncResourceVersion() string
	RemoveEventHandler(handle ResourceEventHandlerRegistration) error
	Run(stopCh <-chan struct{})
	RunWithContext(ctx context.Context)
	SetTransform(handler TransformFunc) error
	SetWatchErrorHandler(handler WatchErrorHandler) error
	SetWatchErrorHandlerWithContext(handler WatchErrorHandlerWithContext) error
}

type Store interface {
	Add(obj interface{}) error
	Bookmark(rv string)
	Delete(obj interface{}) error
	Get(obj interface{}) (item interface{}, exists bool, err error)
	GetByKey(key string) (item interface{}, exists bool, err error)
	LastStoreSyncResourceVersion() string
	List() []interface{}
	ListKeys() []string
	Replace([]interface{}, string) error
	Resync() error
	Update(obj interface{}) error
}

type TransformFunc func(interface{}) (interface{}, error)

type TypedFilteringResourceEventHandler[T Object] struct {
	FilterFunc func(obj T) bool
}

type TypedResourceEventHandlerDetailedFuncs[T Object] struct {
	AddFunc    func(obj T, isInInitialList bool)
	UpdateFunc func(oldObj T, newObj T)
	DeleteFunc func(obj DeletedObject[T])
}

type TypedResourceEventHandlerFuncs[T Object] struct {
	AddFunc    func(obj T)
	UpdateFunc func(oldObj T, newObj T)
	DeleteFunc func(obj DeletedObject[T])
}

type WatchErrorHandler func(r *Reflector, err error)

type WatchErrorHandlerWithContext func(ctx context.Context, r *Reflector, err error)

type Watcher interface {
	Watch(options v1.ListOptions) (watch.Interface, error)
}
