package column

import (
	"reflect"

	"github.com/ClickHouse/ch-go/proto"
)

type Interface interface {
	Append(v any) (nulls []uint8, err error)
	AppendRow(v any) error
	Decode(reader *proto.Reader, rows int) error
	Encode(buffer *proto.Buffer)
	Name() string
	Reset()
	Row(i int, ptr bool) any
	Rows() int
	ScanRow(dest any, row int) error
	ScanType() reflect.Type
	Type() Type
}

type Type string
