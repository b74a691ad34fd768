// Package schema is a stub of gorm.io/gorm/schema: the types that gorm.DB's
// own declarations speak of.
package schema

type Field struct {
	Name          string
	DBName        string
	PrimaryKey    bool
	AutoIncrement bool
	Size          int
}

type Schema struct {
	Name    string
	Table   string
	DBNames []string
	Fields  []*Field
}

type Relationship struct {
	Name        string
	Type        RelationshipType
	Field       *Field
	Schema      *Schema
	FieldSchema *Schema
}

type RelationshipType string
