package govet

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/spelling"
)

// commands returns the names of the sub-commands, sorted.
func (c Command) commands() []string {
	names := []string{"completion", "config", "explain", "gopls", "help", "lsp", "why"}
	for _, a := range c.Lists {
		names = append(names, a.Name)
	}
	names = slices.AppendSeq(names, maps.Keys(c.Tools))
	slices.Sort(names)
	return names
}

// misspelt says which sub-command a first argument was to be that names no package
// either, "" if it looks like none.
func (c Command) misspelt(arg string) string {
	if strings.ContainsAny(arg, "./-") || catalog.IsStd(arg) || slices.Contains(c.commands(), arg) {
		return ""
	}
	return spelling.Suggest(arg, "", c.commands())
}

// completion prints what bash completes the command with; zsh takes it, too, by
// its bashcompinit.
func (c Command) completion(args []string) int {
	if len(args) != 1 || args[0] != "bash" && args[0] != "zsh" {
		return complain(fmt.Errorf("completion is made for bash and zsh: source <(%s completion bash)", program))
	}
	var rules, flags []string
	for _, rule := range c.Rules {
		rules = append(rules, rule.Name)
	}
	for _, name := range newFlags(c, new(config.Config)).names() {
		if name != "dependencies" && name != "checkout" && !c.isListing(name) {
			flags = append(flags, "-"+name)
		}
	}
	var tools, values strings.Builder
	for _, name := range slices.Sorted(maps.Keys(c.Tools)) {
		tool := c.Tools[name]
		fmt.Fprintf(&tools, "\t%s) own=\"%s\" ;;\n", name, strings.Join(tool.Words, " "))
		for _, flag := range slices.Sorted(maps.Keys(tool.Values)) {
			fmt.Fprintf(&values, "\t\"%s %s\")\n\t\tCOMPREPLY=($(compgen -W \"%s\" -- \"$word\"))\n\t\treturn\n\t\t;;\n",
				name, flag, strings.Join(tool.Values[flag], " "))
		}
	}
	if args[0] == "zsh" {
		fmt.Println("autoload -U +X bashcompinit && bashcompinit")
	}
	fmt.Printf(`_asyncorm_lint() {
	local word="${COMP_WORDS[COMP_CWORD]}" own=""
	case "${COMP_WORDS[1]}" in
%[4]s	esac
	case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD - 1]}" in
%[5]s	esac
	case "$word" in
	-*)
		COMPREPLY=($(compgen -W "$own %[1]s" -- "$word"))
		return
		;;
	esac
	case "${COMP_WORDS[1]}" in
	explain | help) COMPREPLY=($(compgen -W "%[2]s" -- "$word")) ;;
	gopls) COMPREPLY=($(compgen -W "install" -- "$word")) ;;
	completion) COMPREPLY=($(compgen -W "bash zsh" -- "$word")) ;;
	*)
		COMPREPLY=($(compgen -W "$own" -- "$word") $(compgen -d -- "$word"))
		if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY+=($(compgen -W "%[3]s" -- "$word")); fi
		;;
	esac
}
complete -o filenames -F _asyncorm_lint asyncorm-lint
`, strings.Join(flags, " "), strings.Join(rules, " "), strings.Join(c.commands(), " "), tools.String(), values.String())
	return exitClean
}

// isListing reports whether a flag belongs to an analyzer that is no rule.
func (c Command) isListing(flag string) bool {
	name, _, _ := strings.Cut(flag, ".")
	return c.Why != nil && name == c.Why.Name || slices.ContainsFunc(c.Lists, func(a *analysis.Analyzer) bool { return a.Name == name })
}
