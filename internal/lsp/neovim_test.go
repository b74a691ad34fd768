package lsp

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gopls is the one that stands beside the server in the test.
const gopls = "golang.org/x/tools/gopls@v0.23.0"

// TestNeovim has a real editor do what a person does, with gopls on the same
// buffer. It needs nvim, and builds gopls.
func TestNeovim(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: building gopls takes a minute")
	}
	bin := t.TempDir()
	install := exec.CommandContext(t.Context(), "go", "install", gopls)
	install.Env = append(os.Environ(), "GOBIN="+bin, "GOFLAGS=")
	out, err := install.CombinedOutput()
	require.NoError(t, err, "%s", out)

	root := program(t, publish)
	page, seen := filepath.Join(root, "page", "page.go"), filepath.Join(t.TempDir(), "seen.json")
	editor := exec.CommandContext(t.Context(), "nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "+luafile testdata/neovim.lua")
	home := t.TempDir() // for what the editor and gopls leave behind
	editor.Env = slices.Concat(os.Environ(), []string{
		"PAGE=" + page, "ROOT=" + root, "SEEN=" + seen, "LINTER=" + binary, "GOPLS=" + filepath.Join(bin, "gopls"),
		"XDG_STATE_HOME=" + home, "XDG_DATA_HOME=" + home, "GOPLSCACHE=" + home,
		"GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local",
	})
	out, err = editor.CombinedOutput()
	require.NoError(t, err, "%s", out)

	var got struct {
		Error                       string
		Before, After, All, Actions []string
		Hover, Gopls, Fixed         string
		Broken, Kept, Saved         int
	}
	data, err := os.ReadFile(seen)
	require.NoError(t, err, "%s", out)
	require.NoError(t, json.Unmarshal(data, &got))
	require.Empty(t, got.Error)
	assert.Len(t, got.Before, 4)
	assert.Contains(t, got.Before[0], "10:First blocks the loop that runs title")
	assert.Contains(t, got.Hover, "asyncorm-lint: blocks: (ormapi.QuerySet).First")
	assert.Contains(t, got.Gopls, "func (q ormapi.QuerySet[store.Post]) First")
	assert.Len(t, got.Actions, 1)
	assert.Equal(t, "\t/* 𝄞ßé */ return posts.AFirst(ctx).Await(ctx)", got.Fixed)
	assert.Len(t, got.After, 3)
	assert.Len(t, got.All, 2)
	assert.Equal(t, 1, got.Broken)
	assert.Equal(t, 2, got.Kept)
	assert.Equal(t, 0, got.Saved)
}
