package reconcile

import (
	"context"
	"time"

	"k8s.io/apimachinery/pkg/types"
)

type Reconciler = TypedReconciler[Request]

type Request struct {
	types.NamespacedName
}

type Result struct {
	Requeue      bool
	RequeueAfter time.Duration
	Priority     *int
}

type TypedReconciler[request comparable] interface {
	Reconcile(context.Context, request) (Result, error)
}
