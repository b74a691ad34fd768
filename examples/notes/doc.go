// Package notes tests the two note programs: before, which calls its database
// from Update, and after, which leaves that to a tea.Cmd.
package notes
