package spelling

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDistance(t *testing.T) {
	assert.Equal(t, 0, distance("", ""))
	assert.Equal(t, 3, distance("", "abc"))
	assert.Equal(t, 3, distance("kitten", "sitting"))
	assert.Equal(t, distance("sitting", "kitten"), distance("kitten", "sitting"))
}

func TestSuggest(t *testing.T) {
	rules := []string{"bad", "unawaited", "json"}
	assert.Equal(t, "unawaited", Nearest("unawaitd", rules))
	assert.Equal(t, ", did you mean -unawaited?", Suggest("unawaitd", "-", rules))
	assert.Empty(t, Suggest("elephant", "-", rules))
	assert.Empty(t, Suggest("x", "-", nil))
}
