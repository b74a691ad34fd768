package families

import (
	"context"

	v6 "github.com/go-redis/redis"
	v7 "github.com/go-redis/redis/v7"
	v9 "github.com/redis/go-redis/v9"
)

// The pipelines of the other versions of go-redis.

func queuedV9(ctx context.Context, c *v9.Client) int {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1, 0) // want `pipe.Set without pipe.Exec; commands queued, never Exec'd; call pipe.Exec \(unawaited\)`
	return pipe.Len()
}

func executedV9(ctx context.Context, c *v9.Client, sure bool) error {
	pipe := c.Pipeline()
	pipe.Incr(ctx, "a")
	if !sure {
		pipe.Discard()
		return nil
	}
	_, err := pipe.Exec(ctx)
	return err
}

func queuedV7(c *v7.Client) {
	pipe := c.TxPipeline()
	defer pipe.Close()
	pipe.Incr("a") // want `pipe.Incr without pipe.Exec; commands queued, never Exec'd`
}

func executedV7(ctx context.Context, c *v7.Client) error {
	pipe := c.Pipeline()
	pipe.Incr("a")
	_, err := pipe.ExecContext(ctx)
	return err
}

func queuedV6(c *v6.Client) {
	pipe := c.Pipeline()
	pipe.Incr("a") // want `pipe.Incr without pipe.Exec; commands queued, never Exec'd`
}

func executedV6(c *v6.Client) error {
	pipe := c.Pipeline()
	pipe.Incr("a")
	_, err := pipe.Exec()
	return err
}
