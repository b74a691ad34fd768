package bunengine

import (
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// texts refuses rows with a text that cannot be kept: bun makes U+FFFD of what is
// no UTF-8, and MySQL's dialect leaves out a NUL. rows is a pointer to one model or
// to a slice of them.
func (e *engine) texts(q *ormapi.Query, rows any) error {
	v := reflect.ValueOf(rows).Elem()
	for _, f := range e.db.Table(q.Schema.Model).Fields {
		if f.IndirectType.Kind() != reflect.String {
			continue
		}
		if v.Kind() != reflect.Slice {
			if err := checkText(f, v); err != nil {
				return err
			}
			continue
		}
		for i := range v.Len() {
			if err := checkText(f, v.Index(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkText(f *schema.Field, row reflect.Value) error {
	v, err := row.FieldByIndexErr(f.Index)
	if err == nil && f.IsPtr {
		v = v.Elem()
	}
	if err != nil || !v.IsValid() { // it is nil, or what it is embedded in is
		return nil
	}
	if s := v.String(); !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0 {
		return &ormapi.QueryError{Field: f.Name, Err: fmt.Errorf("%w; %q is no text: it holds a NUL, or bytes that are no UTF-8; bytes go into a []byte", ormapi.ErrWrongType, s)}
	}
	return nil
}
