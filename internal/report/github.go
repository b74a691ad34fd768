package report

import (
	"bytes"
	"fmt"
	"strings"
)

// Commands of GitHub's workflows, one per finding, which show as annotations on the
// lines of a pull request:
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions.

var githubCommands = map[string]string{"error": "error", "warning": "warning", "info": "notice"}

// What the runner takes for its own is written as in an address.
var (
	githubText     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func (r *report) github() ([]byte, error) {
	var b bytes.Buffer
	for _, f := range r.findings {
		at := f.at.wide()
		fmt.Fprintf(&b, "::%s file=%s", githubCommands[f.severity], githubProperty.Replace(at.file))
		if at.line > 0 {
			fmt.Fprintf(&b, ",line=%d,endLine=%d", at.line, at.endLine)
		}
		// The end is exclusive here and inclusive there; columns are refused for what
		// spans lines.
		if at.line > 0 && at.line == at.endLine && at.col > 0 {
			fmt.Fprintf(&b, ",col=%d,endColumn=%d", at.col, max(at.col, at.endCol-1))
		}
		text := f.message
		for _, rel := range f.related {
			text += "\n" + rel.at.place() + ": " + rel.message
		}
		fmt.Fprintf(&b, ",title=%s::%s\n", githubProperty.Replace(program+" "+f.rule), githubText.Replace(text))
	}
	return b.Bytes(), nil
}
