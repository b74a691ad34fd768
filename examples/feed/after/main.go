// The feed is a small social network, served from one loop.
//
//	GET  /users/{user}         the user's page: profile, posts and unread notifications
//	POST /users/{user}/posts   publishes the post in the form's body
//	POST /users/{user}/read    marks the user's notifications as read
//	GET  /posts/{id}           one post; ?as=user says who reads it
//	GET  /search?q=text        posts in the archive, which takes its time
package main

import (
	"net/http"

	"github.com/asyncorm/asyncorm-lint/examples/feed/feeddb"
	"github.com/asyncorm/asyncorm-lint/examples/feed/web"
	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func main() { web.Main(routes) }

func routes(loop *ormapi.Loop, store *feeddb.Store) http.Handler {
	p := pages{store}
	mux := http.NewServeMux()
	mux.Handle("GET /users/{user}", web.Task(loop, p.home))
	mux.Handle("POST /users/{user}/posts", web.Task(loop, p.publish))
	mux.Handle("POST /users/{user}/read", web.Task(loop, p.read))
	mux.Handle("GET /posts/{id}", web.Task(loop, p.post))
	mux.Handle("GET /search", web.Task(loop, p.search))
	return mux
}
