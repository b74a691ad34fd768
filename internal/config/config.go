// Package config reads .asyncorm.yaml: what a program tells the linter about code
// that it cannot put directives in, and how it wants the rules to be.
//
// A file stands beside the go.mod of a module, or the go.work of a workspace,
// and speaks of the packages there (find.go). It is read into the types of this
// file, key by key, so that each mistake is told with its line (decode.go), and
// becomes rows of the catalog (rows.go) and flags of the rules (rules.go).
package config

import (
	"maps"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// FileName is the name of a configuration file.
const FileName = ".asyncorm.yaml"

// A Config is one file, read and found to be right. The zero value is that of a
// program without one.
type Config struct {
	Path string // the file's, "" if there is none
	File File
	// ID tells this configuration from others, "" for an empty one.
	ID    string
	name  string // the file's, as errors say it
	byKey bool   // there are no lines to tell
	// Lines are those of the values, by their keys: "rules > unawaited > blank".
	Lines map[string]int
}

// File is what a file may hold. The names of the fields, their docs and their
// types are also the JSON Schema that editors complete the file with.
type File struct {
	Rules    map[string]Rule    `yaml:"rules" doc:"Rules by name: true, false, or the rule's flags, and its severity."`
	Packages map[string]Package `yaml:"packages" doc:"What is to be known of packages, by import path."`
	Exempt   []Exemption        `yaml:"exempt" doc:"Databases whose calls may block anywhere."`
	Paths    Paths              `yaml:"paths" doc:"Where findings are reported."`
}

// A Rule is true, false, or a mapping of flags, with which the rule is on.
type Rule struct {
	On       bool
	Severity string // "" if the file does not say
	Flags    map[string]string
}

// Severities are what a rule's findings may be to reports and editors.
var Severities = []string{"error", "warning", "info"}

// Package is what is to be known of one package. Functions and methods are named
// as in Load and Store.Load, whether the receiver is a pointer or not.
type Package struct {
	Blocking    []string          `yaml:"blocking" doc:"Functions and methods that run a query, or wait in another way, before they return."`
	Nonblocking map[string]string `yaml:"nonblocking" doc:"Functions and methods that do not block, whatever is seen in them, each with the reason."`
	Twins       map[string]string `yaml:"twins" doc:"The async variant of a function or method: Store.Load to StartLoad."`
	Builders    []string          `yaml:"builders" doc:"Immutable query types: to drop what their methods return has no effect."`
	Futures     map[string]Future `yaml:"futures" doc:"Types whose values must be awaited."`
	Contexts    []Context         `yaml:"contexts" doc:"Code that runs on something shared and must not block."`
	Backend     string            `yaml:"backend" enum:"remote,embedded" doc:"Where the database is that the package works on: behind a network, or in the process."`
}

// Future is a type of futures.
type Future struct {
	Await    []string `yaml:"await" doc:"Methods that wait for the result; none for a func type that is called."`
	Observe  []string `yaml:"observe" doc:"Methods that only look."`
	Strength string   `yaml:"strength" enum:"must,should,optional" doc:"What it means to leave one alone: see -unawaited.strength."`
	Shape    string   `yaml:"shape" enum:"value,close" doc:"value: to be awaited; close: a handle that is to be closed."`
}

// Context says how an async context is recognised, in one of six ways.
type Context struct {
	FirstParameter string   `yaml:"first-parameter" doc:"A type of the package: functions whose first parameter it is."`
	Interface      string   `yaml:"interface" doc:"An interface of the package: the methods, named by methods, of the types that implement it."`
	Methods        []string `yaml:"methods" doc:"The interface's methods that run there."`
	Argument       string   `yaml:"argument" doc:"A function or method: what is handed to it, as the parameter numbered by index."`
	Index          int      `yaml:"index" doc:"The parameter's number, from 0, the receiver not counted."`
	Field          string   `yaml:"field" doc:"A struct's field, as in Options.OnTick: what is put into it."`
	FunctionType   string   `yaml:"function-type" doc:"A func type of the package: what is converted to it."`
	Result         string   `yaml:"result" doc:"A type of the package: functions that return it promise to return at once."`
	Place          string   `yaml:"place" doc:"Where the code runs, as a message says it; %s is the function."`
	Remedy         string   `yaml:"remedy" doc:"What to do about a blocking call there."`
}

// Exemption says of a library's calls, or those of a kind of database, that they
// may block.
type Exemption struct {
	Library string `yaml:"library" doc:"A library by its name in docs/libraries.md."`
	Backend string `yaml:"backend" enum:"remote,embedded" doc:"All databases behind a network, or all in the process."`
	Reason  string `yaml:"reason" doc:"Why that is fine."`
}

// Paths says where findings are reported.
type Paths struct {
	Exclude []string `yaml:"exclude" doc:"Files without findings, by their slash-separated paths in the module; dir/... is all below dir, * stands for any part of a name."`
}

// Catalog returns the tables with what the file adds.
func (c *Config) Catalog() *catalog.Catalog {
	packages, exempt := c.File.rows()
	return (*catalog.Catalog)(nil).With(packages, exempt)
}

// Over returns base with what c says in its place: rule by rule, and for the
// other keys all or nothing.
func (c *Config) Over(base *Config) *Config {
	out := *base
	out.ID += c.ID
	out.Lines = map[string]int{}
	maps.Copy(out.Lines, base.Lines)
	out.File.Rules = map[string]Rule{}
	maps.Copy(out.File.Rules, base.File.Rules)
	maps.Copy(out.File.Rules, c.File.Rules)
	if c.File.Packages != nil {
		out.File.Packages = c.File.Packages
	}
	if c.File.Exempt != nil {
		out.File.Exempt = c.File.Exempt
	}
	if c.File.Paths.Exclude != nil {
		out.File.Paths = c.File.Paths
	}
	return &out
}
