package imapclient

import (
	imap "github.com/emersion/go-imap/v2"
)

type AppendCommand struct{}

func (cmd *AppendCommand) Write(b []byte) (int, error) { panic("stub") }

func (cmd *AppendCommand) Close() error { panic("stub") }

func (cmd *AppendCommand) Wait() (*imap.AppendData, error) { panic("stub") }

type Client struct{}

func (c *Client) Append(mailbox string, size int64, options *imap.AppendOptions) *AppendCommand {
	panic("stub")
}

func (c *Client) Logout() *Command { panic("stub") }

func (c *Client) Login(username string, password string) *Command { panic("stub") }

func (c *Client) Fetch(numSet imap.NumSet, options *imap.FetchOptions) *FetchCommand { panic("stub") }

func (c *Client) Idle() (*IdleCommand, error) { panic("stub") }

func (c *Client) List(ref string, pattern string, options *imap.ListOptions) *ListCommand {
	panic("stub")
}

func (c *Client) Select(mailbox string, options *imap.SelectOptions) *SelectCommand { panic("stub") }

type Command struct{}

func (cmd *Command) Wait() error { panic("stub") }

type ExpungeCommand struct{}

func (cmd *ExpungeCommand) Next() uint32 { panic("stub") }

func (cmd *ExpungeCommand) Close() error { panic("stub") }

func (cmd *ExpungeCommand) Collect() ([]uint32, error) { panic("stub") }

type FetchCommand struct{}

func (cmd *FetchCommand) Next() *FetchMessageData { panic("stub") }

func (cmd *FetchCommand) Close() error { panic("stub") }

func (cmd *FetchCommand) Collect() ([]*FetchMessageBuffer, error) { panic("stub") }

type FetchMessageBuffer struct{}

type FetchMessageData struct{}

type IdleCommand struct{}

func (cmd *IdleCommand) Close() error { panic("stub") }

func (cmd *IdleCommand) Wait() error { panic("stub") }

type ListCommand struct{}

func (cmd *ListCommand) Next() *imap.ListData { panic("stub") }

func (cmd *ListCommand) Close() error { panic("stub") }

func (cmd *ListCommand) Collect() ([]*imap.ListData, error) { panic("stub") }

type SelectCommand struct{}

func (cmd *SelectCommand) Wait() (*imap.SelectData, error) { panic("stub") }

type UnilateralDataHandler struct {
	Expunge func(seqNum uint32)
}
