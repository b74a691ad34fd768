package protoiface

type MessageV1 interface {
	ProtoMessage()
	Reset()
	String() string
}
