// Package gopls builds gopls with the rules among its analyzers.
//
// Gopls takes no plugins: its analyzers are a list in one of its packages. So
// its sources are copied from the module cache to a temporary directory, a file
// that adds the rules to the list joins them, and the go command builds the
// result (build.go). It needs the go command and the module proxy.
package gopls

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"go/version"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"
)

const (
	program = "asyncorm-lint"
	module  = "github.com/asyncorm/asyncorm-lint"
)

const usage = `usage: asyncorm-lint gopls install [-version v] [-o file] [-source dir]

It builds gopls with the rules among its analyzers, and prints how editors are
told of it. The rest of gopls is as it was, but for telemetry: it uploads none.

	-version v   the version of gopls (default: the newest that is tested with the Go here)
	-o file      where to put it (default: gopls-asyncorm in the directory of "go install")
	-source dir  take the rules from this checkout, not from the released module
`

// Main runs "asyncorm-lint gopls" with the arguments that follow and returns the
// exit code: 0 if gopls is there, 2 if not.
func Main(args []string) int {
	err := run(args, os.Stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Print(usage)
	case err != nil:
		fmt.Fprintf(os.Stderr, "%s: %v\n", program, err)
		return 2
	}
	return 0
}

func run(args []string, out io.Writer) error {
	if len(args) == 0 || args[0] != "install" {
		return flag.ErrHelp
	}
	var b build
	set := flag.NewFlagSet(program+" gopls install", flag.ContinueOnError)
	set.SetOutput(io.Discard) // Parse returns what there is to say
	set.StringVar(&b.version, "version", "", "")
	set.StringVar(&b.out, "o", "", "")
	set.StringVar(&b.source, "source", "", "")
	if err := set.Parse(args[1:]); err != nil {
		return err
	}
	if set.NArg() > 0 {
		return fmt.Errorf("gopls install takes no argument %q", set.Arg(0))
	}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := b.complete(ctx); err != nil {
		return err
	}
	if err := b.run(ctx); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, settings, b.version, b.out)
	return err
}

// complete finds what the flags do not say.
func (b *build) complete(ctx context.Context) error {
	env, err := goEnv(ctx, "GOVERSION", "GOBIN", "GOPATH", "GOEXE")
	if err != nil {
		return err
	}
	if b.version == "" {
		b.version = tested(env["GOVERSION"])
	}
	if b.out == "" {
		bin := env["GOBIN"]
		if bin == "" {
			bin = filepath.Join(filepath.SplitList(env["GOPATH"])[0], "bin")
		}
		b.out = filepath.Join(bin, "gopls-asyncorm"+env["GOEXE"])
	}
	if b.out, err = filepath.Abs(b.out); err != nil {
		return err
	}
	if b.source != "" {
		b.source, err = filepath.Abs(b.source)
		return err
	}
	b.release, err = release()
	return err
}

// tested returns the newest version of gopls that is tested with a version of Go.
func tested(goversion string) string {
	if version.Compare(goversion, "go1.27") >= 0 {
		return "v0.24.0"
	}
	return "v0.23.0"
}

// release returns the version of the module that this program was built from.
func release() (string, error) {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Path == module {
		if v := info.Main.Version; strings.HasPrefix(v, "v") && !strings.Contains(v, "+dirty") {
			return v, nil
		}
	}
	return "", errors.New(`this asyncorm-lint was built from a checkout: name that, as in "gopls install -source ."`)
}

// settings is what a user does next, with the version and the file of gopls.
const settings = `gopls %[1]s with the rules of asyncorm-lint: %[2]s

VS Code, settings.json:    "go.alternateTools": {"gopls": %[2]q}
Neovim, init.lua:          vim.lsp.config("gopls", {cmd = {%[2]q}})
Helix, languages.toml:     [language-server.gopls]
                           command = %[2]q
Emacs, eglot:              (add-to-list 'eglot-server-programs '((go-mode go-ts-mode) . (%[2]q)))

The rules are switched like gopls' own analyzers: "analyses": {"unawaited": false}
`
