package should

import (
	"context"
	"time"

	hollywood "github.com/anthdm/hollywood/actor"
	"github.com/apple/foundationdb/bindings/go/src/fdb"
	"github.com/asynkron/protoactor-go/actor"
	"github.com/chebyrash/promise"
	"github.com/redis/go-redis/v9"
	"github.com/restatedev/sdk-go"
	"github.com/reugn/async"
	"github.com/samber/mo"
)

// Futures in their own right, and those of actors and durable functions.

func resolves(ctx context.Context, load func(func(int), func(error))) (*int, error) {
	promise.New(load)                                                                  // want `promise from New is dropped; its error is lost; await it`
	promise.Then(promise.New(load), ctx, func(int) (string, error) { return "", nil }) // want `promise from Then is dropped`
	promise.Catch(promise.New(load), ctx, func(err error) error { return err })
	return promise.New(load).Await(ctx)
}

// V110-04: what is made of a future is one, too.
func calls(task *async.Task[int]) (int, error) {
	task.Call() // want `future from Call is dropped; its error is lost; call its Join`
	async.NewPromise[int]().Future()
	task.Call().Map(func(n int) (int, error) { return n, nil }) // want `future from Map is dropped`
	return task.Call().Join()
}

func collects(load func(func(int), func(error))) (int, error) {
	return mo.NewFuture(load).Collect()
}

func requests(root *actor.RootContext, pid *actor.PID) (any, error) {
	f := root.RequestFuture(pid, "x", time.Second) // want `future from RequestFuture is put in f and never awaited; its error is lost; call f.Result`
	_ = f
	root.RequestFuture(pid, "x", time.Second).PipeTo(pid)
	return root.RequestFuture(pid, "x", time.Second).Result()
}

func responses(engine *hollywood.Engine, pid *hollywood.PID) (any, error) {
	engine.Request(pid, "x", time.Second) // want `response from Request is dropped; its error is lost; call its Result`
	return engine.Request(pid, "x", time.Second).Result()
}

func runs(ctx restate.Context, load func(restate.RunContext) (int, error)) (int, error) {
	restate.RunAsync(ctx, load)      // want `future from RunAsync is dropped; its error is lost; call its Result`
	restate.After(ctx, time.Second)  // want `future from After is dropped; its error is lost; call its Done`
	f := restate.RunAsync(ctx, load) // awaited below
	if err := restate.After(ctx, time.Second).Done(); err != nil {
		return 0, err
	}
	return f.Result()
}

func attaches(ctx restate.Context) (int, error) {
	restate.AttachInvocation[int](ctx, "x") // want `future from AttachInvocation is dropped; its error is lost; call its Response`
	return restate.AttachInvocation[int](ctx, "x").Response()
}

func pipelines(ctx context.Context, p *redis.AutoPipeliner, cmd redis.Cmder) error {
	p.Submit(ctx, cmd) // want `future from Submit is dropped; its error is lost; call its Wait`
	return p.Submit(ctx, cmd).WaitContext(ctx)
}

func reading(tr fdb.Transaction, key fdb.KeyConvertible) ([]byte, error) { return tr.Get(key).Get() }
