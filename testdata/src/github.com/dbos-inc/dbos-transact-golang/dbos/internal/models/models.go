package models

type WorkflowStatus struct{}
