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
	if args[0] == "zsh" {
		fmt.Println("autoload -U +X bashcompinit && bashcompinit")
	}
	fmt.Printf(`_asyncorm_lint() {
	local word="${COMP_WORDS[COMP_CWORD]}"
	case "$word" in
	-*)
		COMPREPLY=($(compgen -W "%[1]s" -- "$word"))
		return
		;;
	esac
	case "${COMP_WORDS[1]}" in
	explain | help) COMPREPLY=($(compgen -W "%[2]s" -- "$word")) ;;
	baseline) COMPREPLY=($(compgen -W "write check" -- "$word") $(compgen -d -- "$word")) ;;
	gopls) COMPREPLY=($(compgen -W "install" -- "$word")) ;;
	completion) COMPREPLY=($(compgen -W "bash zsh" -- "$word")) ;;
	*)
		COMPREPLY=($(compgen -d -- "$word"))
		if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY+=($(compgen -W "%[3]s" -- "$word")); fi
		;;
	esac
}
complete -o filenames -F _asyncorm_lint asyncorm-lint
`, strings.Join(flags, " "), strings.Join(rules, " "), strings.Join(c.commands(), " "))
	return exitClean
}

// isListing reports whether a flag belongs to an analyzer that is no rule.
func (c Command) isListing(flag string) bool {
	name, _, _ := strings.Cut(flag, ".")
	return c.Why != nil && name == c.Why.Name || slices.ContainsFunc(c.Lists, func(a *analysis.Analyzer) bool { return a.Name == name })
}
