package config

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/pattern"
	"github.com/asyncorm/asyncorm-lint/internal/spelling"
	"go.yaml.in/yaml/v3"
)

// Load reads the configuration file at path.
func Load(path string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(filepath.Base(path), path, data)
}

// FromSettings reads a configuration that a driver has read already, from a file
// of its own: maps, lists and scalars. name is what errors call the place; they
// name keys in place of lines.
func FromSettings(name string, settings any) (*Config, error) {
	data, err := yaml.Marshal(settings)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c := &Config{name: name, byKey: true, Lines: map[string]int{}}
	return c, c.parse(data)
}

// Parse reads a configuration that stands in data; name is what errors call it.
func Parse(name, path string, data []byte) (*Config, error) {
	c := &Config{Path: path, name: name, Lines: map[string]int{}}
	return c, c.parse(data)
}

func (c *Config) parse(data []byte) error {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return fmt.Errorf("%s:%s", c.name, place(err))
	}
	if len(doc.Content) == 0 { // nothing but comments
		return nil
	}
	d := decoder{Config: c}
	if err := d.decode(doc.Content[0], reflect.ValueOf(&c.File).Elem(), ""); err != nil {
		return err
	}
	if err := c.check(&c.File); err != nil {
		return err
	}
	if !reflect.ValueOf(c.File).IsZero() {
		c.ID = fmt.Sprintf("%x", sha256.Sum256(data))[:16]
	}
	return nil
}

var yamlPlace = pattern.Lazy(`^line (\d+): `)

// place turns a syntax error of the YAML library around: "3: did not find ...".
func place(err error) string {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	if m := yamlPlace().FindStringSubmatch(message); m != nil {
		return m[1] + ": no YAML: " + message[len(m[0]):]
	}
	return "1: no YAML: " + message
}

// decoder puts YAML nodes into the types of this package. It does what the YAML
// library's own decoder does, and tells the place and the remedy of each mistake,
// which that one does not.
type decoder struct {
	*Config
	key string // of the value that is being read
}

func (d *decoder) errorf(n *yaml.Node, format string, args ...any) error {
	if d.byKey {
		return d.at(d.key, format, args...)
	}
	return fmt.Errorf("%s:%d:%d: %s", d.name, n.Line, n.Column, fmt.Sprintf(format, args...))
}

// decode puts n, the value of key, into v.
func (d *decoder) decode(n *yaml.Node, v reflect.Value, key string) error {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if d.key = key; key != "" {
		d.Lines[key] = n.Line
	}
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil // "blocking:" with nothing behind it
	}
	if v.Type() == reflect.TypeFor[Rule]() {
		return d.rule(n, v.Addr().Interface().(*Rule), key)
	}
	switch v.Kind() {
	case reflect.Struct:
		return d.mapping(n, key, "keys", func(name, value *yaml.Node, key string) error {
			field := fieldOf(v, name.Value)
			if !field.IsValid() {
				return d.errorf(name, "unknown key %s%s; there are %s", name.Value, spelling.Suggest(name.Value, "", Keys(v.Type())), strings.Join(Keys(v.Type()), ", "))
			}
			return d.decode(value, field, key)
		})
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		return d.mapping(n, key, "names", func(name, value *yaml.Node, key string) error {
			elem := reflect.New(v.Type().Elem()).Elem()
			if err := d.decode(value, elem, key); err != nil {
				return err
			}
			v.SetMapIndex(reflect.ValueOf(name.Value), elem)
			return nil
		})
	case reflect.Slice:
		if n.Kind != yaml.SequenceNode {
			return d.errorf(n, "%s is a list: write [a, b], or each on a line of its own behind a dash", last(key))
		}
		for i, item := range n.Content {
			elem := reflect.New(v.Type().Elem()).Elem()
			if err := d.decode(item, elem, fmt.Sprintf("%s[%d]", key, i)); err != nil {
				return err
			}
			v.Set(reflect.Append(v, elem))
		}
		return nil
	}
	return d.scalar(n, v, key)
}

// mapping calls f with each key and value of n.
func (d *decoder) mapping(n *yaml.Node, key, what string, f func(name, value *yaml.Node, key string) error) error {
	if n.Kind != yaml.MappingNode {
		return d.errorf(n, "%s holds %s and values: write each as name: value on a line of its own", cmp.Or(last(key), "the file"), what)
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		if seen[name.Value] {
			return d.errorf(name, "%s is there twice: join the two", name.Value)
		}
		seen[name.Value] = true
		if err := f(name, value, Join(key, name.Value)); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) scalar(n *yaml.Node, v reflect.Value, key string) error {
	if n.Kind != yaml.ScalarNode {
		return d.errorf(n, "%s is one value, not several", last(key))
	}
	if v.Kind() == reflect.Int {
		i, err := strconv.Atoi(n.Value)
		if err != nil || i < 0 {
			return d.errorf(n, "%s is a number from 0 on, not %s", last(key), n.Value)
		}
		v.SetInt(int64(i))
		return nil
	}
	v.SetString(n.Value)
	return nil
}

// rule reads true, false, or flags.
func (d *decoder) rule(n *yaml.Node, r *Rule, key string) error {
	r.On = true
	if n.Kind == yaml.ScalarNode {
		on, err := strconv.ParseBool(n.Value)
		if err != nil || n.Tag != "!!bool" {
			return d.errorf(n, "%s is true, false, or the rule's flags, not %s", last(key), n.Value)
		}
		r.On = on
		return nil
	}
	r.Flags = map[string]string{}
	return d.mapping(n, key, "flags", func(name, value *yaml.Node, key string) error {
		var text string
		if err := d.decode(value, reflect.ValueOf(&text).Elem(), key); err != nil {
			return err
		}
		if name.Value != "severity" {
			r.Flags[name.Value] = text
			return nil
		}
		if !slices.Contains(Severities, text) {
			return d.errorf(value, "severity is one of %s, not %s", strings.Join(Severities, ", "), text)
		}
		r.Severity = text
		return nil
	})
}

// Keys returns the keys of a struct type of this package, in its order.
func Keys(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		keys = append(keys, t.Field(i).Tag.Get("yaml"))
	}
	return keys
}

func fieldOf(v reflect.Value, key string) reflect.Value {
	if i := slices.Index(Keys(v.Type()), key); i >= 0 {
		return v.Field(i)
	}
	return reflect.Value{}
}

// Join makes the key of a value from that of what holds it and its own name.
func Join(key, name string) string {
	if key == "" {
		return name
	}
	return key + separator + name
}

// separator is in no import path and no name.
const separator = " > "

func last(key string) string {
	if i := strings.LastIndex(key, separator); i >= 0 {
		return key[i+len(separator):]
	}
	return key
}

// at returns an error at the value of key.
func (c *Config) at(key, format string, args ...any) error {
	message := fmt.Sprintf(format, args...)
	switch {
	case !c.byKey:
		return fmt.Errorf("%s:%d: %s", c.name, c.Lines[key], message)
	case key == "":
		return fmt.Errorf("%s: %s", c.name, message)
	}
	return fmt.Errorf("%s: %s: %s", c.name, key, message)
}
