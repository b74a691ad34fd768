// Package spelling finds the name that somebody meant.
package spelling

import "slices"

// Nearest returns the one of names that takes the fewest edits to reach from
// name, "" if none is near.
func Nearest(name string, names []string) string {
	if len(names) == 0 {
		return ""
	}
	near := slices.MinFunc(names, func(a, b string) int { return distance(name, a) - distance(name, b) })
	if distance(name, near) > (len(name)+1)/2 {
		return ""
	}
	return near
}

// Suggest returns ", did you mean X?" with the nearest of names, which prefix
// goes before, "" if none is near.
func Suggest(name, prefix string, names []string) string {
	if near := Nearest(name, names); near != "" {
		return ", did you mean " + prefix + near + "?"
	}
	return ""
}

// distance is Levenshtein's: the number of letters to insert, delete or replace.
func distance(a, b string) int {
	row := make([]int, len(b)+1) // of a's first i letters to b's first j
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replace := diagonal
			if a[i] != b[j] {
				replace++
			}
			diagonal = row[j+1]
			row[j+1] = min(replace, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
