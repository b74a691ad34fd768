package gopls

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// A build is one gopls to build.
type build struct {
	version string // of gopls
	out     string // the file to make
	source  string // a checkout to take the rules from, or
	release string // the version of the module that has them
}

// The file that adds the rules to gopls' list, in the list's package.
//
//go:embed rules.go.txt
var rulesFile []byte

const goplsModule = "golang.org/x/tools/gopls"

func (b *build) run(ctx context.Context) error {
	fmt.Fprintf(os.Stderr, "%s: building gopls %s, which takes a minute or two the first time\n", program, b.version)
	dir, err := os.MkdirTemp("", "gopls-asyncorm-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	sources := filepath.Join(dir, "gopls")
	if err := download(ctx, b.version, dir, sources); err != nil {
		return err
	}
	if err := b.addRules(ctx, sources); err != nil {
		return err
	}
	if err := silence(filepath.Join(sources, "main.go")); err != nil {
		return fmt.Errorf("gopls %s: %w", b.version, err)
	}
	_, err = goCommand(ctx, sources, "build", "-trimpath", "-buildvcs=false", "-ldflags=-X main.version="+b.version+"+asyncorm", "-o", b.out, ".")
	return err
}

// download puts the sources of a version of gopls into the directory to.
func download(ctx context.Context, version, dir, to string) error {
	out, err := goCommand(ctx, dir, "mod", "download", "-json", goplsModule+"@"+version)
	var m struct{ Dir, Error string }
	if e := json.Unmarshal(out, &m); e != nil {
		return errors.Join(err, e)
	}
	if m.Error != "" {
		return errors.New(m.Error)
	}
	return os.CopyFS(to, os.DirFS(m.Dir))
}

// addRules adds the rules to the gopls in dir, and their module to its go.mod.
//
// Gopls uses internal packages of x/tools and builds only with the commit that
// its go.mod names. The linter's go.mod may ask for a newer release. So the one
// that gopls names is pinned.
func (b *build) addRules(ctx context.Context, dir string) error {
	if err := os.WriteFile(filepath.Join(dir, "internal", "settings", "asyncorm.go"), rulesFile, 0o666); err != nil {
		return err
	}
	out, err := goCommand(ctx, dir, "mod", "edit", "-json")
	if err != nil {
		return err
	}
	var gomod struct {
		Require []struct{ Path, Version string }
	}
	if err := json.Unmarshal(out, &gomod); err != nil {
		return err
	}
	edit := []string{"mod", "edit"}
	for _, r := range gomod.Require {
		if r.Path == "golang.org/x/tools" {
			edit = append(edit, "-replace="+r.Path+"="+r.Path+"@"+r.Version)
		}
	}
	if b.source != "" {
		edit = append(edit, "-require="+module+"@v0.0.0", "-replace="+module+"="+b.source)
	} else {
		edit = append(edit, "-require="+module+"@"+b.release)
	}
	_, err = goCommand(ctx, dir, edit...)
	return err
}

var telemetry = regexp.MustCompile(`((?:ReportCrashes|Upload):\s*)true`)

// silence has gopls upload neither counters nor crashes: these would be filed
// as those of a gopls that they do not come from.
func silence(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if n := len(telemetry.FindAll(text, -1)); n != 2 {
		return errors.New("its main.go starts telemetry in a way that is not known here: name another version with -version")
	}
	return os.WriteFile(file, telemetry.ReplaceAll(text, []byte("${1}false")), 0o666)
}

// goCommand runs the go command in dir, where no go.work and no flag of the
// user's own project counts, and returns what it printed.
func goCommand(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir, "GOFLAGS=-mod=mod", "GOWORK=off")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return stdout.Bytes(), fmt.Errorf("go %s: %w\n%s", args[0], err, strings.TrimSpace(stderr.String()))
	}
	return stdout.Bytes(), nil
}

// goEnv asks the go command of the working directory for its settings.
func goEnv(ctx context.Context, names ...string) (map[string]string, error) {
	out, err := exec.CommandContext(ctx, "go", append([]string{"env", "-json"}, names...)...).Output()
	if err != nil {
		return nil, fmt.Errorf("no go command that works: %w", err)
	}
	env := map[string]string{}
	return env, json.Unmarshal(out, &env)
}
