package influxdb2

import (
	"context"

	"github.com/influxdata/influxdb-client-go/v2/api"
	"github.com/influxdata/influxdb-client-go/v2/api/http"
	"github.com/influxdata/influxdb-client-go/v2/domain"
)

type Client interface {
	APIClient() *domain.Client
	AuthorizationsAPI() api.AuthorizationsAPI
	BucketsAPI() api.BucketsAPI
	Close()
	DeleteAPI() api.DeleteAPI
	HTTPService() http.Service
	Health(ctx context.Context) (*domain.HealthCheck, error)
	LabelsAPI() api.LabelsAPI
	Options() *Options
	OrganizationsAPI() api.OrganizationsAPI
	Ping(ctx context.Context) (bool, error)
	QueryAPI(org string) api.QueryAPI
	Ready(ctx context.Context) (*domain.Ready, error)
	ServerURL() string
	Setup(ctx context.Context, username string, password string, org string, bucket string, retentionPeriodHours int) (*domain.OnboardingResponse, error)
	SetupWithToken(ctx context.Context, username string, password string, org string, bucket string, retentionPeriodHours int, token string) (*domain.OnboardingResponse, error)
	TasksAPI() api.TasksAPI
	UsersAPI() api.UsersAPI
	WriteAPI(org string, bucket string) api.WriteAPI
	WriteAPIBlocking(org string, bucket string) api.WriteAPIBlocking
}

type Options struct{}
