package dbos

import (
	"github.com/dbos-inc/dbos-transact-golang/dbos/internal/models"
)

type GetResultOption func(*getResultOptions)

type WorkflowHandle[R any] interface {
	GetResult(opts ...GetResultOption) (R, error)
	GetStatus() (WorkflowStatus, error)
	GetWorkflowID() string
}

type WorkflowStatus = models.WorkflowStatus

type getResultOptions struct{}
