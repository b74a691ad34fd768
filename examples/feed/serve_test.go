package feed

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/examples/internal/programs"
	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// unguarded lets before block its loop; without it, ormapi refuses the calls.
var unguarded = []string{ormapi.AllowAsyncUnsafe + "=1"}

// client is one of the users' browsers.
var client = &http.Client{
	Timeout:   10 * time.Second,
	Transport: &http.Transport{MaxIdleConnsPerHost: 32},
}

// serve starts a feed with a database of its own and returns its address.
func serve(t *testing.T, name string, env []string) string {
	t.Helper()
	feed := programs.Start(t, name, env, "-addr", "127.0.0.1:0", "-db", filepath.Join(t.TempDir(), "feed.db"))
	t.Cleanup(client.CloseIdleConnections) // so that the feed need not wait for them
	return feed
}

// answer is the status and the body that a page answers with.
func answer(t *testing.T, r *http.Response, err error) (int, string) {
	t.Helper()
	require.NoError(t, err)
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return r.StatusCode, string(body)
}

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	r, err := client.Get(url)
	return answer(t, r, err)
}

func post(t *testing.T, url string, form url.Values) (int, string) {
	t.Helper()
	r, err := client.PostForm(url, form)
	return answer(t, r, err)
}

// page is the part of a user's page that the tests look at.
type page struct {
	Profile struct {
		Name  string
		Posts int
	}
	Posts  []struct{ Author, Body string }
	Unread int
}

func home(t *testing.T, feed, user string) (p page) {
	t.Helper()
	status, body := get(t, feed+"/users/"+user)
	require.Equal(t, http.StatusOK, status, body)
	require.NoError(t, json.Unmarshal([]byte(body), &p))
	return p
}

// Both feeds answer alike, once nothing keeps before from blocking.
func TestServe(t *testing.T) {
	for _, name := range []string{"before", "after"} {
		t.Run(name, func(t *testing.T) {
			feed := serve(t, name, unguarded)

			status, body := post(t, feed+"/users/ada/posts", url.Values{"body": {"On awaiting"}})
			require.Equal(t, http.StatusOK, status, body)
			assert.JSONEq(t, `{"id": 105, "author": "ada", "body": "On awaiting", "views": 0}`, body)
			p := home(t, feed, "ada")
			assert.Equal(t, "ada", p.Profile.Name)
			assert.Len(t, p.Posts, 20)
			assert.Equal(t, "On awaiting", p.Posts[0].Body)
			assert.Equal(t, 3, p.Unread)

			status, body = post(t, feed+"/users/ada/read", nil)
			require.Equal(t, http.StatusOK, status, body)
			assert.JSONEq(t, "3", body)
			assert.Zero(t, home(t, feed, "ada").Unread)

			status, body = get(t, feed+"/search?q=AWAITING")
			require.Equal(t, http.StatusOK, status, body)
			assert.JSONEq(t, `[{"id": 105, "author": "ada", "body": "On awaiting", "views": 0}]`, body)
			get(t, feed+"/posts/105")
			_, body = get(t, feed+"/posts/105")
			assert.Contains(t, body, `"views":1`)

			status, _ = get(t, feed+"/users/nobody")
			assert.Equal(t, http.StatusNotFound, status)
			status, _ = get(t, feed+"/posts/one")
			assert.Equal(t, http.StatusBadRequest, status)
		})
	}
}

// What the linter did not get to see, the guard stops: before anything is sent
// to the database, and with the remedy.
func TestGuard(t *testing.T) {
	feed := serve(t, "before", []string{ormapi.AllowAsyncUnsafe + "=0"})

	status, body := get(t, feed+"/search?q=loops")
	assert.Equal(t, http.StatusInternalServerError, status)
	assert.Contains(t, body, ormapi.ErrSynchronousOnly.Error()+"; use AList and await it")
	status, body = get(t, feed+"/users/ada")
	assert.Equal(t, http.StatusInternalServerError, status)
	assert.Contains(t, body, "use ACount and await it")
	status, body = post(t, feed+"/users/ada/read", nil)
	assert.Equal(t, http.StatusInternalServerError, status)
	assert.Contains(t, body, "use AUpdate and await it")
}

// The guard lets everything through that the fixes made.
func TestGuardAfter(t *testing.T) {
	feed := serve(t, "after", []string{ormapi.AllowAsyncUnsafe + "=0"})

	status, body := get(t, feed+"/search?q=loops")
	assert.Equal(t, http.StatusOK, status, body)
	assert.Equal(t, 25, home(t, feed, "ada").Profile.Posts)
	status, body = post(t, feed+"/users/ada/posts", url.Values{"body": {"On awaiting"}})
	require.Equal(t, http.StatusOK, status, body)
	assert.Equal(t, 26, home(t, feed, "ada").Profile.Posts, "the count is awaited, so it is there")
}

// The mistake that no fix corrects: a stranger reads a draft.
func TestDraft(t *testing.T) {
	for _, name := range []string{"before", "after"} {
		feed := serve(t, name, unguarded)
		status, body := get(t, feed+"/posts/26?as=grace")
		assert.Equal(t, http.StatusOK, status, name)
		assert.JSONEq(t, `{"id": 26, "author": "ada", "body": "Not ready yet", "draft": true, "views": 0}`, body, name)
	}
}
