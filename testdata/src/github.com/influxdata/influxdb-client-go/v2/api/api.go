package api

import (
	"context"
	"time"

	"github.com/influxdata/influxdb-client-go/v2/api/http"
	"github.com/influxdata/influxdb-client-go/v2/api/write"
	"github.com/influxdata/influxdb-client-go/v2/domain"
)

type AuthorizationsAPI interface {
	CreateAuthorization(ctx context.Context, authorization *domain.Authorization) (*domain.Authorization, error)
	CreateAuthorizationWithOrgID(ctx context.Context, orgID string, permissions []domain.Permission) (*domain.Authorization, error)
	DeleteAuthorization(ctx context.Context, authorization *domain.Authorization) error
	DeleteAuthorizationWithID(ctx context.Context, authID string) error
	FindAuthorizationsByOrgID(ctx context.Context, orgID string) (*[]domain.Authorization, error)
	FindAuthorizationsByOrgName(ctx context.Context, orgName string) (*[]domain.Authorization, error)
	FindAuthorizationsByUserID(ctx context.Context, userID string) (*[]domain.Authorization, error)
	FindAuthorizationsByUserName(ctx context.Context, userName string) (*[]domain.Authorization, error)
	GetAuthorizations(ctx context.Context) (*[]domain.Authorization, error)
	UpdateAuthorizationStatus(ctx context.Context, authorization *domain.Authorization, status domain.AuthorizationUpdateRequestStatus) (*domain.Authorization, error)
	UpdateAuthorizationStatusWithID(ctx context.Context, authID string, status domain.AuthorizationUpdateRequestStatus) (*domain.Authorization, error)
}

type BucketsAPI interface {
	AddMember(ctx context.Context, bucket *domain.Bucket, user *domain.User) (*domain.ResourceMember, error)
	AddMemberWithID(ctx context.Context, bucketID string, memberID string) (*domain.ResourceMember, error)
	AddOwner(ctx context.Context, bucket *domain.Bucket, user *domain.User) (*domain.ResourceOwner, error)
	AddOwnerWithID(ctx context.Context, bucketID string, memberID string) (*domain.ResourceOwner, error)
	CreateBucket(ctx context.Context, bucket *domain.Bucket) (*domain.Bucket, error)
	CreateBucketWithName(ctx context.Context, org *domain.Organization, bucketName string, rules ...domain.RetentionRule) (*domain.Bucket, error)
	CreateBucketWithNameWithID(ctx context.Context, orgID string, bucketName string, rules ...domain.RetentionRule) (*domain.Bucket, error)
	DeleteBucket(ctx context.Context, bucket *domain.Bucket) error
	DeleteBucketWithID(ctx context.Context, bucketID string) error
	FindBucketByID(ctx context.Context, bucketID string) (*domain.Bucket, error)
	FindBucketByName(ctx context.Context, bucketName string) (*domain.Bucket, error)
	FindBucketsByOrgID(ctx context.Context, orgID string, pagingOptions ...PagingOption) (*[]domain.Bucket, error)
	FindBucketsByOrgName(ctx context.Context, orgName string, pagingOptions ...PagingOption) (*[]domain.Bucket, error)
	GetBuckets(ctx context.Context, pagingOptions ...PagingOption) (*[]domain.Bucket, error)
	GetMembers(ctx context.Context, bucket *domain.Bucket) (*[]domain.ResourceMember, error)
	GetMembersWithID(ctx context.Context, bucketID string) (*[]domain.ResourceMember, error)
	GetOwners(ctx context.Context, bucket *domain.Bucket) (*[]domain.ResourceOwner, error)
	GetOwnersWithID(ctx context.Context, bucketID string) (*[]domain.ResourceOwner, error)
	RemoveMember(ctx context.Context, bucket *domain.Bucket, user *domain.User) error
	RemoveMemberWithID(ctx context.Context, bucketID string, memberID string) error
	RemoveOwner(ctx context.Context, bucket *domain.Bucket, user *domain.User) error
	RemoveOwnerWithID(ctx context.Context, bucketID string, memberID string) error
	UpdateBucket(ctx context.Context, bucket *domain.Bucket) (*domain.Bucket, error)
}

type DeleteAPI interface {
	Delete(ctx context.Context, org *domain.Organization, bucket *domain.Bucket, start time.Time, stop time.Time, predicate string) error
	DeleteWithID(ctx context.Context, orgID string, bucketID string, start time.Time, stop time.Time, predicate string) error
	DeleteWithName(ctx context.Context, orgName string, bucketName string, start time.Time, stop time.Time, predicate string) error
}

