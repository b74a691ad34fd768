// Package feed tests the two feeds: before, with every mistake that the linter
// knows, and after, which is what its fixes make of before.
package feed
