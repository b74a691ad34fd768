package unawaited

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Conditions that have to do with each other. None of these loses a future, or
// none that can be told to.

// BC-03: nil where there is none.
func nilChecked(ctx context.Context, posts ormapi.QuerySet[Post], start bool) error {
	var f *ormapi.Future[Post]
	if start {
		f = posts.AFirst(ctx)
	}
	fmt.Println("meanwhile")
	if f != nil {
		_, err := f.Await(ctx)
		return err
	}
	return nil
}

func nilCheckedFirst(ctx context.Context, posts ormapi.QuerySet[Post], start bool) (Post, error) {
	var f *ormapi.Future[Post]
	if start {
		f = posts.AFirst(ctx)
	}
	if f == nil {
		return Post{}, nil
	}
	return f.Await(ctx)
}

// The same condition twice.
func sameCondition(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	var f *ormapi.Future[Post]
	if n > 3 {
		f = posts.AFirst(ctx)
	}
	if n > 3 {
		_, _ = f.Await(ctx)
	}
}

func sameConditionTurned(ctx context.Context, posts ormapi.QuerySet[Post], quick bool) {
	var f *ormapi.Future[Post]
	if !quick {
		f = posts.AFirst(ctx)
	}
	if quick {
		return
	}
	_, _ = f.Await(ctx)
}

// One condition is a part of the other.
func part(ctx context.Context, posts ormapi.QuerySet[Post], a, b bool) {
	var f *ormapi.Future[Post]
	if a && b {
		f = posts.AFirst(ctx)
	}
	if a {
		fmt.Println("a")
		if b {
			_, _ = f.Await(ctx)
		}
	}
}

// They speak of the same, and which implies which is not understood.
func implied(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	var f *ormapi.Future[Post]
	if n > 3 {
		f = posts.AFirst(ctx)
	}
	if n >= 4 {
		_, _ = f.Await(ctx)
	}
}

func impliedEarly(ctx context.Context, posts ormapi.QuerySet[Post], names []string) {
	if len(names) == 0 {
		return
	}
	f := posts.AFirst(ctx)
	for range names {
		_, _ = f.Await(ctx)
	}
}

func impliedByName(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	several := n > 1
	if n < 2 {
		return
	}
	f := posts.AFirst(ctx)
	if several {
		_, _ = f.Await(ctx)
	}
}

// A flag that is set where the future is made.
func flagged(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	var f *ormapi.Future[Post]
	started := false
	if n > 3 {
		f = posts.AFirst(ctx)
		started = true
	}
	if started {
		_, _ = f.Await(ctx)
	}
}

// Made in a branch, and behind it what tells is something else.
func elsewhere(ctx context.Context, posts ormapi.QuerySet[Post], n int, r interface{ running() bool }) {
	var f *ormapi.Future[Post]
	if n > 3 {
		f = posts.AFirst(ctx)
	}
	if r.running() {
		_, _ = f.Await(ctx)
	}
}

// An error has nothing to do with it.
func errorBetween(ctx context.Context, posts ormapi.QuerySet[Post], r io.Reader, start bool) error {
	var f *ormapi.Future[Post]
	if start {
		f = posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 139`
	}
	if _, err := io.ReadAll(r); err != nil {
		return err
	}
	if f != nil {
		_, err := f.Await(ctx)
		return err
	}
	return nil
}

// RF-03c: both branches make one, and one await is for both.
func bothBranches(ctx context.Context, posts ormapi.QuerySet[Post], first bool) (Post, error) {
	var f *ormapi.Future[Post]
	if first {
		f = posts.AFirst(ctx)
	} else {
		f = posts.ALast(ctx)
	}
	return f.Await(ctx)
}

// RF-03d: never awaited.
func maybe(ctx context.Context, posts ormapi.QuerySet[Post], start bool) {
	var f *ormapi.Future[Post]
	if start {
		f = posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited`
	}
	fmt.Println(f == nil)
}

func switched(ctx context.Context, posts ormapi.QuerySet[Post], op string) error {
	var f *ormapi.Future[Post]
	switch op {
	case "first":
		f = posts.AFirst(ctx)
	case "last":
		f = posts.ALast(ctx)
	default:
		return errors.New("op")
	}
	_, err := f.Await(ctx)
	return err
}

