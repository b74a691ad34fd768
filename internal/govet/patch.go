package govet

import (
	"bytes"
	"regexp"
	"slices"
)

// The head of one file's changes in what "go vet -fix -diff" prints.
var patchHead = regexp.MustCompile(`(?m)^--- (.*) \(old\)\n\+\+\+ .* \(new\)$`)

// arrange puts the files of a patch in the order of their names, for packages
// are done in any order, and names them by short paths.
func arrange(patch []byte, dir string) []byte {
	heads := patchHead.FindAllSubmatchIndex(patch, -1)
	if heads == nil {
		return patch
	}
	var files [][]byte
	for i, head := range heads {
		end := len(patch)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		name := position{file: string(patch[head[2]:head[3]])}.relativeTo(dir)
		file := []byte("--- " + name + " (old)\n+++ " + name + " (new)")
		files = append(files, append(file, patch[head[1]:end]...))
	}
	slices.SortFunc(files, bytes.Compare)
	return slices.Concat(patch[:heads[0][0]], bytes.Join(files, nil))
}
