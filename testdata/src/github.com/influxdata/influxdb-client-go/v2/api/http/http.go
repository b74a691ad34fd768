package http

import (
	"context"
	"io"
	"net/http"
)

type Error struct{}

type RequestCallback func(req *http.Request)

type ResponseCallback func(resp *http.Response) error

type Service interface {
	Authorization() string
	DoHTTPRequest(req *http.Request, requestCallback RequestCallback, responseCallback ResponseCallback) *Error
	DoHTTPRequestWithResponse(req *http.Request, requestCallback RequestCallback) (*http.Response, error)
	DoPostRequest(ctx context.Context, url string, body io.Reader, requestCallback RequestCallback, responseCallback ResponseCallback) *Error
	ServerAPIURL() string
	ServerURL() string
	SetAuthorization(authorization string)
}
