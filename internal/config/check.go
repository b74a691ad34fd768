package config

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/spelling"
)

// check finds what is of the right form and makes no sense.
func (c *Config) check(f *File) error {
	for _, importPath := range slices.Sorted(maps.Keys(f.Packages)) {
		key := Join("packages", importPath)
		if err := c.checkPackage(f.Packages[importPath], key); err != nil {
			return err
		}
	}
	for i, e := range f.Exempt {
		key := fmt.Sprintf("exempt[%d]", i)
		switch {
		case (e.Library == "") == (e.Backend == ""):
			return c.at(key, "an exemption names a library or a backend")
		case e.Library != "" && !slices.Contains(libraries(), e.Library):
			return c.at(Join(key, "library"), "no library is called %s%s: docs/libraries.md lists their names", e.Library, spelling.Suggest(e.Library, "", libraries()))
		case strings.TrimSpace(e.Reason) == "":
			return c.at(key, "an exemption gives its reason: add reason: why it may block")
		}
		if err := c.oneOf(e, Join(key, "backend"), "Backend"); err != nil {
			return err
		}
	}
	for i, pattern := range f.Paths.Exclude {
		key := fmt.Sprintf("%s[%d]", Join("paths", "exclude"), i)
		if _, err := path.Match(pattern, ""); err != nil {
			return c.at(key, "%s is no pattern: a [ begins a choice of letters that ] ends", pattern)
		}
		if clean := path.Clean(pattern); pattern == "" || path.IsAbs(pattern) || clean == ".." || strings.HasPrefix(clean, "../") || strings.Contains(pattern, `\`) {
			return c.at(key, "%q is no path in the module: write it from the file's directory on, with slashes", pattern)
		}
	}
	return nil
}

func (c *Config) checkPackage(p Package, key string) error {
	for _, list := range []struct {
		name  string
		names []string
	}{{"blocking", p.Blocking}, {"builders", p.Builders}} {
		for i, name := range list.names {
			if err := c.isName(name, fmt.Sprintf("%s[%d]", Join(key, list.name), i), list.name == "builders"); err != nil {
				return err
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.Nonblocking)) {
		at := Join(Join(key, "nonblocking"), name)
		if err := c.isName(name, at, false); err != nil {
			return err
		}
		if strings.TrimSpace(p.Nonblocking[name]) == "" {
			return c.at(at, "say why %s does not block: %s: the reason", name, name)
		}
		if slices.Contains(p.Blocking, name) {
			return c.at(at, "%s is listed as blocking, too: remove one", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.Twins)) {
		at := Join(Join(key, "twins"), name)
		if err := c.isName(name, at, false); err != nil {
			return err
		}
		if err := c.isName(p.Twins[name], at, true); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.Futures)) {
		f, at := p.Futures[name], Join(Join(key, "futures"), name)
		if err := c.isName(name, at, true); err != nil {
			return err
		}
		if f.Shape == "close" && len(f.Await) == 0 {
			return c.at(at, "name the method that closes %s: await: [Close]", name)
		}
		for _, field := range []string{"Strength", "Shape"} {
			if err := c.oneOf(f, Join(at, strings.ToLower(field)), field); err != nil {
				return err
			}
		}
	}
	for i, ctx := range p.Contexts {
		if err := c.checkContext(ctx, fmt.Sprintf("%s[%d]", Join(key, "contexts"), i)); err != nil {
			return err
		}
	}
	return c.oneOf(p, Join(key, "backend"), "Backend")
}

func (c *Config) checkContext(ctx Context, key string) error {
	ways := map[string]string{
		"first-parameter": ctx.FirstParameter, "interface": ctx.Interface, "argument": ctx.Argument, "field": ctx.Field,
		"function-type": ctx.FunctionType, "result": ctx.Result,
	}
	maps.DeleteFunc(ways, func(_, value string) bool { return value == "" })
	if len(ways) != 1 {
		return c.at(key, "a context has one of first-parameter, interface, argument, field, function-type and result")
	}
	for way, name := range ways {
		at := Join(key, way)
		switch {
		case way == "field" && !strings.Contains(name, "."):
			return c.at(at, "a field is named with its struct, as in Options.OnTick, not %s", name)
		case way == "interface" && len(ctx.Methods) == 0:
			return c.at(key, "name the methods of %s that run there: methods: [Handle]", name)
		case way != "interface" && len(ctx.Methods) > 0:
			return c.at(Join(key, "methods"), "methods belong to an interface")
		}
		if err := c.isName(name, at, way != "argument" && way != "field"); err != nil {
			return err
		}
	}
	return nil
}

// isName checks a name as in Load, or unless it is to be plain, Store.Loac.
func (c *Config) isName(name, key string, plain bool) error {
	parts := strings.Split(name, ".")
	right := len(parts) == 1 || len(parts) == 2 && !plain
	for _, part := range parts {
		right = right && part != "" && !strings.ContainsAny(part, " ()*/[]")
	}
	if right {
		return nil
	}
	if plain {
		return c.at(key, "%q is no name of the package's: write Name", name)
	}
	return c.at(key, "%q is no function or method of the package: write Load, or Store.Load whether its receiver is a pointer or not", name)
}

// oneOf checks a field of v that has one of the values that its tag lists.
func (c *Config) oneOf(v any, key, field string) error {
	f, _ := reflect.TypeOf(v).FieldByName(field)
	value := reflect.ValueOf(v).FieldByName(field).String()
	if choices := strings.Split(f.Tag.Get("enum"), ","); value != "" && !slices.Contains(choices, value) {
		return c.at(key, "%s is one of %s, not %s", f.Tag.Get("yaml"), strings.Join(choices, ", "), value)
	}
	return nil
}

// libraries returns the names of the libraries that the catalog knows.
func libraries() []string {
	var names []string
	for _, l := range catalog.Libraries() {
		names = append(names, l.Name)
	}
	slices.SortFunc(names, cmp.Compare[string])
	return names
}
