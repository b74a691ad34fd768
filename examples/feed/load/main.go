// Load measures what a slow query costs those who did not ask for it: it runs both
// feeds, before and after the linter's fixes, with 200 users, one of whom searches
// the archive every second for 300 ms. It writes a plot, and a table into the README:
//
//	go run ./examples/feed/load -readme examples/feed/README.md -plot examples/feed/load.svg
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func main() {
	users := flag.Int("users", 200, "how many users look at a page each second")
	slow := flag.Duration("slow", 300*time.Millisecond, "how long a search takes")
	length := flag.Duration("for", 10*time.Second, "how long each measurement takes")
	plot := flag.String("plot", "", "`file` for the plot, an SVG")
	readme := flag.String("readme", "", "`file` with a table to be replaced")
	flag.Parse()
	if err := run(context.Background(), *users, *slow, *length, *plot, *readme); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, users int, slow, length time.Duration, plot, readme string) error {
	dir, err := os.MkdirTemp("", "feed")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	var feeds []measured
	for _, name := range []string{"before", "after"} {
		url, stop, err := start(ctx, dir, name, slow)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		feed, err := measure(ctx, url, users, length)
		stop()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		feed.name = name
		feeds = append(feeds, feed)
	}
	text := table(feeds)
	fmt.Print(text)
	if readme != "" {
		if err := replaceTable(readme, text); err != nil {
			return err
		}
	}
	if plot == "" {
		return nil
	}
	return os.WriteFile(plot, svg(feeds), 0o666)
}

// start builds a feed and runs it with a database of its own. The guard is off, or
// before would answer with errors.
func start(ctx context.Context, dir, name string, slow time.Duration) (url string, stop func(), err error) {
	program := filepath.Join(dir, name+".exe")
	build := exec.CommandContext(ctx, "go", "build", "-o", program, "./examples/feed/"+name)
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return "", nil, err
	}
	feed := exec.CommandContext(ctx, program, "-addr", "127.0.0.1:0", "-db", filepath.Join(dir, name+".db"), "-archive", slow.String())
	feed.Env = append(os.Environ(), ormapi.AllowAsyncUnsafe+"=1")
	feed.Stderr = os.Stderr
	stdout, err := feed.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := feed.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		_ = feed.Process.Kill()
		_ = feed.Wait()
	}
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		stop()
	}
	return strings.TrimSpace(line), stop, err
}
