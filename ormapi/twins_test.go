package ormapi_test

import (
	"context"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// The methods of a queryset are its terminals, which take a context and have a
// twin, and its lazy methods, which return a queryset and have neither (DJ-02).
func TestEveryTerminalHasItsTwin(t *testing.T) {
	queryset := reflect.TypeFor[ormapi.QuerySet[post]]()
	background := reflect.TypeFor[context.Context]()
	terminals := 0
	for m := range queryset.Methods() {
		takesContext := false
		for in := range m.Type.Ins() {
			takesContext = takesContext || in.Implements(background)
		}
		if m.Type.NumOut() == 1 && m.Type.Out(0) == queryset {
			assert.False(t, takesContext, "%s is lazy, and lazy methods take no context", m.Name)
			_, twin := queryset.MethodByName("A" + m.Name)
			assert.False(t, twin, "%s is lazy, and has no twin", m.Name)
			continue
		}
		assert.Equal(t, background, m.Type.In(1), "%s is a terminal, its first parameter is a context", m.Name)
		if sync, isTwin := strings.CutPrefix(m.Name, "A"); isTwin && unicode.IsUpper(rune(sync[0])) {
			_, found := queryset.MethodByName(sync)
			assert.True(t, found, "%s is the twin of nothing", m.Name)
			continue
		}
		terminals++
		twin, found := queryset.MethodByName("A" + m.Name)
		if assert.True(t, found, "%s has no twin", m.Name) {
			assertTwins(t, m, twin)
		}
	}
	assert.NotZero(t, terminals)
}

func assertTwins(t *testing.T, sync, async reflect.Method) {
	t.Helper()
	var ins, asyncIns []reflect.Type
	for in := range sync.Type.Ins() {
		ins = append(ins, in)
	}
	for in := range async.Type.Ins() {
		asyncIns = append(asyncIns, in)
	}
	assert.Equal(t, ins, asyncIns, "%s and %s take the same", sync.Name, async.Name)
	assert.Equal(t, sync.Type.IsVariadic(), async.Type.IsVariadic())
	assert.Equal(t, 1, async.Type.NumOut())
	if sync.Type.NumOut() == 1 { // an iterator: the same sequence, which yields between chunks
		assert.Equal(t, sync.Type.Out(0), async.Type.Out(0))
		return
	}
	assert.Equal(t, 2, sync.Type.NumOut())
	assert.Equal(t, reflect.TypeFor[error](), sync.Type.Out(1))
	await, found := async.Type.Out(0).MethodByName("Await")
	if assert.True(t, found, "%s returns a future", async.Name) {
		assert.Equal(t, reflect.TypeFor[ormapi.Future[post]]().PkgPath(), async.Type.Out(0).Elem().PkgPath())
		assert.Equal(t, sync.Type.Out(0), await.Type.Out(0), "%s is a future of what %s returns", async.Name, sync.Name)
	}
}