type LabelsAPI interface {
	CreateLabel(ctx context.Context, label *domain.LabelCreateRequest) (*domain.Label, error)
	CreateLabelWithName(ctx context.Context, org *domain.Organization, labelName string, properties map[string]string) (*domain.Label, error)
	CreateLabelWithNameWithID(ctx context.Context, orgID string, labelName string, properties map[string]string) (*domain.Label, error)
	DeleteLabel(ctx context.Context, label *domain.Label) error
	DeleteLabelWithID(ctx context.Context, labelID string) error
	FindLabelByID(ctx context.Context, labelID string) (*domain.Label, error)
	FindLabelByName(ctx context.Context, orgID string, labelName string) (*domain.Label, error)
	FindLabelsByOrg(ctx context.Context, org *domain.Organization) (*[]domain.Label, error)
	FindLabelsByOrgID(ctx context.Context, orgID string) (*[]domain.Label, error)
	GetLabels(ctx context.Context) (*[]domain.Label, error)
	UpdateLabel(ctx context.Context, label *domain.Label) (*domain.Label, error)
}

type OrganizationsAPI interface {
	AddMember(ctx context.Context, org *domain.Organization, user *domain.User) (*domain.ResourceMember, error)
	AddMemberWithID(ctx context.Context, orgID string, memberID string) (*domain.ResourceMember, error)
	AddOwner(ctx context.Context, org *domain.Organization, user *domain.User) (*domain.ResourceOwner, error)
	AddOwnerWithID(ctx context.Context, orgID string, memberID string) (*domain.ResourceOwner, error)
	CreateOrganization(ctx context.Context, org *domain.Organization) (*domain.Organization, error)
	CreateOrganizationWithName(ctx context.Context, orgName string) (*domain.Organization, error)
	DeleteOrganization(ctx context.Context, org *domain.Organization) error
	DeleteOrganizationWithID(ctx context.Context, orgID string) error
	FindOrganizationByID(ctx context.Context, orgID string) (*domain.Organization, error)
	FindOrganizationByName(ctx context.Context, orgName string) (*domain.Organization, error)
	FindOrganizationsByUserID(ctx context.Context, userID string, pagingOptions ...PagingOption) (*[]domain.Organization, error)
	GetMembers(ctx context.Context, org *domain.Organization) (*[]domain.ResourceMember, error)
	GetMembersWithID(ctx context.Context, orgID string) (*[]domain.ResourceMember, error)
	GetOrganizations(ctx context.Context, pagingOptions ...PagingOption) (*[]domain.Organization, error)
	GetOwners(ctx context.Context, org *domain.Organization) (*[]domain.ResourceOwner, error)
	GetOwnersWithID(ctx context.Context, orgID string) (*[]domain.ResourceOwner, error)
	RemoveMember(ctx context.Context, org *domain.Organization, user *domain.User) error
	RemoveMemberWithID(ctx context.Context, orgID string, memberID string) error
	RemoveOwner(ctx context.Context, org *domain.Organization, user *domain.User) error
	RemoveOwnerWithID(ctx context.Context, orgID string, memberID string) error
	UpdateOrganization(ctx context.Context, org *domain.Organization) (*domain.Organization, error)
}

type Paging struct{}

type PagingOption func(p *Paging)

type QueryAPI interface {
	Query(ctx context.Context, query string) (*QueryTableResult, error)
	QueryRaw(ctx context.Context, query string, dialect *domain.Dialect) (string, error)
	QueryRawWithParams(ctx context.Context, query string, dialect *domain.Dialect, params interface{}) (string, error)
	QueryWithParams(ctx context.Context, query string, params interface{}) (*QueryTableResult, error)
}

type QueryTableResult struct{}

func (q *QueryTableResult) Next() bool { panic("stub") }

type RunFilter struct{}

type TaskFilter struct{}

