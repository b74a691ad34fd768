package govet

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/spelling"
)

// help prints the overview, which fits a screen, or the document of one rule.
func (c Command) help(args []string) int {
	if len(args) == 0 {
		fmt.Print(c.overview())
		return exitClean
	}
	i := slices.IndexFunc(c.Rules, func(a *analysis.Analyzer) bool { return a.Name == args[0] })
	if i < 0 {
		var names []string
		for _, rule := range c.Rules {
			names = append(names, rule.Name)
		}
		return complain(fmt.Errorf("no rule is called %s%s; there are %s", args[0], spelling.Suggest(args[0], "", names), strings.Join(names, ", ")))
	}
	fmt.Fprint(os.Stdout, c.document(c.Rules[i]))
	return exitClean
}

func (c Command) overview() string {
	var b strings.Builder
	fmt.Fprintf(&b, `%[1]s finds database calls that block an event loop, and futures that nobody awaits.

	%[1]s [flags] [packages]          lint: . if there are none, ./... for all below
	%[1]s COMMAND [flags] [arguments]
	go vet -vettool=$(which %[1]s) [rule flags] [packages]

Commands:
	explain RULE           what a rule says, with a wrong and a right example, and its flags
	why FUNC [packages]    why a function is an async context, blocks, or neither
	baseline write|check   accept what there is; fail for what is new, or gone
	ignores, discards      list what is silenced, and the futures that are given up on purpose
	report -format FORMAT  a report for a code host, a build server or a browser: report -h
	config [-check]        print the configuration and where each value comes from
	lsp, gopls install     serve an editor beside gopls, or build a gopls that has the rules
Flags:
	-fix [-diff]           apply the fixes, then print what remains; or print them as a patch
	-new-from=REV          print only what this git revision does not have; -tags=LIST sets build tags
	-json, -q, -v          print as go vet -json does, a line for each, or with the source
	-RULE, -RULE=false     switch one rule on or off; -RULE.FLAG sets a flag of it
Rules:
`, program)
	for _, rule := range c.Rules {
		off := ""
		if slices.Contains(c.Off, rule.Name) {
			off = " (off)"
		}
		fmt.Fprintf(&b, "\t%-14s %s%s\n", rule.Name, title(rule), off)
	}
	b.WriteString(`Exit code: 0 clean, 1 findings, 2 could not run or some package does not compile, 130 interrupted.
`)
	return b.String()
}

func (c Command) document(rule *analysis.Analyzer) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", rule.Name, strings.TrimSpace(rule.Doc))
	if rule.URL != "" {
		fmt.Fprintf(&b, "\n%s\n", rule.URL)
	}
	head := "\nFlags:\n"
	rule.Flags.VisitAll(func(f *flag.Flag) {
		arg, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(&b, "%s\t-%s.%s %s\n\t\t%s (default %q)\n", head, rule.Name, f.Name, arg, usage, f.DefValue)
		head = ""
	})
	return b.String()
}

// title is the first line of a rule's document.
func title(rule *analysis.Analyzer) string {
	line, _, _ := strings.Cut(rule.Doc, "\n")
	return line
}
