package config

import (
	"bytes"
	"flag"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/tools/go/analysis"
)

// Effective returns the configuration that is in force, as a file could hold it,
// with a comment behind each value that says where it comes from: the file's
// line, a flag, or "default". set holds the flags of the command line; on are the
// rules that run.
func (c *Config) Effective(rules []*analysis.Analyzer, on func(rule string) bool, set map[string]bool) ([]byte, error) {
	root := &yaml.Node{Kind: yaml.MappingNode}
	all := &yaml.Node{Kind: yaml.MappingNode}
	for _, rule := range rules {
		key := Join("rules", rule.Name)
		if !on(rule.Name) {
			add(all, rule.Name, scalar("false", c.origin(key, set[rule.Name], rule.Name)))
			continue
		}
		flags := &yaml.Node{Kind: yaml.MappingNode}
		add(flags, "severity", scalar(c.Severity(rule.Name), c.origin(Join(key, "severity"), false, "")))
		rule.Flags.VisitAll(func(f *flag.Flag) {
			name := rule.Name + "." + f.Name
			add(flags, f.Name, scalar(f.Value.String(), c.origin(Join(key, f.Name), set[name], name)))
		})
		add(all, rule.Name, flags)
	}
	add(root, "rules", all)
	v := reflect.ValueOf(c.File)
	for i, key := range Keys(v.Type()) {
		if field := v.Field(i); key != "rules" && !field.IsZero() {
			add(root, key, c.node(field, key))
		}
	}
	var out bytes.Buffer
	enc := yaml.NewEncoder(&out)
	enc.SetIndent(2)
	if err := enc.Encode(root); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// origin says where the value of key comes from.
func (c *Config) origin(key string, byFlag bool, flag string) string {
	if byFlag {
		return "-" + flag
	}
	if line := c.Lines[key]; line > 0 {
		return fmt.Sprintf("%s:%d", c.name, line)
	}
	return "default"
}

// node returns v, the value of key, as YAML.
func (c *Config) node(v reflect.Value, key string) *yaml.Node {
	switch v.Kind() {
	case reflect.Struct:
		n := &yaml.Node{Kind: yaml.MappingNode}
		for i, name := range Keys(v.Type()) {
			// An index of 0 is said only if it was.
			if at := Join(key, name); c.Lines[at] > 0 {
				add(n, name, c.node(v.Field(i), at))
			}
		}
		return n
	case reflect.Map:
		n := &yaml.Node{Kind: yaml.MappingNode}
		names := v.MapKeys()
		slices.SortFunc(names, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, name := range names {
			add(n, name.String(), c.node(v.MapIndex(name), Join(key, name.String())))
		}
		return n
	case reflect.Slice:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			n.Content = append(n.Content, c.node(v.Index(i), fmt.Sprintf("%s[%d]", key, i)))
		}
		return n
	case reflect.Int:
		return scalar(strconv.FormatInt(v.Int(), 10), c.origin(key, false, ""))
	}
	return scalar(v.String(), c.origin(key, false, ""))
}

func scalar(value, comment string) *yaml.Node {
	n := new(yaml.Node)
	n.SetString(value)
	if value == "true" || value == "false" {
		n = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: value}
	}
	if _, err := strconv.Atoi(value); err == nil {
		n = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: value}
	}
	n.LineComment = comment
	return n
}

func add(n *yaml.Node, key string, value *yaml.Node) {
	name := new(yaml.Node)
	name.SetString(key)
	n.Content = append(n.Content, name, value)
}
