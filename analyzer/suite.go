package analyzer

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Suite returns the analyzers, one per rule.
func Suite() []*analysis.Analyzer { return append(rules(), OrmDirective) }

// rules returns the analyzers of all rules but ormdirective, which asks them.
func rules() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		SyncInAsync,
		Unawaited,
		DroppedQuery,
		EagerFuture,
		ForeignAwait,
		HeldAwait,
		LockedQuery,
		SerialAwait,
	}
}

// Off returns the names of the rules that are of use to some, and run only when
// they are switched on.
func Off() []string { return []string{LockedQuery.Name, SerialAwait.Name} }

func isOff(rule string) bool { return slices.Contains(Off(), rule) }

// rulesURL is where the rules are described, each under its name.
const rulesURL = "https://github.com/asyncorm/asyncorm-lint/blob/main/docs/rules.md"

//go:embed doc.go
var docFile string

// Page returns the description of a rule: what stands under its heading in
// doc.go, the one text from which help and docs/rules.md are made.
func Page(rule string) string {
	_, page, ok := strings.Cut(docFile, "\n// # Analyzer "+rule+"\n")
	if !ok {
		panic(fmt.Sprintf("doc.go does not describe %s", rule))
	}
	page, _, _ = strings.Cut(page, "\n// # Analyzer ")
	page, _, _ = strings.Cut(page, "\npackage ")
	var b strings.Builder
	for line := range strings.Lines(page) {
		b.WriteString(strings.TrimPrefix(strings.TrimPrefix(line, "//"), " "))
	}
	return strings.TrimSpace(b.String())
}

// doc returns the Doc of a rule's analyzer.
func doc(rule string) string { return strings.TrimPrefix(Page(rule), rule+": ") }
