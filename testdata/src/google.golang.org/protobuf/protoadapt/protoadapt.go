package protoadapt

import (
	"google.golang.org/protobuf/runtime/protoiface"
)

type MessageV1 = protoiface.MessageV1
