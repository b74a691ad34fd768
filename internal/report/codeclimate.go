package report

import (
	"bytes"
	"encoding/json"
)

// Code Climate's issues, as GitLab's code quality reports have them:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
type (
	climateIssue struct {
		Type        string            `json:"type"`
		Check       string            `json:"check_name"`
		Description string            `json:"description"`
		Content     *climateContent   `json:"content,omitempty"`
		Categories  []string          `json:"categories"`
		Severity    string            `json:"severity"`
		Fingerprint string            `json:"fingerprint"`
		Location    climateLocation   `json:"location"`
		Others      []climateLocation `json:"other_locations,omitempty"`
	}
	climateContent struct {
		Body string `json:"body"`
	}
	climateLocation struct {
		Path  string       `json:"path"`
		Lines climateLines `json:"lines"`
	}
	climateLines struct {
		Begin int `json:"begin"`
		End   int `json:"end"`
	}
)

var climateSeverities = map[string]string{"error": "major", "warning": "minor", "info": "info"}

func (r *report) codeClimate() ([]byte, error) {
	issues := []climateIssue{}
	for _, f := range r.findings {
		issue := climateIssue{
			Type: "issue", Check: f.rule, Description: f.message, Categories: []string{"Bug Risk"},
			Severity: climateSeverities[f.severity], Fingerprint: f.fingerprint, Location: f.at.climate(),
		}
		if doc := r.rule(f.rule).doc; doc != "" {
			issue.Content = &climateContent{doc}
		}
		for _, rel := range f.related {
			issue.Others = append(issue.Others, rel.at.climate())
		}
		issues = append(issues, issue)
	}
	return indented(issues)
}

// climate returns the place; GitLab wants a line, so that a file is its first.
func (s span) climate() climateLocation {
	return climateLocation{s.file, climateLines{max(s.line, 1), max(s.endLine, s.line, 1)}}
}

// indented returns v as JSON for people as well: an arrow stays an arrow.
func indented(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(v)
	return b.Bytes(), err
}
