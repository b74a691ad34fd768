package lockedquery

import (
	"context"
	"database/sql"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

type Store struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	db    *sql.DB
	posts ormapi.QuerySet[Post]
	byID  map[int]Post
}

func (s *Store) put(ctx context.Context, title string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.db.ExecContext(ctx, "insert into posts values (?)", title) // want `s\.mu is locked while ExecContext waits for the database; whoever locks it waits, too; query before it is locked or after it is unlocked \(lockedquery\)`
	return err
}

// Locked for reading: whoever writes waits.
func (s *Store) get(ctx context.Context, id int) (Post, error) {
	s.rw.RLock()
	defer s.rw.RUnlock()
	if p, ok := s.byID[id]; ok {
		return p, nil
	}
	return s.posts.Get(ctx, ormapi.Q{"id": id}) // want `s\.rw is locked while Get waits for the database; whoever locks it for writing waits, too`
}

func (s *Store) keep(p Post) {
	s.rw.Lock()
	defer s.rw.Unlock()
	s.byID[p.ID] = p
}

// Several queries are one finding.
func (s *Store) several(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	tx, err := s.db.BeginTx(ctx, nil) // want `s\.mu is locked while BeginTx waits for the database \(and 3 more before it is unlocked\)`
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for range 3 {
		if _, err := tx.Exec("insert into posts values (1)"); err != nil {
			return err
		}
	}
	if _, err := tx.Exec("delete from posts"); err != nil {
		return err
	}
	return tx.Commit()
}

// The query is some calls away.
func (s *Store) insert(title string) error {
	_, err := s.db.Exec("insert into posts values (?)", title)
	return err
}

func (s *Store) all(titles []string) error {
	for _, title := range titles {
		if err := s.insert(title); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) chain(titles []string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all(titles) // want `s\.mu is locked while all waits for the database: all -> \(\*lockedquery\.Store\)\.insert -> \(\*sql\.DB\)\.Exec at lockedquery/locked\.go:66; whoever locks it`
}

// Unlocked on one of two paths.
func (s *Store) onePath(id int) error {
	s.mu.Lock()
	_, ok := s.byID[id]
	if ok {
		s.mu.Unlock()
	}
	return s.insert("x") // want `s\.mu is locked on a path where insert waits for the database: insert`
}

// In a goroutine, a lock held there.
func (s *Store) goes() {
	go func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		_ = s.insert("x") // want `s\.mu is locked while insert waits`
	}()
}

// Initialised once, by whoever comes first.
var (
	openMu sync.Mutex
	opened *sql.DB
)

func open() (*sql.DB, error) {
	openMu.Lock()
	defer openMu.Unlock()
	if opened == nil {
		db, err := sql.Open("sqlite", "notes.db")
		if err != nil {
			return nil, err
		}
		if err := db.Ping(); err != nil { // want `openMu is locked while Ping waits for the database`
			return nil, err
		}
		opened = db
	}
	return opened, nil
}

// What Close locks for writing, and others do, too, is waited for while all work.
type swapped struct {
	rw    sync.RWMutex
	posts ormapi.QuerySet[Post]
}

func (s *swapped) first(ctx context.Context) (Post, error) {
	s.rw.RLock()
	defer s.rw.RUnlock()
	return s.posts.First(ctx) // want `s\.rw is locked while First waits for the database; whoever locks it for writing waits, too`
}

func (s *swapped) swap(posts ormapi.QuerySet[Post]) {
	s.rw.Lock()
	defer s.rw.Unlock()
	s.posts = posts
}

func (s *swapped) Close() error {
	s.rw.Lock()
	defer s.rw.Unlock()
	return nil
}
