package v1

import (
	"k8s.io/apimachinery/pkg/types"
)

type ListOptions struct {
}

type ManagedFieldsEntry struct {
}

type Object interface {
	GetAnnotations() map[string]string
	GetCreationTimestamp() Time
	GetDeletionGracePeriodSeconds() *int64
	GetDeletionTimestamp() *Time
	GetFinalizers() []string
	GetGenerateName() string
	GetGeneration() int64
	GetLabels() map[string]string
	GetManagedFields() []ManagedFieldsEntry
	GetName() string
	GetNamespace() string
	GetOwnerReferences() []OwnerReference
	GetResourceVersion() string
	GetSelfLink() string
	GetUID() types.UID
	SetAnnotations(annotations map[string]string)
	SetCreationTimestamp(timestamp Time)
	SetDeletionGracePeriodSeconds(*int64)
	SetDeletionTimestamp(timestamp *Time)
	SetFinalizers(finalizers []string)
	SetGenerateName(name string)
	SetGeneration(generation int64)
	SetLabels(labels map[string]string)
	SetManagedFields(managedFields []ManagedFieldsEntry)
	SetName(name string)
	SetNamespace(namespace string)
	SetOwnerReferences([]OwnerReference)
	SetResourceVersion(version string)
	SetSelfLink(selfLink string)
	SetUID(uid types.UID)
}

type OwnerReference struct {
}

type Time struct {
}
