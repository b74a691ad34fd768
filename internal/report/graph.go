package report

import (
	"bytes"
	"cmp"
	"fmt"
	"strings"
)

// The chains as graphs, for pull requests: Mermaid's, which code hosts draw in a
// comment, and Graphviz'. A graph per finding with a chain; the others are named in
// a comment of the format's.

func (r *report) mermaid() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("flowchart TD\n")
	for i, f := range r.findings {
		nodes := f.nodes()
		if nodes == nil {
			fmt.Fprintf(&b, "  %%%% %d: no chain: %s: %s\n", i+1, plain(f.at.place()), plain(f.message))
			continue
		}
		fmt.Fprintf(&b, "  subgraph f%d[\"%s\"]\n    direction TB\n", i+1, mermaidText.Replace(f.rule+" at "+f.at.place()))
		for j, n := range nodes {
			shape := [2]string{"[", "]"}
			if n.kind == "context" {
				shape = [2]string{"([", "])"}
			} else if n.kind == "query" {
				shape = [2]string{"[(", ")]"}
			}
			fmt.Fprintf(&b, "    f%dn%d%s\"%s\"%s\n", i+1, j, shape[0], mermaidText.Replace(n.name), shape[1])
		}
		for j := 1; j < len(nodes); j++ {
			label := ""
			if nodes[j].place != "" {
				label = "|\"" + mermaidText.Replace(nodes[j].place) + "\"|"
			}
			fmt.Fprintf(&b, "    f%dn%d -->%s f%dn%d\n", i+1, j-1, label, i+1, j)
		}
		b.WriteString("  end\n")
	}
	return b.Bytes(), nil
}

// Text stands in quotes, where entities are understood and Markdown is.
var mermaidText = strings.NewReplacer(
	"#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "`", "#96;", "*", "#42;", "_", "#95;",
	"\n", " ", "\r", " ")

func (r *report) dot() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("digraph chains {\n  node [shape=box, fontname=\"sans-serif\"]\n  edge [fontname=\"sans-serif\", fontsize=10]\n")
	for i, f := range r.findings {
		nodes := f.nodes()
		if nodes == nil {
			fmt.Fprintf(&b, "  // %d: no chain: %s: %s\n", i+1, plain(f.at.place()), plain(f.message))
			continue
		}
		fmt.Fprintf(&b, "  subgraph cluster_%d {\n    label=%s\n", i+1, quoted(f.rule+" at "+f.at.place()))
		for j, n := range nodes {
			shape := map[string]string{"context": ", shape=box, style=rounded", "query": ", shape=cylinder"}[n.kind]
			fmt.Fprintf(&b, "    f%dn%d [label=%s%s]\n", i+1, j, quoted(n.name), shape)
		}
		for j := 1; j < len(nodes); j++ {
			fmt.Fprintf(&b, "    f%dn%d -> f%dn%d [label=%s]\n", i+1, j-1, i+1, j, quoted(nodes[j].place))
		}
		b.WriteString("  }\n")
	}
	b.WriteString("}\n")
	return b.Bytes(), nil
}

// quoted returns a string of Graphviz' language.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ", "\r", " ").Replace(s) + `"`
}

// plain returns text that stays on its line.
func plain(s string) string { return strings.NewReplacer("\n", " ", "\r", " ").Replace(s) }

// A node is a call of a chain, or the async context that it begins with.
type node struct {
	kind  string // context, call or query
	name  string
	place string // where it is called
}

// nodes returns the chain as a graph has it, which is a path; nil if there is none.
func (f finding) nodes() []node {
	if len(f.chain.hops) == 0 {
		return nil
	}
	// If nothing is blocked, the chain begins in a function all the same.
	nodes := []node{{kind: "context", name: cmp.Or(f.chain.context, f.function, f.at.place())}}
	for _, h := range f.chain.hops {
		nodes = append(nodes, node{"call", h.name, h.place})
	}
	if f.chain.query {
		nodes[len(nodes)-1].kind = "query"
	}
	return nodes
}
