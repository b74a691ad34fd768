package ormapi

import (
	"context"
	"fmt"
	"os"
	"strconv"
)

// AllowAsyncUnsafe is the environment variable that, set to a true value,
// allows what [ErrSynchronousOnly] refuses.
const AllowAsyncUnsafe = "ORMAPI_ALLOW_ASYNC_UNSAFE"

func unsafeAllowed() bool {
	allowed, _ := strconv.ParseBool(os.Getenv(AllowAsyncUnsafe))
	return allowed
}

// guard refuses a sync terminal in a task. It asks only the context: a task
// that passes a context without its loop is the linter's to find.
func guard(ctx context.Context, op string) error {
	switch {
	case ctx == nil:
		return ErrNilContext
	case taskOf(ctx) == nil || unsafeAllowed():
		return nil
	}
	return fmt.Errorf("%w; use A%s and await it", ErrSynchronousOnly, op)
}
