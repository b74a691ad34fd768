package attribute

type KeyValue struct {
}
