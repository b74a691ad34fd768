package imapnum

type Range struct{}

type Set []Range
