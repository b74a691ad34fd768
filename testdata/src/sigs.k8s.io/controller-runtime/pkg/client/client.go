package client

import (
	"sigs.k8s.io/controller-runtime/pkg/cache/cacheapi"
)

type Object = cacheapi.Object
