package imap

import (
	"github.com/emersion/go-imap/v2/internal/imapnum"
)

type AppendData struct{}

type AppendOptions struct{}

type FetchOptions struct{}

type ListData struct{}

type ListOptions struct{}

type NumSet interface {
	Dynamic() bool
	String() string
	numSet() imapnum.Set
}

type SelectData struct{}

type SelectOptions struct{}
