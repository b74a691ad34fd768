// Package service stands between the store and its users.
package service

import "syncinasync/store"

type Service struct{ Notes *store.Notes }

func (s *Service) Save(text string) error { return s.Notes.Put(text) }
