package iproto

type Type int
