package govet

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/asyncorm/asyncorm-lint/internal/pattern"
)

// The heads of one file's changes in what "go vet -fix -diff" prints, and of one
// hunk's.
var (
	patchHead = pattern.Lazy(`(?m)^--- (.*) \(old\)\n\+\+\+ .* \(new\)$`)
	fileHead  = pattern.Lazy(`\A--- (.*) \(old\)\n\+\+\+ .* \(new\)\n`)
	hunkHead  = pattern.Lazy(`\A@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@\n`)
)

// A filePatch is what a patch changes in one file.
type filePatch struct {
	file  string // its full name
	text  []byte // the hunks as they are printed
	hunks []hunk
}

// A hunk replaces lines.
type hunk struct {
	line     int // the first, from 1
	old, new []byte
}

// parsePatch reads a patch. It counts lines as the heads say, for those of a program
// may look like heads.
func parsePatch(patch []byte) ([]filePatch, error) {
	var files []filePatch
	for len(patch) > 0 {
		head := fileHead().FindSubmatch(patch)
		if head == nil {
			return nil, errors.New("cannot read the patch of go vet: a head is missing")
		}
		f := filePatch{file: string(head[1])}
		patch = patch[len(head[0]):]
		moved := 0 // lines, by the hunks before
		for {
			head := hunkHead().FindSubmatch(patch)
			if head == nil {
				break
			}
			line, err := strconv.Atoi(string(head[1]))
			if err != nil {
				return nil, fmt.Errorf("cannot read the patch of go vet: %w", err)
			}
			h := hunk{line: max(line, 1)}
			patch = patch[len(head[0]):]
			old, new := count(head[2]), count(head[3])
			// go vet numbers the new lines wrongly where hunks join several changes.
			f.text = fmt.Appendf(f.text, "@@ -%s +%s @@\n", lineRange(line, old), lineRange(line+moved, new))
			moved += new - old
			body := patch
			for old > 0 || new > 0 {
				line, rest, ok := bytes.Cut(patch, []byte("\n"))
				if !ok || len(line) == 0 {
					return nil, errors.New("cannot read the patch of go vet: it breaks off")
				}
				kind, line := line[0], append(slices.Clone(line[1:]), '\n')
				if end, found := bytes.CutPrefix(rest, []byte("\\ No newline at end of file\n")); found {
					line, rest = line[:len(line)-1], end
				}
				if kind != '+' {
					h.old = append(h.old, line...)
					old--
				}
				if kind != '-' {
					h.new = append(h.new, line...)
					new--
				}
				patch = rest
			}
			f.hunks = append(f.hunks, h)
			f.text = append(f.text, body[:len(body)-len(patch)]...)
		}
		files = append(files, f)
	}
	return files, nil
}

// lineRange writes the lines of a hunk's head.
func lineRange(line, n int) string {
	if n == 1 {
		return strconv.Itoa(line)
	}
	return fmt.Sprintf("%d,%d", line, n)
}

// count reads a number of lines, which is 1 if it is left out.
func count(digits []byte) int {
	n, err := strconv.Atoi(string(digits))
	if err != nil {
		return 1
	}
	return n
}

// apply returns the text of the file with the changes made.
func (f filePatch) apply(old []byte) ([]byte, error) {
	var out []byte
	line, at := 1, 0
	for _, h := range f.hunks {
		from := at
		for ; line < h.line && at < len(old); line++ {
			if end := bytes.IndexByte(old[at:], '\n'); end >= 0 {
				at += end + 1
			} else {
				at = len(old)
			}
		}
		if !bytes.HasPrefix(old[at:], h.old) {
			return nil, errors.New("it has changed since it was looked at: run it again")
		}
		out = slices.Concat(out, old[from:at], h.new)
		line += bytes.Count(h.old, []byte("\n"))
		at += len(h.old)
	}
	return append(out, old[at:]...), nil
}

// arrange keeps the files of a patch that were asked for, in the order of their
// names and each once, for packages are done in any order and one file may
// belong to several variants of its package.
func arrange(files []filePatch, asked func(file string) bool) []filePatch {
	files = slices.DeleteFunc(files, func(f filePatch) bool { return !asked(f.file) })
	slices.SortFunc(files, func(a, b filePatch) int {
		return cmp.Or(cmp.Compare(a.file, b.file), bytes.Compare(a.text, b.text))
	})
	return slices.CompactFunc(files, func(a, b filePatch) bool { return a.file == b.file && bytes.Equal(a.text, b.text) })
}

// print returns the patch with a name that is relative to dir.
func (f filePatch) print(dir string) []byte {
	name := Position{File: f.file}.RelativeTo(dir)
	return append([]byte("--- "+name+" (old)\n+++ "+name+" (new)\n"), f.text...)
}
