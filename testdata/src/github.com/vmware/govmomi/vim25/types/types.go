package types

type TaskInfo struct{}

type ManagedObjectReference struct {
	Type string
}
