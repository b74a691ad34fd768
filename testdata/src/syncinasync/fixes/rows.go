package fixes

import "github.com/asyncorm/asyncorm-lint/ormapi"

// What takes rows, and what adds to a relation, has twins as well: functions, methods
// of another type, generic ones, and those with parameters left out.
func rows(ctx ormapi.AsyncContext, db *ormapi.DB, post Post) (int, error) {
	post, err := ormapi.Save(ctx, db, post) // want `Save blocks the loop that runs rows \(AsyncContext\); use ASave\(ctx, \.\.\.\)\.Await\(ctx\)`
	if err != nil {
		return 0, err
	}
	if post, err = ormapi.Refresh(ctx, db, post, "title"); err != nil { // want `Refresh blocks`
		return 0, err
	}
	posts := ormapi.Objects[Post](db)
	byID, err := ormapi.InBulk(ctx, posts, "pk", []int{1, 2}) // want `InBulk blocks`
	if err != nil {
		return len(byID), err
	}
	n, err := ormapi.RelatedTo[Post](db, post, "answers").Add(ctx, post) // want `Add blocks`
	if err != nil {
		return n, err
	}
	_, err = posts.BulkCreate(ctx, []Post{post}, ormapi.IgnoreConflicts()) // want `BulkCreate blocks`
	if err != nil {
		return n, err
	}
	found, err := posts.GetOrCreate(ctx, ormapi.Q{"id": 1}, nil) // want `GetOrCreate blocks`
	if err != nil || found.Created {
		return n, err
	}
	_, err = ormapi.Delete(ctx, db, post) // want `Delete blocks`
	return n, err
}

func newest(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.Union(posts.None()).Latest(ctx, "id") // want `Latest blocks`
}
