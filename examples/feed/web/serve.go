package web

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/asyncorm/asyncorm-lint/examples/feed/feeddb"
	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Main serves what routes returns until the program is interrupted. It reads
// the flags and prints the address, so that a free port can be asked for.
func Main(routes func(*ormapi.Loop, *feeddb.Store) http.Handler) {
	addr := flag.String("addr", "127.0.0.1:8080", "`address` to listen on; port 0 is any free one")
	path := flag.String("db", ":memory:", "`file` of the SQLite database")
	distance := flag.Duration("archive", 30*time.Millisecond, "how long the archive takes to answer")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := serve(ctx, *addr, *path, *distance, routes); err != nil {
		log.Fatal(err)
	}
}

func serve(ctx context.Context, addr, path string, distance time.Duration, routes func(*ormapi.Loop, *feeddb.Store) http.Handler) error {
	store, err := feeddb.Open(ctx, path, distance)
	if err != nil {
		return err
	}
	defer store.Close()
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Printf("http://%s\n", listener.Addr())

	loop := ormapi.NewLoop()
	server := &http.Server{Handler: routes(loop, store)}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	// A connection on which no request ever came counts as idle after five
	// seconds.
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return err
	}
	return loop.Close(ctx)
}
