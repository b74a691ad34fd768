package ormapi

import (
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"
)

// set gives the field f of row, a struct that can be changed, a value that fits it.
func (f Field) set(row reflect.Value, v any) error {
	to := reach(row, f.Index)
	if v == nil {
		to.SetZero()
		return nil
	}
	if rv := reflect.ValueOf(v); rv.Type().AssignableTo(to.Type()) {
		to.Set(rv)
		return nil
	}
	to = indirect(to)
	if rv := reflect.ValueOf(v); rv.Type().AssignableTo(to.Type()) {
		to.Set(rv)
		return nil
	}
	if valuer, ok := v.(driver.Valuer); ok {
		stored, err := valuer.Value()
		if err != nil || stored == nil {
			return err
		}
		v = stored
	}
	if scanner, ok := to.Addr().Interface().(sql.Scanner); ok {
		return scanner.Scan(v)
	}
	fitted, err := fit(to.Type(), v)
	if err == nil {
		to.Set(reflect.ValueOf(fitted))
	}
	return err
}

// reach is the field of row at index, to be set. What embedded pointers on the way
// lead to is made anew, for another row may share it.
func reach(row reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		if row.Kind() == reflect.Pointer {
			own := reflect.New(row.Type().Elem())
			if !row.IsNil() {
				own.Elem().Set(row.Elem())
			}
			row.Set(own)
			row = own.Elem()
		}
		row = row.Field(i)
	}
	return row
}

// indirect is what v points to, a new value if it is nil.
func indirect(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Pointer {
		return v
	}
	if v.IsNil() {
		v.Set(reflect.New(v.Type().Elem()))
	}
	return v.Elem()
}

// build sets the fields that as assign constants to in row, a pointer to a struct.
func (r resolver) build(row any, as []Assignment) error {
	for _, a := range as {
		if a.Value.Op != OpValue {
			return r.fail(a.Column, ErrWrongType, "a new row has no fields yet to compute it from")
		}
		f, _ := r.schema.Field(a.Column)
		if err := f.set(reflect.ValueOf(row).Elem(), a.Value.Value); err != nil {
			return r.fail(a.Column, fmt.Errorf("%w; %w", ErrWrongType, err), "")
		}
	}
	return nil
}
