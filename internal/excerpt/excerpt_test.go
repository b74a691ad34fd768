package excerpt

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestExcerpt(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	require.NoError(t, os.WriteFile(file, []byte(`package a

func plain() {}

func (s *Store[K, V]) Put(
	k K) {
	func() {
	}()
}
func (Store[K, V]) Get() {}

var x = 1
//line other.go:1
func moved() {}
func broken( {
`), 0o666))
	for line, want := range map[int]string{1: "", 3: "plain", 4: "", 5: "(*Store[K, V]).Put", 7: "(*Store[K, V]).Put", 9: "(*Store[K, V]).Put", 10: "Store[K, V].Get", 12: "", 14: "moved", 100: ""} {
		assert.Equal(t, want, Function(file, line), line)
	}
	assert.Equal(t, "func plain() {}", Line(file, 3))
	assert.Empty(t, Line(file, 0))
	assert.Empty(t, Line(file, 99))
	assert.Equal(t, []string{"package a", ""}, Lines(file, -1, 2))
	assert.Empty(t, Function(file+"x", 1))
	assert.Empty(t, Lines(file+"x", 1, 3))
}

func TestPlace(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	require.NoError(t, os.WriteFile(file, []byte("ab\nü\n"), 0o666))
	for offset, want := range [][2]int{{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}, {2, 3}, {3, 1}} {
		line, column, ok := Place(file, offset)
		assert.True(t, ok)
		assert.Equal(t, want, [2]int{line, column}, offset)
	}
	for _, offset := range []int{-1, 7} {
		_, _, ok := Place(file, offset)
		assert.False(t, ok, offset)
	}
	text, ok := Text(file, 1, 3)
	assert.True(t, ok)
	assert.Equal(t, "b\n", text)
	_, ok = Text(file+"x", 0, 1)
	assert.False(t, ok)
}
