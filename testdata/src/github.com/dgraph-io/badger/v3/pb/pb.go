package pb

type KV struct{}

type KVList struct{}

type Match struct{}
