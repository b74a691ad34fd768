package govet

import (
	"bytes"
	"regexp"
	"slices"
)

// The head of one file's changes in what "go vet -fix -diff" prints.
var patchHead = regexp.MustCompile(`(?m)^--- (.*) \(old\)\n\+\+\+ .* \(new\)$`)

// arrange keeps the files of a patch that were asked for, in the order of their
// names and each once, for packages are done in any order and one file may
// belong to several variants of its package. It shortens the names.
func arrange(patch []byte, dir string, asked func(file string) bool) []byte {
	heads := patchHead.FindAllSubmatchIndex(patch, -1)
	var files [][]byte
	for i, head := range heads {
		end := len(patch)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		full := string(patch[head[2]:head[3]])
		if !asked(full) {
			continue
		}
		name := Position{File: full}.RelativeTo(dir)
		file := []byte("--- " + name + " (old)\n+++ " + name + " (new)")
		files = append(files, append(file, patch[head[1]:end]...))
	}
	slices.SortFunc(files, bytes.Compare)
	return bytes.Join(slices.CompactFunc(files, bytes.Equal), nil)
}
