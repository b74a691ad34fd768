package main

import (
	"bytes"
	"fmt"
	"math"
	"time"
)

// The plot: how many of the pages were there within which time. Time runs to the
// right in powers of ten, since the two differ that much.
const (
	width, height            = 640, 360
	left, right, top, bottom = 60, 620, 20, 310
	shortest, longest        = 100 * time.Microsecond, 10 * time.Second
	steps                    = 200 // points of a curve
)

var colours = []string{"#c0392b", "#1f77b4"}

// svg draws a curve for each feed.
func svg(feeds []measured) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="white"/>`+"\n", width, height)
	for t := shortest; t <= longest; t *= 10 {
		fmt.Fprintf(&b, `<line x1="%.0f" x2="%.0f" y1="%d" y2="%d" stroke="#ddd"/>`, x(t), x(t), top, bottom)
		fmt.Fprintf(&b, `<text x="%.0f" y="%d" text-anchor="middle">%s</text>`+"\n", x(t), bottom+16, t)
	}
	for _, percent := range []float64{0, 25, 50, 75, 99} {
		fmt.Fprintf(&b, `<line x1="%d" x2="%d" y1="%.1f" y2="%.1f" stroke="#ddd"/>`, left, right, y(percent), y(percent))
		fmt.Fprintf(&b, `<text x="%d" y="%.1f" text-anchor="end">%.0f %%</text>`+"\n", left-6, y(percent)+4, percent)
	}
	fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">pages that are there within this time</text>`+"\n", (left+right)/2, height-8)
	for i, f := range feeds {
		colour := colours[i%len(colours)]
		fmt.Fprintf(&b, `<polyline fill="none" stroke="%s" stroke-width="2" points="`, colour)
		for step := range steps + 1 {
			percent := 100 * float64(step) / steps
			fmt.Fprintf(&b, "%.1f,%.1f ", x(percentile(f.times, percent)), y(percent))
		}
		fmt.Fprintf(&b, `"/><text x="%d" y="%d" fill="%s">%s</text>`+"\n", left+12, top+20+18*i, colour, f.name)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

func x(t time.Duration) float64 {
	share := math.Log(float64(max(t, shortest))/float64(shortest)) / math.Log(float64(longest)/float64(shortest))
	return left + share*(right-left)
}

func y(percent float64) float64 { return bottom - percent/100*(bottom-top) }
