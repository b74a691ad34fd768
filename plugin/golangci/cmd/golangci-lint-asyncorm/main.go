// Golangci-lint-asyncorm is golangci-lint with one linter more: asyncorm.
package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/asyncorm/asyncorm-lint/plugin/golangci" // registers the linter
)

func main() {
	if err := commands.Execute(buildInfo()); err != nil {
		fmt.Fprintf(os.Stderr, "The command is terminated due to an error: %v\n", err)
		os.Exit(exitcodes.Failure)
	}
}

// buildInfo describes this build. A version that is "(devel)" has golangci-lint
// put the executable's own hash into the keys of its cache. With a number there,
// what an older build of the rules found would be taken for what this one finds.
func buildInfo() commands.BuildInfo {
	info := commands.BuildInfo{Version: "(devel)", Commit: "(unknown)", Date: "(unknown)"}
	build, ok := debug.ReadBuildInfo()
	if !ok {
		return info
	}
	info.GoVersion = build.GoVersion
	for _, dep := range build.Deps {
		if dep.Path == "github.com/golangci/golangci-lint/v2" {
			info.Commit = "golangci-lint " + dep.Version
		}
	}
	return info
}
