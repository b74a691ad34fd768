package govet

import (
	"fmt"
	"go/version"
	"hash/crc32"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/config"
)

// toolID answers the go command's -V=full. The whole line is part of the key of
// everything that go vet caches, so it names all that can change a verdict apart
// from the checked sources and the flags: the executable, and the configuration
// files, by their content. A file that is not right is refused here.
//
// The go command takes the line whole only if its third field does not contain
// "devel"; so a build without a version says v0.0.0.
func (c Command) toolID() (string, error) {
	if err := checkGo(os.Getenv("GOVERSION"), runtime.Version()); err != nil {
		return "", err
	}
	exe, err := executableSum()
	if err != nil {
		return "", fmt.Errorf("cannot read the program's own file: %w", err)
	}
	v := "v0.0.0"
	if info, ok := debug.ReadBuildInfo(); ok && strings.HasPrefix(info.Main.Version, "v") && !strings.Contains(info.Main.Version, "devel") {
		v = info.Main.Version
	}
	id := fmt.Sprintf("%s version %s exe=%s", program, v, exe)
	if c.With == nil {
		return id, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("no working directory: %w", err)
	}
	digest, err := config.Digest(dir, c.valid)
	if err == nil && digest != "" {
		id += " config=" + digest
	}
	return id, err
}

// checkGo refuses a go command that is newer than the Go the linter was built
// with. The unit checker type-checks everything, the standard library included,
// with its own go/types, which does not know the newer language: every package
// would fail, and none would say why. The go command tells its tools its version
// in GOVERSION, and shows what a tool prints when it fails this handshake.
func checkGo(running, builtWith string) error {
	if !version.IsValid(running) || !version.IsValid(builtWith) { // not run by a go command, or a development version
		return nil
	}
	if version.Compare(version.Lang(running), version.Lang(builtWith)) <= 0 {
		return nil
	}
	return fmt.Errorf("built with %s, cannot check code for %s: build it again with that Go, with \"go install\" in the module you check",
		builtWith, running)
}

// executableSum returns a checksum of the program's own file. It has to tell one build
// from the next, not from what somebody made to look like it, who could as well write
// the answers into the cache. A cryptographic one takes as long as all the rest that is
// left to do in a run in which nothing has changed.
func executableSum() (string, error) {
	name, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	one, other := crc32.NewIEEE(), crc32.New(crc32.MakeTable(crc32.Castagnoli)) // processors know both
	size, err := io.Copy(io.MultiWriter(one, other), f)
	return fmt.Sprintf("%x-%08x%08x", size, one.Sum32(), other.Sum32()), err
}
