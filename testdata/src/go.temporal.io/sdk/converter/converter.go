// Package converter is a stub of go.temporal.io/sdk/converter.
package converter

type EncodedValue interface {
	HasValue() bool
	Get(valuePtr any) error
}

type EncodedValues interface {
	HasValues() bool
	Get(valuePtr ...any) error
}