func switchedTwice(ctx context.Context, posts ormapi.QuerySet[Post], op string) {
	var f *ormapi.Future[Post]
	switch op {
	case "first":
		f = posts.AFirst(ctx)
	case "none":
	}
	switch op {
	case "first":
		_, _ = f.Await(ctx)
	case "other":
		fmt.Println("other")
	}
}

// GO-02: where there is an error, there is no future.
func pair(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, err := start(ctx, posts)
	if err != nil {
		return err
	}
	_, err = f.Await(ctx)
	return err
}

func pairTurned(ctx context.Context, posts ormapi.QuerySet[Post]) (post Post, err error) {
	var f *ormapi.Future[Post]
	if f, err = start(ctx, posts); err == nil {
		post, err = f.Await(ctx)
	}
	return post, err
}

var errNone = errors.New("none")

func pairIs(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, err := start(ctx, posts)
	switch {
	case errors.Is(err, errNone):
		return nil
	case err != nil:
		return err
	}
	_, err = f.Await(ctx)
	return err
}

// But the error of something else is another one.
func pairAndOther(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, err := start(ctx, posts) // want `future from start is not awaited when the function returns at line 237`
	if err != nil {
		return err
	}
	_, err = posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	_, err = f.Await(ctx)
	return err
}

// Only the error is looked at.
func onlyError(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, err := start(ctx, posts) // want `future from start is put in f and never awaited`
	if err != nil || f == nil {
		return err
	}
	return nil
}

func tryStart(ctx context.Context, posts ormapi.QuerySet[Post], start bool) (*ormapi.Future[Post], bool) {
	if !start {
		return nil, false
	}
	return posts.AFirst(ctx), true
}

func pairOK(ctx context.Context, posts ormapi.QuerySet[Post], start bool) {
	f, ok := tryStart(ctx, posts, start)
	if !ok {
		return
	}
	_, _ = f.Await(ctx)
}

func pairOKTurned(ctx context.Context, posts ormapi.QuerySet[Post], start bool) {
	if f, ok := tryStart(ctx, posts, start); ok {
		_, _ = f.Await(ctx)
	}
}

// What is known of one variable tells nothing of another of its name.
func shadowedCondition(ctx context.Context, posts ormapi.QuerySet[Post], done bool) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 280`
	if done {
		done := posts.AExists(ctx)
		ok, err := done.Await(ctx)
		if ok {
			return err
		}
	}
	_, err := f.Await(ctx)
	return err
}

// A variable that was assigned to is another one, too.
func reassignedCondition(ctx context.Context, posts ormapi.QuerySet[Post], next func() bool) {
	var f *ormapi.Future[Post]
	more := next()
	if more {
		f = posts.AFirst(ctx)
		more = next()
	}
	if more {
		_, _ = f.Await(ctx)
	}
}

// A type switch may know all the types there are.
func typeSwitched(ctx context.Context, posts ormapi.QuerySet[Post], v any) {
	f := posts.AFirst(ctx)
	switch v.(type) {
	case int:
		_, _ = f.Await(ctx)
	case string:
		ormapi.Discard(f, "text")
	}
}

// The retry of a query awaits each.
func retried(ctx context.Context, posts ormapi.QuerySet[Post]) (post Post, err error) {
	for range 3 {
		f := posts.AFirst(ctx)
		if post, err = f.Await(ctx); err == nil {
			break
		}
	}
	return post, err
}

// What a literal, or whoever has the address, assigns to a variable is not seen.
func changedUnseen(ctx context.Context, posts ormapi.QuerySet[Post], run func(func()), scan func(*bool)) error {
	slow, missing := false, false
	run(func() { slow = true })
	scan(&missing)
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	if slow {
		_, _ = f.Await(ctx)
	}
	if missing {
		_, _ = g.Await(ctx)
	}
	return nil
}

// That the context has ended does not say that nothing was started: the error beside
// the future said so, whatever the call was given.
func expired(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, err := start(ctx, posts) // want `future from start is not awaited when the function returns at line 345`
	if err != nil {
		return err
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	_, err = f.Await(ctx)
	return err
}
