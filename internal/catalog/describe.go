package catalog

import (
	"fmt"
	"strings"
)

// Describe says how c is recognised.
func (c *Context) Describe() string {
	names := strings.Join(c.Methods, ", ")
	switch c.By {
	case ByParam:
		return "it has a parameter of type " + c.Type
	case ByFirstParam:
		return "its first parameter is a " + c.Type
	case ByResult:
		return "it returns a " + c.Type
	case ByMethod:
		return fmt.Sprintf("it is one of the methods %s of a type that implements %s", names, c.Type)
	case ByShape:
		return fmt.Sprintf("it is a method %s that takes a %s and returns a command", names, c.Type)
	case BesideShape:
		return fmt.Sprintf("it is a method %s beside an Update that takes a %s and returns a command", names, c.Type)
	case ByArg:
		if c.Type != "" {
			return fmt.Sprintf("it is handed to %s of %s", names, c.Type)
		}
		return "it is handed to " + names
	case ByField:
		return "it is put into a field of " + c.Type
	case ByFuncType:
		return "it is used as a " + c.Type
	}
	return "a command runs elsewhere"
}
