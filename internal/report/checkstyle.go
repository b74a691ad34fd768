package report

import "encoding/xml"

// Checkstyle's XML, which many build servers read: https://checkstyle.org. It has no
// schema.
type (
	checkstyleReport struct {
		XMLName xml.Name          `xml:"checkstyle"`
		Version string            `xml:"version,attr"`
		Files   []*checkstyleFile `xml:"file"`
	}
	checkstyleFile struct {
		Name   string            `xml:"name,attr"`
		Errors []checkstyleError `xml:"error"`
	}
	checkstyleError struct {
		Line     int    `xml:"line,attr"`
		Column   int    `xml:"column,attr,omitempty"`
		Severity string `xml:"severity,attr"`
		Message  string `xml:"message,attr"`
		Source   string `xml:"source,attr"`
	}
)

func (r *report) checkstyle() ([]byte, error) {
	out := checkstyleReport{Version: "5.0"}
	for _, f := range r.findings {
		n := len(out.Files)
		if n == 0 || out.Files[n-1].Name != f.at.file {
			out.Files = append(out.Files, &checkstyleFile{Name: f.at.file})
			n++
		}
		file := out.Files[n-1]
		file.Errors = append(file.Errors, checkstyleError{f.at.line, f.at.col, f.severity, f.message, program + "." + f.rule})
	}
	return document(out)
}

// document returns an XML document.
func document(root any) ([]byte, error) {
	text, err := xml.MarshalIndent(root, "", "  ")
	return []byte(xml.Header + string(text) + "\n"), err
}
