package vim25

type Client struct{}
