package client

type Session struct{}
