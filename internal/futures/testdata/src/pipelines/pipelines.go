package pipelines

import (
	"context"
	"errors"

	"github.com/redis/go-redis/v9"
)

func never(ctx context.Context, c *redis.Client) int {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1) // want `Set: never`
	pipe.Set(ctx, "b", 2)
	return pipe.Len()
}

func neverBehindInterface(ctx context.Context, c redis.Cmdable) {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1) // want `Set: never`
}

// Nothing has begun: a path that gives up may leave the pipeline.
func givesUp(ctx context.Context, c *redis.Client, n int) error {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1)
	if n > 3 {
		return errors.New("n")
	}
	_, err := pipe.Exec(ctx)
	return err
}

func discarded(ctx context.Context, c *redis.Client) {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1)
	pipe.Discard()
}

// The client runs what the function has queued.
func pipelined(ctx context.Context, c redis.Cmdable) error {
	_, err := c.TxPipelined(ctx, func(pipe redis.Pipeliner) error {
		pipe.Set(ctx, "a", 1)
		return nil
	})
	return err
}

// A program's own interface: who knows whose pipeline that is?
func shared(ctx context.Context, s interface{ pipe() redis.Pipeliner }) {
	pipe := s.pipe()
	pipe.Set(ctx, "a", 1)
}

func handedOn(ctx context.Context, c *redis.Client, run func(redis.Pipeliner)) {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1)
	run(pipe)
}
