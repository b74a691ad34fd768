// Package temporal is a stub of go.temporal.io/sdk/temporal.
package temporal

import (
	"go.temporal.io/sdk/internal"
)

type RetryPolicy = internal.RetryPolicy

type SearchAttributes = internal.SearchAttributes

type SearchAttributeUpdate = internal.SearchAttributeUpdate
