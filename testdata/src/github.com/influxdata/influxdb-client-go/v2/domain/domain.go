package domain

type Authorization struct{}

type AuthorizationUpdateRequestStatus string

type Bucket struct{}

type Client struct{}

type Dialect struct{}

type HealthCheck struct{}

type Label struct{}

type LabelCreateRequest struct{}

type LogEvent struct{}

type OnboardingResponse struct{}

type Organization struct{}

type Permission struct{}

type Ready struct{}

type ResourceMember struct{}

type ResourceOwner struct{}

type RetentionRule struct{}

type Run struct{}

type Task struct{}

type User struct{}
