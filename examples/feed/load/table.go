package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

const (
	tableBegin = "<!-- go run ./examples/feed/load makes this table -->\n"
	tableEnd   = "<!-- end of the table -->\n"
)

// table is what was measured, as Markdown.
func table(feeds []measured) string {
	var b strings.Builder
	b.WriteString("| | half of the pages within | 99 % of them within | pages per second, at most |\n|---|---|---|---|\n")
	for _, f := range feeds {
		fmt.Fprintf(&b, "| %s | %s | %s | %.0f |\n", f.name, ms(percentile(f.times, 50)), ms(percentile(f.times, 99)), f.rate)
	}
	return b.String()
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }

// replaceTable puts text between the two comments in a file.
func replaceTable(file, text string) error {
	page, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(page), tableBegin)
	_, after, also := strings.Cut(rest, tableEnd)
	if !ok || !also {
		return fmt.Errorf("%s has no place for the table: %q and %q are missing", file, tableBegin, tableEnd)
	}
	return os.WriteFile(file, []byte(before+tableBegin+text+tableEnd+after), 0o666)
}
