package object

import (
	"context"

	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/progress"
	"github.com/vmware/govmomi/vim25/types"
)

func NewTask(c *vim25.Client, ref types.ManagedObjectReference) *Task { panic("stub") }

type Task struct{}

func (t *Task) Wait(ctx context.Context) error { panic("stub") }

func (t *Task) WaitForResult(ctx context.Context, s ...progress.Sinker) (taskInfo *types.TaskInfo, result error) {
	panic("stub")
}

func (t *Task) WaitEx(ctx context.Context) error { panic("stub") }

func (t *Task) WaitForResultEx(ctx context.Context, s ...progress.Sinker) (*types.TaskInfo, error) {
	panic("stub")
}

func (t *Task) Cancel(ctx context.Context) error { panic("stub") }

type VirtualMachine struct{}

func (v VirtualMachine) PowerOn(ctx context.Context) (*Task, error) { panic("stub") }
