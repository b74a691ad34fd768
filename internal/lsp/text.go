package lsp

import (
	"cmp"
	"sort"
	"unicode/utf16"
)

// A text is the content of a file with the starts of its lines.
type text struct {
	content string
	lines   []int
}

func newText(content string) text {
	t := text{content: content, lines: []int{0}}
	for i := range len(content) {
		if content[i] == '\n' {
			t.lines = append(t.lines, i+1)
		}
	}
	return t
}

// at returns the position of a byte, given by its line and column, counted from
// 1 as Go does. What is beyond the text is moved to its end.
func (t text) at(line, column int) position {
	line = min(max(line, 1), len(t.lines))
	return t.position(t.lines[line-1] + max(column, 1) - 1)
}

// position returns the position of the byte at an offset.
func (t text) position(offset int) position {
	offset = min(max(offset, 0), len(t.content))
	line := sort.SearchInts(t.lines, offset+1) - 1
	units := 0
	for _, r := range t.content[t.lines[line]:offset] {
		units += utf16.RuneLen(r)
	}
	return position{line, units}
}

func (t text) span(start, end int) span { return span{t.position(start), t.position(end)} }

func order(a, b position) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Character, b.Character))
}

// touches reports whether two spans have a position in common, their ends
// included.
func (s span) touches(other span) bool {
	return order(s.Start, other.End) <= 0 && order(other.Start, s.End) <= 0
}
