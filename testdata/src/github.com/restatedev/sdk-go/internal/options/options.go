package options

type AttachOption interface {
	BeforeAttach(*AttachOptions)
}

type AttachOptions struct{}

type AwakeableOption interface {
	BeforeAwakeable(*AwakeableOptions)
}

type AwakeableOptions struct{}

type ClientOption interface {
	BeforeClient(*ClientOptions)
}

type ClientOptions struct{}

type GetOption interface {
	BeforeGet(*GetOptions)
}

type GetOptions struct{}

type PromiseOption interface {
	BeforePromise(*PromiseOptions)
}

type PromiseOptions struct{}

type RequestOption interface {
	BeforeRequest(*RequestOptions)
}

type RequestOptions struct{}

type ResolveAwakeableOption interface {
	BeforeResolveAwakeable(*ResolveAwakeableOptions)
}

type ResolveAwakeableOptions struct{}

type ResolveSignalOption interface {
	BeforeResolveSignal(*ResolveSignalOptions)
}

type ResolveSignalOptions struct{}

type RunOption interface {
	BeforeRun(*RunOptions)
}

type RunOptions struct{}

type SendOption interface {
	BeforeSend(*SendOptions)
}

type SendOptions struct{}

type SetOption interface {
	BeforeSet(*SetOptions)
}

type SetOptions struct{}

type SignalOption interface {
	BeforeSignal(*SignalOptions)
}

type SignalOptions struct{}

type SleepOption interface {
	BeforeSleep(*SleepOptions)
}

type SleepOptions struct{}