type TasksAPI interface {
	AddLabel(ctx context.Context, task *domain.Task, label *domain.Label) (*domain.Label, error)
	AddLabelWithID(ctx context.Context, taskID string, labelID string) (*domain.Label, error)
	AddMember(ctx context.Context, task *domain.Task, user *domain.User) (*domain.ResourceMember, error)
	AddMemberWithID(ctx context.Context, taskID string, memberID string) (*domain.ResourceMember, error)
	AddOwner(ctx context.Context, task *domain.Task, user *domain.User) (*domain.ResourceOwner, error)
	AddOwnerWithID(ctx context.Context, taskID string, memberID string) (*domain.ResourceOwner, error)
	CancelRun(ctx context.Context, run *domain.Run) error
	CancelRunWithID(ctx context.Context, taskID string, runID string) error
	CreateTask(ctx context.Context, task *domain.Task) (*domain.Task, error)
	CreateTaskByFlux(ctx context.Context, flux string, orgID string) (*domain.Task, error)
	CreateTaskWithCron(ctx context.Context, name string, flux string, cron string, orgID string) (*domain.Task, error)
	CreateTaskWithEvery(ctx context.Context, name string, flux string, every string, orgID string) (*domain.Task, error)
	DeleteTask(ctx context.Context, task *domain.Task) error
	DeleteTaskWithID(ctx context.Context, taskID string) error
	FindLabels(ctx context.Context, task *domain.Task) ([]domain.Label, error)
	FindLabelsWithID(ctx context.Context, taskID string) ([]domain.Label, error)
	FindLogs(ctx context.Context, task *domain.Task) ([]domain.LogEvent, error)
	FindLogsWithID(ctx context.Context, taskID string) ([]domain.LogEvent, error)
	FindMembers(ctx context.Context, task *domain.Task) ([]domain.ResourceMember, error)
	FindMembersWithID(ctx context.Context, taskID string) ([]domain.ResourceMember, error)
	FindOwners(ctx context.Context, task *domain.Task) ([]domain.ResourceOwner, error)
	FindOwnersWithID(ctx context.Context, taskID string) ([]domain.ResourceOwner, error)
	FindRunLogs(ctx context.Context, run *domain.Run) ([]domain.LogEvent, error)
	FindRunLogsWithID(ctx context.Context, taskID string, runID string) ([]domain.LogEvent, error)
	FindRuns(ctx context.Context, task *domain.Task, filter *RunFilter) ([]domain.Run, error)
	FindRunsWithID(ctx context.Context, taskID string, filter *RunFilter) ([]domain.Run, error)
	FindTasks(ctx context.Context, filter *TaskFilter) ([]domain.Task, error)
	GetRun(ctx context.Context, run *domain.Run) (*domain.Run, error)
	GetRunByID(ctx context.Context, taskID string, runID string) (*domain.Run, error)
	GetTask(ctx context.Context, task *domain.Task) (*domain.Task, error)
	GetTaskByID(ctx context.Context, taskID string) (*domain.Task, error)
	RemoveLabel(ctx context.Context, task *domain.Task, label *domain.Label) error
	RemoveLabelWithID(ctx context.Context, taskID string, labelID string) error
	RemoveMember(ctx context.Context, task *domain.Task, user *domain.User) error
	RemoveMemberWithID(ctx context.Context, taskID string, memberID string) error
	RemoveOwner(ctx context.Context, task *domain.Task, user *domain.User) error
	RemoveOwnerWithID(ctx context.Context, taskID string, memberID string) error
	RetryRun(ctx context.Context, run *domain.Run) (*domain.Run, error)
	RetryRunWithID(ctx context.Context, taskID string, runID string) (*domain.Run, error)
	RunManually(ctx context.Context, task *domain.Task) (*domain.Run, error)
	RunManuallyWithID(ctx context.Context, taskID string) (*domain.Run, error)
	UpdateTask(ctx context.Context, task *domain.Task) (*domain.Task, error)
}

type UsersAPI interface {
	CreateUser(ctx context.Context, user *domain.User) (*domain.User, error)
	CreateUserWithName(ctx context.Context, userName string) (*domain.User, error)
	DeleteUser(ctx context.Context, user *domain.User) error
	DeleteUserWithID(ctx context.Context, userID string) error
	FindUserByID(ctx context.Context, userID string) (*domain.User, error)
	FindUserByName(ctx context.Context, userName string) (*domain.User, error)
	GetUsers(ctx context.Context) (*[]domain.User, error)
	Me(ctx context.Context) (*domain.User, error)
	MeUpdatePassword(ctx context.Context, oldPassword string, newPassword string) error
	SignIn(ctx context.Context, username string, password string) error
	SignOut(ctx context.Context) error
	UpdateUser(ctx context.Context, user *domain.User) (*domain.User, error)
	UpdateUserPassword(ctx context.Context, user *domain.User, password string) error
	UpdateUserPasswordWithID(ctx context.Context, userID string, password string) error
}

type WriteAPI interface {
	Errors() <-chan error
	Flush()
	SetWriteFailedCallback(cb WriteFailedCallback)
	WritePoint(point *write.Point)
	WriteRecord(line string)
}

type WriteAPIBlocking interface {
	EnableBatching()
	Flush(ctx context.Context) error
	WritePoint(ctx context.Context, point ...*write.Point) error
	WriteRecord(ctx context.Context, line ...string) error
}

type WriteFailedCallback func(batch string, error http.Error, retryAttempts uint) bool
