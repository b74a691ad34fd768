package config_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

var update = flag.Bool("update", false, "write the schema anew")

const schemaFile = "../../docs/asyncorm.schema.json"

// TestSchemaIsFresh keeps the schema as the types have it.
func TestSchemaIsFresh(t *testing.T) {
	s := schemaOf(reflect.TypeFor[config.File]())
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["$id"] = "https://raw.githubusercontent.com/asyncorm/asyncorm-lint/main/docs/asyncorm.schema.json"
	s["title"] = ".asyncorm.yaml, the configuration of asyncorm-lint"
	s["properties"].(map[string]any)["rules"] = rulesSchema()
	want, err := json.MarshalIndent(s, "", "  ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(schemaFile, want, 0o666))
	}
	got, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "go test -run TestSchemaIsFresh -update ./internal/config")
}

func schemaOf(t reflect.Type) map[string]any {
	switch t.Kind() {
	case reflect.Struct:
		properties := map[string]any{}
		for i, key := range config.Keys(t) {
			p := schemaOf(t.Field(i).Type)
			p["description"] = t.Field(i).Tag.Get("doc")
			if enum := t.Field(i).Tag.Get("enum"); enum != "" {
				p["enum"] = strings.Split(enum, ",")
			}
			properties[key] = p
		}
		return map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": schemaOf(t.Elem())}
	case reflect.Slice:
		return map[string]any{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.Int:
		return map[string]any{"type": "integer", "minimum": 0}
	}
	return map[string]any{"type": "string"}
}

// rulesSchema lists the rules with their flags.
func rulesSchema() map[string]any {
	rules := map[string]any{}
	for _, rule := range analyzer.Suite() {
		flags := map[string]any{"severity": map[string]any{"enum": config.Severities, "description": "What the findings are to reports and editors."}}
		rule.Flags.VisitAll(func(f *flag.Flag) {
			p := map[string]any{"description": f.Usage, "type": "string"}
			if b, ok := f.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
				p["type"] = "boolean"
			}
			flags[f.Name] = p
		})
		title, _, _ := strings.Cut(rule.Doc, "\n")
		rules[rule.Name] = map[string]any{
			"description": title,
			"anyOf": []any{
				map[string]any{"type": "boolean"},
				map[string]any{"type": "object", "properties": flags, "additionalProperties": false},
			},
		}
	}
	field, _ := reflect.TypeFor[config.File]().FieldByName("Rules")
	return map[string]any{"type": "object", "properties": rules, "additionalProperties": false, "description": field.Tag.Get("doc")}
}

// TestSchemaAgrees has the schema and the linter judge the same files: those in
// docs, which are right, and some that are not.
func TestSchemaAgrees(t *testing.T) {
	data, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("schema.json", doc))
	schema, err := compiler.Compile("schema.json")
	require.NoError(t, err)
	validate := func(text string) error {
		var v any
		require.NoError(t, yaml.Unmarshal([]byte(text), &v))
		return schema.Validate(v)
	}
	examples := append(examplesIn(t, "../../docs"), whole)
	assert.Greater(t, len(examples), 2)
	for _, text := range examples {
		assert.NoError(t, validate(text), text)
		parse(t, text)
	}
	for _, text := range []string{"rule: {}", "rules: {unawaitd: true}", "rules: {unawaited: {blnk: true}}", "packages: {a: {blocking: Load}}", "exempt: [{backend: disk}]"} {
		assert.Error(t, validate(text), text)
	}
}

// examplesIn returns the configurations that the pages in dir show: the YAML blocks
// whose first line is a comment that names the file.
func examplesIn(t *testing.T, dir string) []string {
	pages, err := filepath.Glob(filepath.Join(dir, "*.md"))
	require.NoError(t, err)
	var out []string
	for _, page := range pages {
		data, err := os.ReadFile(page)
		require.NoError(t, err)
		for _, block := range strings.Split(string(data), "```yaml\n")[1:] {
			block, _, _ = strings.Cut(block, "```")
			if strings.HasPrefix(block, "# .asyncorm.yaml") {
				out = append(out, block)
			}
		}
	}
	return out
}
