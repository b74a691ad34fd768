package main

import (
	"context"
	"net/http"
	"strconv"

	"github.com/asyncorm/asyncorm-lint/examples/feed/feeddb"
	"github.com/asyncorm/asyncorm-lint/examples/feed/web"
	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// pages are the pages of the feed. Each runs as a task on the loop.
type pages struct{ *feeddb.Store }

// home is what a user sees first. Its three queries run at the same time.
func (p pages) home(ctx ormapi.AsyncContext, r *http.Request) (any, error) {
	name := r.PathValue("user")
	profile, posts, unread, err := ormapi.Gather3(ctx,
		p.Users().AGet(ctx, ormapi.Q{"name": name}),
		p.Posts().Filter(ormapi.Q{"draft": false}).OrderBy("-id").Limit(20).AList(ctx),
		p.unread(ctx, name),
	)
	if err != nil {
		return nil, err
	}
	return struct {
		Profile feeddb.User   `json:"profile"`
		Posts   []feeddb.Post `json:"posts"`
		Unread  int           `json:"unread"`
	}{profile, posts, unread}, nil
}

// unread counts the notifications that a user has not read.
func (p pages) unread(ctx context.Context, name string) *ormapi.Future[int] {
	notifications := p.Notifications().Filter(ormapi.Q{"user_name": name, "read": false})
	return notifications.ACount(ctx)
}

// search looks through the archive.
func (p pages) search(ctx ormapi.AsyncContext, r *http.Request) (any, error) {
	found := p.Posts().Using(feeddb.Archive).Filter(ormapi.Q{"body__icontains": r.FormValue("q"), "draft": false})
	return found.OrderBy("-id").Limit(20).AList(ctx).Await(ctx)
}

// read marks a user's notifications as read.
func (p pages) read(ctx ormapi.AsyncContext, r *http.Request) (any, error) {
	return p.AMarkRead(ctx, r.PathValue("user")).Await(ctx)
}

// post shows one post and counts the view. Only the author sees a draft.
func (p pages) post(ctx ormapi.AsyncContext, r *http.Request) (any, error) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		return nil, web.Error{Status: http.StatusBadRequest, Text: "a post's id is a number"}
	}
	found := p.Posts().Filter(ormapi.Q{"id": id})
	found.Filter(ormapi.Or(ormapi.Q{"draft": false}, ormapi.Q{"author": r.FormValue("as")}))
	post, err := found.AGet(ctx).Await(ctx)
	if err != nil {
		return nil, err
	}
	// The view counts even if the reader does not wait for the answer.
	views := found.AUpdate(context.WithoutCancel(ctx), ormapi.Set{"views": ormapi.F("views").Add(1)})
	if _, err := views.Await(ctx); err != nil {
		return nil, err
	}
	return post, nil
}

// publish adds a post and counts it in its author's profile.
func (p pages) publish(ctx ormapi.AsyncContext, r *http.Request) (any, error) {
	author, err := p.Users().AGet(ctx, ormapi.Q{"name": r.PathValue("user")}).Await(ctx)
	if err != nil {
		return nil, err
	}
	post, err := p.Posts().ACreate(ctx, feeddb.Post{Author: author.Name, Body: r.FormValue("body")}).Await(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := p.Users().Filter(ormapi.Q{"id": author.ID}).AUpdate(ctx, ormapi.Set{"posts": ormapi.F("posts").Add(1)}).Await(ctx); err != nil {
		return nil, err
	}
	return post, nil
}
