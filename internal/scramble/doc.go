// Package scramble makes other programs of a program, for fuzzing: statements
// dropped, doubled, moved and wrapped, expressions and types put in each other's
// place, comments moved. It serves tests alone.
//
// Fuzzing that flips bytes makes text that does not compile, and no driver runs
// rules over that. So a program is changed in steps, each a choice among what its
// syntax tree and its types offer, and a step whose outcome does not type-check is
// taken back. What is merely untidy, a variable or an import that is not used any
// more, a return that is missing, is repaired, for else hardly a step would stand.
//
// The steps edit the text, never the tree: comments and directives stay where they
// are, and what comes out is what a rule reads.
package scramble

// Choices decide among alternatives, a pair of bytes for each. They are what
// a fuzzer varies.
type Choices struct{ left []byte }

// Choose returns choices made of data.
func Choose(data []byte) *Choices { return &Choices{data} }

// Left reports whether there is something left to choose by.
func (c *Choices) Left() bool { return len(c.left) > 0 }

// among returns a number below n.
func (c *Choices) among(n int) int {
	v := 0
	for range 2 {
		if len(c.left) > 0 {
			v = v<<8 | int(c.left[0])
			c.left = c.left[1:]
		}
	}
	return v % n
}
