package aerospike

import (
	"github.com/aerospike/aerospike-client-go/v8/types"
)

type Client struct{}

func (clnt *Client) RegisterUDF(policy *WritePolicy, udfBody []byte, serverPath string, language Language) (*RegisterTask, Error) {
	panic("stub")
}

func (clnt *Client) CreateIndex(policy *WritePolicy, namespace string, setName string, indexName string, binName string, indexType IndexType) (*IndexTask, Error) {
	panic("stub")
}

type DropIndexTask struct{}

func (tski *DropIndexTask) OnComplete() chan Error { panic("stub") }

type Error interface {
	error
	IsInDoubt() bool
	Matches(rcs ...types.ResultCode) bool
	Trace() string
	Unwrap() error
	iter(int) Error
	markInDoubt(bool) Error
	markInDoubtIf(bool) Error
	resultCode() types.ResultCode
	setInDoubt(bool, int) Error
	setNode(*Node) Error
	wrap(error) Error
}

type ExecuteTask struct{}

func (etsk *ExecuteTask) IsDone() (bool, Error) { panic("stub") }

func (etsk *ExecuteTask) OnComplete() chan Error { panic("stub") }

type IndexTask struct{}

func (tski *IndexTask) IsDone() (bool, Error) { panic("stub") }

func (tski *IndexTask) OnComplete() chan Error { panic("stub") }

type IndexType string

type Language string

type Node struct{}

type RegisterTask struct{}

func (tskr *RegisterTask) OnComplete() chan Error { panic("stub") }

type RemoveTask struct{}

func (tskr *RemoveTask) OnComplete() chan Error { panic("stub") }

type WritePolicy struct{}
