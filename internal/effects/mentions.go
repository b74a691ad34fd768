package effects

import (
	"go/types"
	"maps"
	"slices"
	"strings"
)

// Mentions is the package fact of what a package, or one that it imports, uses of
// the functions and fields that take a library's handlers off its loop, and of
// those that make the loop.
type Mentions struct{ Names []string }

func (*Mentions) AFact() {}

func (m *Mentions) String() string { return "mentions: " + strings.Join(m.Names, ", ") }

// findMentions looks for them in this package's files but its tests, and in its
// imports' facts.
func (b *builder) findMentions() {
	b.mentions = map[string]bool{}
	for _, imp := range b.pass.Pkg.Imports() {
		var fact Mentions
		if b.pass.ImportPackageFact(imp, &fact) {
			for _, name := range fact.Names {
				b.mentions[name] = true
			}
		}
	}
	if slices.ContainsFunc(b.pass.Pkg.Imports(), func(imp *types.Package) bool { return b.catalog.HasMentions(imp.Path()) }) {
		for id, obj := range b.pass.TypesInfo.Uses {
			if name := b.catalog.Mentions(obj); name != "" && !b.inTest(id.Pos()) {
				b.mentions[name] = true
			}
		}
	}
	if len(b.mentions) > 0 {
		b.pass.ExportPackageFact(&Mentions{slices.Sorted(maps.Keys(b.mentions))})
	}
}
