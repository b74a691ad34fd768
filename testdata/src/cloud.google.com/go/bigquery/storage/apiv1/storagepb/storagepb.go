package storagepb

type AppendRowsResponse struct{}
