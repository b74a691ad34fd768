package stringmap

import (
	"encoding/json"
	"iter"
)

type Map interface {
	json.Marshaler
	Get(key string) string
	Iter() iter.Seq2[string, string]
	ToMap() map[string]string
}
