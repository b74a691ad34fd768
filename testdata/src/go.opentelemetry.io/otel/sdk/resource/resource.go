package resource

type Resource struct {
}
