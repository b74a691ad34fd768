package types

type TaskInfo struct{}
