// Package names has loops whose fixes would declare the same names in one block.
// Only the first is fixed.
package names

import "github.com/asyncorm/asyncorm-lint/ormapi"

type Post struct{ ID int }

func pages(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post], few, more []int) ([]Post, error) {
	var all []Post
	for _, id := range few {
		p, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet is awaited in a loop`
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	for _, id := range more {
		p, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet is awaited in a loop`
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}
