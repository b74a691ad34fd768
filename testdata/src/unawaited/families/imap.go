package families

import (
	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

func loggedIn(c *imapclient.Client) {
	c.Login("me", "secret") // want `command from Login is dropped; its answer and its error are lost; call its Wait \(no fix: loggedIn returns no error\) \(unawaited\)`
	c.Select("INBOX", nil)  // want `command from Select is dropped`
}

func fetched(c *imapclient.Client, set imap.NumSet) int {
	cmd := c.Fetch(set, nil) // want `command from Fetch is put in cmd and never closed; the client reads no further, and its error is lost; call cmd.Close`
	n := 0
	for cmd.Next() != nil {
		n++
	}
	return n
}

func fetchedAll(c *imapclient.Client, set imap.NumSet) error {
	cmd := c.Fetch(set, nil)
	defer cmd.Close()
	for cmd.Next() != nil {
	}
	return nil
}

func listed(c *imapclient.Client) ([]*imap.ListData, error) {
	return c.List("", "*", nil).Collect()
}

// An append is closed, and then waited for.
func appended(c *imapclient.Client, mail []byte) error {
	cmd := c.Append("INBOX", int64(len(mail)), nil)
	if _, err := cmd.Write(mail); err != nil {
		return err
	}
	if err := cmd.Close(); err != nil {
		return err
	}
	_, err := cmd.Wait()
	return err
}

func notWaitedFor(c *imapclient.Client, mail []byte) error {
	cmd := c.Append("INBOX", int64(len(mail)), nil) // want `command from Append is put in cmd and never awaited; its answer and its error are lost; call cmd.Wait`
	if _, err := cmd.Write(mail); err != nil {
		return err
	}
	return cmd.Close()
}

func idle(c *imapclient.Client, stop <-chan struct{}) error {
	cmd, err := c.Idle()
	if err != nil {
		return err
	}
	<-stop
	if err := cmd.Close(); err != nil {
		return err
	}
	return cmd.Wait()
}

// Who has stopped to idle need not wait for the answer.
func idleShort(c *imapclient.Client, stop <-chan struct{}) error {
	cmd, err := c.Idle()
	if err != nil {
		return err
	}
	<-stop
	return cmd.Close()
}

func idleForEver(c *imapclient.Client) error {
	_, err := c.Idle() // want `command from Idle is assigned to _ and never closed; the client goes on to idle; close it`
	return err
}

// Off by default: the connection is closed next.
func loggedOut(c *imapclient.Client) { c.Logout() }

func loggedInWell(c *imapclient.Client) error {
	if err := c.Login("me", "secret").Wait(); err != nil {
		return err
	}
	_, err := c.Select("INBOX", nil).Wait()
	return err
}
