package report

import (
	"encoding/xml"
	"slices"
)

// JUnit's XML as build servers read it: a suite for each package, and in it a failed
// test for each finding. Without findings there is one test, which passes: some
// servers take a report without any for a broken one.
type (
	junitReport struct {
		XMLName  xml.Name      `xml:"testsuites"`
		Name     string        `xml:"name,attr"`
		Tests    int           `xml:"tests,attr"`
		Failures int           `xml:"failures,attr"`
		Suites   []*junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitFailure `xml:"failure"`
	}
	junitFailure struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

func (r *report) junit() ([]byte, error) {
	out := junitReport{Name: program, Tests: len(r.findings), Failures: len(r.findings)}
	for _, f := range r.findings {
		i := slices.IndexFunc(out.Suites, func(s *junitSuite) bool { return s.Name == f.pkg })
		if i < 0 {
			i = len(out.Suites)
			out.Suites = append(out.Suites, &junitSuite{Name: f.pkg})
		}
		text := f.at.place() + ": " + f.message
		for _, rel := range f.related {
			text += "\n\t" + rel.at.place() + ": " + rel.message
		}
		s := out.Suites[i]
		s.Tests++
		s.Failures++
		s.Cases = append(s.Cases, junitCase{f.pkg, f.rule + " at " + f.at.place(), f.at.file, f.at.line, &junitFailure{f.message, f.severity, text}})
	}
	if len(r.findings) == 0 {
		out.Tests = 1
		out.Suites = []*junitSuite{{Name: program, Tests: 1, Cases: []junitCase{{Class: program, Name: "no findings"}}}}
	}
	return document(out)
}
