package encoded

import (
	"go.uber.org/cadence/internal"
)

type Value = internal.Value
