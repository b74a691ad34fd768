package report

import (
	"net/url"
	"slices"
	"strings"
)

// SARIF 2.1.0, which code hosts read: https://docs.oasis-open.org/sarif/sarif/v2.1.0.
// The types are the part of it that is in use. There is no version of the linter in
// it and no time, so that the same findings are the same bytes.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string       `json:"id"`
		ShortDescription sarifText    `json:"shortDescription"`
		FullDescription  *sarifText   `json:"fullDescription,omitempty"`
		HelpURI          string       `json:"helpUri,omitempty"`
		Help             *sarifText   `json:"help,omitempty"`
		Default          sarifDefault `json:"defaultConfiguration"`
		Properties       sarifTags    `json:"properties"`
	}
	sarifDefault struct {
		Level string `json:"level"`
	}
	sarifTags struct {
		Tags []string `json:"tags"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Related      []sarifLocation   `json:"relatedLocations,omitempty"`
		CodeFlows    []sarifFlow       `json:"codeFlows,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []sarifFix        `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		ID       *int           `json:"id,omitempty"`
		Physical *sarifPhysical `json:"physicalLocation,omitempty"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifText     `json:"message,omitempty"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
		Kind string `json:"kind"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndLine     int `json:"endLine,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
	sarifFlow struct {
		Threads []sarifThread `json:"threadFlows"`
	}
	sarifThread struct {
		Locations []sarifStep `json:"locations"`
	}
	sarifStep struct {
		Location sarifLocation `json:"location"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
)

var sarifLevels = map[string]string{"error": "error", "warning": "warning", "info": "note"}

func (r *report) sarif() ([]byte, error) {
	rules := r.rules
	for _, f := range r.findings {
		if !slices.ContainsFunc(rules, func(x rule) bool { return x.name == f.rule }) {
			rules = append(slices.Clip(rules), r.rule(f.rule))
		}
	}
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: program, InformationURI: home, Rules: []sarifRule{}}},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{},
	}
	for _, x := range rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, x.sarif())
	}
	for _, f := range r.findings {
		result := f.sarif()
		result.RuleIndex = slices.IndexFunc(rules, func(x rule) bool { return x.name == f.rule })
		run.Results = append(run.Results, result)
	}
	return indented(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

func (x rule) sarif() sarifRule {
	out := sarifRule{
		ID: x.name, ShortDescription: sarifText{x.title}, HelpURI: x.url,
		Default: sarifDefault{"warning"}, Properties: sarifTags{[]string{"concurrency"}},
	}
	if x.doc != "" {
		first, _, _ := strings.Cut(x.doc, "\n\n")
		out.FullDescription = &sarifText{strings.ReplaceAll(first, "\n", " ")}
		out.Help = &sarifText{x.doc}
	}
	return out
}

func (f finding) sarif() sarifResult {
	here := f.at.sarif("")
	if f.function != "" {
		here.Logical = []sarifLogical{{f.pkg + "." + f.function, "function"}}
	}
	out := sarifResult{
		RuleID: f.rule, Level: sarifLevels[f.severity], Message: sarifText{f.message}, Locations: []sarifLocation{here},
		// The first is the one that GitHub looks for, which makes one of the line's
		// text if there is none; the other has a name of its own, as the standard
		// wants it.
		Fingerprints: map[string]string{"primaryLocationLineHash": f.fingerprint + ":1", "asyncorm/v1": f.fingerprint},
	}
	for i, rel := range f.related {
		at := rel.at.sarif(rel.message)
		at.ID = &i
		out.Related = append(out.Related, at)
	}
	if steps := f.steps(); len(steps) > 1 {
		out.CodeFlows = []sarifFlow{{[]sarifThread{{steps}}}}
	}
	for _, fx := range f.fixes {
		out.Fixes = append(out.Fixes, fx.sarif(f.at))
	}
	return out
}

// steps returns the chain, from the async context on. A viewer shows each step at
// its place; a hop whose place is not in the program is shown where the last one
// is, and names its own.
func (f finding) steps() []sarifStep {
	var steps []sarifStep
	at := f.at
	if f.chain.context != "" {
		steps = append(steps, sarifStep{at.sarif(f.chain.context)})
	}
	for _, h := range f.chain.hops {
		text := h.name
		if h.at.line > 0 {
			at = h.at
		} else if h.place != "" {
			text += " at " + h.place
		}
		steps = append(steps, sarifStep{at.sarif(text)})
	}
	return steps
}

func (s span) sarif(message string) sarifLocation {
	out := sarifLocation{Physical: &sarifPhysical{Artifact: sarifArtifact{fileURI(s.file)}}}
	if s.line > 0 {
		out.Physical.Region = s.region()
	}
	if message != "" {
		out.Message = &sarifText{message}
	}
	return out
}

func (s span) region() *sarifRegion {
	w := s.wide()
	return &sarifRegion{w.line, w.col, w.endLine, w.endCol}
}

func (f fix) sarif(at span) sarifFix {
	change := sarifChange{Artifact: sarifArtifact{fileURI(at.file)}}
	for _, e := range f.edits {
		change.Replacements = append(change.Replacements, sarifReplacement{*e.at.region(), sarifText{e.new}})
	}
	return sarifFix{sarifText{f.message}, []sarifChange{change}}
}

// fileURI returns a file's name as a reference, which may be a relative one.
func fileURI(name string) string {
	u := url.URL{Path: name}
	if strings.HasPrefix(name, "/") {
		u.Scheme = "file"
	}
	return u.String()
}
