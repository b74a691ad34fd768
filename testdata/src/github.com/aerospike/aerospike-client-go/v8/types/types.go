package types

type ResultCode int
