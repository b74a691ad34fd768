package report

// Reviewdog's diagnostics: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf.
// Columns count bytes there, as here.
type (
	rdReport struct {
		Source      rdSource       `json:"source"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}
	rdSource struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rdDiagnostic struct {
		Message     string         `json:"message"`
		Location    rdLocation     `json:"location"`
		Severity    string         `json:"severity"`
		Code        rdCode         `json:"code"`
		Suggestions []rdSuggestion `json:"suggestions,omitempty"`
		Related     []rdRelated    `json:"related_locations,omitempty"`
	}
	rdCode struct {
		Value string `json:"value"`
		URL   string `json:"url,omitempty"`
	}
	rdLocation struct {
		Path  string   `json:"path"`
		Range *rdRange `json:"range,omitempty"`
	}
	rdRange struct {
		Start rdPosition  `json:"start"`
		End   *rdPosition `json:"end,omitempty"`
	}
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column,omitempty"`
	}
	rdSuggestion struct {
		Range rdRange `json:"range"`
		Text  string  `json:"text"`
	}
	rdRelated struct {
		Message  string     `json:"message"`
		Location rdLocation `json:"location"`
	}
)

var rdSeverities = map[string]string{"error": "ERROR", "warning": "WARNING", "info": "INFO"}

func (r *report) rdjson() ([]byte, error) {
	out := rdReport{Source: rdSource{program, home}, Diagnostics: []rdDiagnostic{}}
	for _, f := range r.findings {
		d := rdDiagnostic{Message: f.message, Location: f.at.rd(), Severity: rdSeverities[f.severity], Code: rdCode{f.rule, r.rule(f.rule).url}}
		for _, rel := range f.related {
			d.Related = append(d.Related, rdRelated{rel.message, rel.at.rd()})
		}
		// Each suggestion is one of several there, so that all edits of a fix are one.
		for _, fx := range f.fixes {
			e := fx.joined()
			d.Suggestions = append(d.Suggestions, rdSuggestion{*e.at.rd().Range, e.new})
		}
		out.Diagnostics = append(out.Diagnostics, d)
	}
	return indented(out)
}

func (s span) rd() rdLocation {
	if s.line == 0 {
		return rdLocation{Path: s.file}
	}
	return rdLocation{s.file, &rdRange{rdPosition{s.line, s.col}, &rdPosition{s.endLine, s.endCol}}}
}
