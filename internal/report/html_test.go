package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/internal/govet"
)

// page returns the page on the findings of testdata/vet.json.
func page(t *testing.T) []byte {
	t.Helper()
	dir := copied(t)
	data, err := newReport(dir, vetted(t, dir), rules).html()
	require.NoError(t, err)
	return data
}

// TestPage is the same wherever the program is, and asks for nothing.
func TestPage(t *testing.T) {
	text := string(page(t))
	assert.Equal(t, text, string(page(t)))
	assert.NotContains(t, text, os.TempDir())
	for _, markup := range []string{"src=", "<link", "@import", "url(", "fetch(", "innerHTML"} {
		assert.NotContains(t, text, markup)
	}
}

const (
	rowsShown = `[...document.querySelectorAll(".row")].length`
	current   = `document.querySelector(".current")?.textContent`
	openRows  = `document.querySelectorAll(".row.open").length`
)

// TestPageInBrowser uses the page as a person does.
func TestPageInBrowser(t *testing.T) {
	b := startBrowser(t)
	b.colours("light")
	b.open(page(t), "")
	assert.Equal(t, "4 findings", b.eval(`document.querySelector("h1").textContent`))
	assert.Equal(t, "in 3 functions of 2 packages, 1 fixable with -fix", b.eval(`document.getElementById("details").textContent`))
	assert.Equal(t, "4", b.eval(rowsShown))
	assert.Equal(t, "Bubble Tea's Update", b.eval(`document.querySelector("#drawing g title").textContent`))
	assert.Contains(t, b.eval(`[...document.querySelectorAll("#library option")].map((o) => o.value)`), "database/sql")

	b.press("j")
	assert.Contains(t, b.eval(current), "example.com/program")
	b.press("j", "Enter")
	assert.Equal(t, "1", b.eval(openRows))
	assert.Equal(t, "save()", b.eval(`document.querySelector("mark").textContent`))
	assert.Equal(t, "Bubble Tea's Update|loop.go:13   m.save()|save|loop.go:19   _ = m.notes.Put(\"a\")|(*store.Notes).Put|store/store.go:8   _, err := n.db.Exec(\"insert into notes values (?)\", text)|(*sql.DB).Exec",
		b.eval(`[...document.querySelectorAll(".graph text")].map((e) => e.textContent.replaceAll("\u00a0", " ")).join("|")`))
	b.screenshot("light")
	b.press("j", "j", "Enter")
	assert.Equal(t, "posts.AFirst(ctx)", b.eval(`document.querySelectorAll("mark")[1].textContent`), "columns count as the browser does")
	assert.Contains(t, b.eval(`document.querySelector(".new").textContent`), `(posts.AFirst(ctx)).Await(ctx)`)
	b.press("k", "k", "Escape")
	assert.Equal(t, "true", b.eval(`document.querySelector(".current").contains(document.activeElement)`), "the keys move the focus, too")
	assert.Equal(t, "1", b.eval(openRows), "the one that is current is closed")

	b.press("/", "o", "d", "d", " ", "1", "0", "0", "%")
	assert.Equal(t, "1", b.eval(rowsShown))
	assert.Equal(t, "1 of 4 findings", b.eval(`document.getElementById("count").textContent`))
	assert.Equal(t, "#q=odd+100%25", b.eval("location.hash"))
	b.press("Escape")
	assert.Equal(t, "4", b.eval(rowsShown))
	assert.NotEqual(t, "q", b.eval("document.activeElement.id"))

	b.eval(`(() => { const s = document.getElementById("rule"); s.value = "unawaited"; s.dispatchEvent(new Event("change")); })()`)
	assert.Equal(t, "1", b.eval(rowsShown))
	b.press("Escape")
	b.eval(`document.querySelector("#drawing g[tabindex]").dispatchEvent(new Event("click"))`)
	assert.Equal(t, "2", b.eval(rowsShown))
	assert.Equal(t, "#loop=Bubble+Tea%27s+Update", b.eval("location.hash"))
	b.eval(`document.querySelector(".chip").click()`)
	assert.Equal(t, "4", b.eval(rowsShown))
	b.eval(`document.querySelector(".head").click()`)
	assert.Equal(t, "1", b.eval(rowsShown), "a package is folded")

	b.colours("dark")
	b.open(page(t), "#library=database/sql&open=2")
	assert.Equal(t, "3", b.eval(rowsShown))
	assert.Equal(t, "1", b.eval(openRows))
	assert.Equal(t, "rgb(24, 23, 21)", b.eval("getComputedStyle(document.body).backgroundColor"))
	b.screenshot("dark")
	assert.Empty(t, b.raised)
	assert.Empty(t, b.asked)
}

