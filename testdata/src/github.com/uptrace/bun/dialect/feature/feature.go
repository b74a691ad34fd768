// Package feature is a stub of github.com/uptrace/bun/dialect/feature: its
// declarations without their bodies.
package feature

import (
	"github.com/uptrace/bun/internal"
)

type Feature = internal.Flag
