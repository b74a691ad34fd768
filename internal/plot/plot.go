// Package plot draws lines as SVG, for the documents. It says the same to readers who
// cannot tell the colours apart: each line is named at its end.
package plot

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// Chart is what is drawn: lines over an axis whose steps double, or grow tenfold,
// and are evenly spaced.
type Chart struct {
	Title, X, Y string
	At          []float64 // on the X axis, ascending, above zero
	Lines       []Line
}

// Line has a value for each of the chart's places.
type Line struct {
	Name   string
	Values []float64
}

const (
	width, height            = 640, 360
	left, right, top, bottom = 70, 190, 40, 50
)

// colours that are told apart by most.
var colours = []string{"#0072b2", "#d55e00", "#009e73", "#cc79a7"}

// SVG returns the picture.
func (c Chart) SVG() string {
	var b strings.Builder
	highest := 0.0
	for _, line := range c.Lines {
		for _, v := range line.Values {
			highest = max(highest, v)
		}
	}
	step := niceStep(highest / 5)
	limit := max(step, step*math.Ceil(highest/step))
	x := func(v float64) float64 {
		first, last := math.Log(c.At[0]), math.Log(c.At[len(c.At)-1])
		if first == last {
			return left
		}
		return left + (math.Log(v)-first)/(last-first)*(width-left-right)
	}
	y := func(v float64) float64 { return height - bottom - v/limit*(height-top-bottom) }

	fmt.Fprintf(&b, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n", width, height)
	fmt.Fprintf(&b, "<title>%s</title>\n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", html.EscapeString(c.Title), width, height)
	text := func(x, y float64, anchor, s string) {
		fmt.Fprintf(&b, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">%s</text>\n", x, y, anchor, html.EscapeString(s))
	}
	text(left, 20, "start", c.Title)
	text((left+width-right)/2, height-10, "middle", c.X)
	text(10, top-8, "start", c.Y)
	for n := 0; float64(n)*step <= limit*1.001; n++ {
		v := float64(n) * step
		fmt.Fprintf(&b, "<path d=\"M%d %.1fH%d\" stroke=\"#dddddd\"/>\n", left, y(v), width-right)
		text(left-8, y(v)+4, "end", fmt.Sprintf("%.6g", v))
	}
	for _, v := range c.At {
		text(x(v), height-bottom+18, "middle", fmt.Sprintf("%.6g", v))
	}
	for i, line := range c.Lines {
		colour := colours[i%len(colours)]
		var points []string
		for j, v := range line.Values {
			points = append(points, fmt.Sprintf("%.1f,%.1f", x(c.At[j]), y(v)))
		}
		fmt.Fprintf(&b, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", strings.Join(points, " "), colour)
		for j, v := range line.Values {
			fmt.Fprintf(&b, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x(c.At[j]), y(v), colour)
		}
		if last := len(line.Values) - 1; last >= 0 {
			text(x(c.At[last])+8, y(line.Values[last])+4, "start", line.Name)
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// niceStep returns the next of 1, 2, 5, 10, 20 ... (or a part of these) that is not
// less than v.
func niceStep(v float64) float64 {
	if v <= 0 {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, n := range []float64{1, 2, 5} {
		if n*power >= v {
			return n * power
		}
	}
	return 10 * power
}
