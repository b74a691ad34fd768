package govet

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// help prints the overview, which fits a screen, or the document of one rule.
func (c Command) help(args []string) int {
	if len(args) == 0 {
		fmt.Print(c.overview())
		return exitClean
	}
	i := slices.IndexFunc(c.Rules, func(a *analysis.Analyzer) bool { return a.Name == args[0] })
	if i < 0 {
		return complain(errors.New("no rule " + args[0] + ": " + program + " help lists the rules"))
	}
	fmt.Fprint(os.Stdout, c.document(c.Rules[i]))
	return exitClean
}

func (c Command) overview() string {
	var b strings.Builder
	fmt.Fprintf(&b, `%[1]s finds database calls that block an event loop, and futures that nobody awaits.

	%[1]s [-fix] [-diff] [-json] [-tags list] [rule flags] [packages]
	%[1]s help RULE           explain a rule and list its flags
	%[1]s why FUNC [packages] say why FUNC is an async context, blocks, or neither
	%[1]s discards [packages] list the futures that are given up on purpose
	%[1]s baseline write [packages]
	                          accept what there is; then "baseline check" fails for what is new or stale
	%[1]s config [-check]     print the configuration and where each value comes from, or check it
	%[1]s lsp [rule flags]    serve an editor, beside gopls
	%[1]s gopls install       build a gopls that has the rules
	go vet -vettool=$(which %[1]s) [rule flags] [packages]

No packages means the one in the current directory; ./... means all below it.

	-fix        apply the fixes, then print what remains
	-fix -diff  print the changes as a patch, and make none
	-new-from=REV
	            print only what this git revision does not have
	-q, -v      print a line for each finding; or print its source, and how long it took
	-json       print the findings as go vet -json does
	-RULE       switch a rule on; -RULE=false switches it off; the others stay

Rules:
`, program)
	for _, rule := range c.Rules {
		off := ""
		if slices.Contains(c.Off, rule.Name) {
			off = " (off)"
		}
		fmt.Fprintf(&b, "\t%-14s %s%s\n", rule.Name, title(rule), off)
	}
	b.WriteString(`
Exit code: 0 clean, 1 findings, 2 could not run or some package does not compile, 130 interrupted.
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
