// Notes takes notes in a terminal: type one and press enter. Ctrl+C ends it.
package main

import (
	"context"
	"flag"
	"log"
	"time"

	"github.com/asyncorm/asyncorm-lint/examples/notes/store"
	tea "github.com/charmbracelet/bubbletea"
)

func main() {
	path := flag.String("db", "notes.db", "`file` of the notes")
	flag.Parse()
	if err := run(context.Background(), *path); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, path string) error {
	notes, err := store.Open(ctx, path, 5*time.Second)
	if err != nil {
		return err
	}
	defer notes.Close()
	m, err := start(ctx, notes)
	if err != nil {
		return err
	}
	_, err = tea.NewProgram(m).Run()
	return err
}