// TestHostileNames has in names, strings and paths what markup, scripts and
// templates are made of. The page shows it, and nothing of it runs.
func TestHostileNames(t *testing.T) {
	const hostile = `</script><script>window.ran=1</script><img/src=x/onerror="window.ran=1">{{.}}${window.ran=1}'"` + "<!--\u2028</style>&lt;x"
	dir := t.TempDir()
	sub := filepath.Join(dir, `<b onclick="window.ran=1">'&`)
	require.NoError(t, os.MkdirAll(sub, 0o777))
	file := filepath.Join(sub, `</title><script>window.ran=1<!--.go`)
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
	require.NoError(t, os.WriteFile(file, []byte("package p\n\nfunc f() {\n\tuse(`"+hostile+"`)\n}\n"), 0o666))
	at := govet.Position{File: file, Line: 4, Column: 2}
	found := []govet.Finding{{
		Package: hostile, Rule: hostile, Severity: `warning" onclick="window.ran=1`, Pos: at, End: govet.Position{File: file, Line: 5, Column: 1},
		Message: hostile + " blocks " + hostile + ": f -> " + hostile + "; " + hostile,
		Related: []govet.Related{{Pos: at, Message: hostile}},
		Fixes:   []govet.Fix{{Message: hostile, Edits: []govet.Edit{{Filename: file, Start: 0, End: 7, New: hostile}}}},
	}}
	data, err := newReport(dir, found, []rule{{hostile, hostile, hostile, "javascript:window.ran=1"}}).html()
	require.NoError(t, err)
	b := startBrowser(t)
	b.open(data, "#open=1&q="+"blocks")
	assert.Equal(t, "1", b.eval(openRows))
	for _, part := range []string{".path", ".message", ".group", "mark", ".graph text", ".new", ".about"} {
		assert.Contains(t, b.eval(`[...document.querySelectorAll("`+part+`")].map((e) => e.textContent)`), hostile, "it is shown as it is: %s", part)
	}
	assert.Equal(t, "2,0,0", b.eval(`[document.scripts.length, document.images.length, document.querySelectorAll("a, b[onclick]").length]`))
	b.eval(`document.querySelectorAll("*").forEach((e) => e.dispatchEvent(new Event("click")))`)
	assert.Equal(t, "undefined", b.eval("window.ran"))
	b.screenshot("hostile")
	assert.Empty(t, b.raised)
	assert.Empty(t, b.asked)
}

// TestManyFindings opens five thousand, in a few packages and in one: that takes a
// part of a second, and much more only where something is wrong.
func TestManyFindings(t *testing.T) {
	b := startBrowser(t)
	for _, packages := range []int{60, 1} {
		dir := t.TempDir()
		var text strings.Builder
		text.WriteString("package p\n")
		var found []govet.Finding
		for i := range 5000 {
			fmt.Fprintf(&text, "func f%d() {\n\tsave(%d)\n}\n", i, i)
			at := govet.Position{File: filepath.Join(dir, "p.go"), Line: 3*i + 3, Column: 2}
			found = append(found, govet.Finding{
				Package: fmt.Sprintf("example.com/p%d", i%packages), Rule: "syncinasync", Pos: at, End: at,
				Message: fmt.Sprintf("save blocks the loop that runs f%d (AsyncContext): save -> (*store.Notes).Put%d -> (*sql.DB).Exec at s/s.go:9; move it", i, i),
			})
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, "p.go"), []byte(text.String()), 0o666))
		data, err := newReport(dir, found, rules).html()
		require.NoError(t, err)
		start := time.Now()
		b.open(data, "")
		assert.Equal(t, "5000 findings", b.eval(`document.querySelector("h1").textContent`))
		b.press("j", "Enter")
		if packages == 1 {
			assert.Equal(t, "500", b.eval(rowsShown), "rows come by the page")
		} else {
			assert.Equal(t, "84", b.eval(rowsShown))
		}
		b.press("/", "P", "u", "t", "4", "9", "9", "9")
		assert.Equal(t, "1", b.eval(rowsShown))
		elapsed := time.Since(start)
		t.Logf("%d packages: %d kB, opened and searched in %v", packages, len(data)/1000, elapsed)
		assert.Less(t, elapsed, 20*time.Second)
		b.press("Escape")
		b.screenshot(fmt.Sprintf("many-%d", packages))
	}
	assert.Empty(t, b.raised)
}
