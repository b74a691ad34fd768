package families

import (
	"context"

	"github.com/go-redis/redis/v8"
)

func queued(ctx context.Context, c *redis.Client) {
	pipe := c.Pipeline()
	pipe.Set(ctx, "a", 1, 0) // want `pipe.Set without pipe.Exec; commands queued, never Exec'd; call pipe.Exec \(unawaited\)`
	pipe.Incr(ctx, "b")
}

func queuedAndClosed(ctx context.Context, c redis.Cmdable) int {
	pipe := c.TxPipeline()
	defer pipe.Close()
	pipe.Del(ctx, "a") // want `pipe.Del without pipe.Exec; commands queued, never Exec'd`
	return pipe.Len()
}

// Who gives up need not send what is queued.
func givesUp(ctx context.Context, c *redis.Client, keys []string, check func(string) error) error {
	pipe := c.Pipeline()
	for _, key := range keys {
		if err := check(key); err != nil {
			return err
		}
		pipe.Del(ctx, key)
	}
	_, err := pipe.Exec(ctx)
	return err
}

func executed(ctx context.Context, c *redis.Client) (string, error) {
	pipe := c.Pipeline()
	get := pipe.Get(ctx, "a")
	if _, err := pipe.Exec(ctx); err != nil {
		return "", err
	}
	return get.Val(), nil
}

func discarded(ctx context.Context, c *redis.Client, sure bool) error {
	pipe := c.Pipeline()
	pipe.Del(ctx, "a")
	if !sure {
		return pipe.Discard()
	}
	_, err := pipe.Exec(ctx)
	return err
}

func executedByHelper(ctx context.Context, c *redis.Client) error {
	pipe := c.Pipeline()
	pipe.Del(ctx, "a")
	return send(ctx, pipe)
}

func send(ctx context.Context, pipe redis.Pipeliner) error {
	_, err := pipe.Exec(ctx)
	return err
}

// Whoever made the pipeline runs it.
func fill(ctx context.Context, pipe redis.Pipeliner) {
	pipe.Incr(ctx, "a")
}

func filled(ctx context.Context, c *redis.Client) error {
	pipe := c.Pipeline()
	fill(ctx, pipe)
	pipe.Incr(ctx, "b")
	_, err := pipe.Exec(ctx)
	return err
}

func pipelined(ctx context.Context, c *redis.Client) error {
	_, err := c.Pipelined(ctx, func(pipe redis.Pipeliner) error {
		pipe.Incr(ctx, "a")
		return nil
	})
	return err
}
