package types

type NamespacedName struct {
}

type UID string
