package pgconn

type Result struct {
	FieldDescriptions []FieldDescription
	Rows              [][][]byte
	CommandTag        CommandTag
	Err               error
}

type ResultReader struct{}

func (*ResultReader) Close() (CommandTag, error)            { panic("stub") }
func (*ResultReader) FieldDescriptions() []FieldDescription { panic("stub") }
func (*ResultReader) NextRow() bool                         { panic("stub") }
func (*ResultReader) Read() *Result                         { panic("stub") }
func (*ResultReader) Values() [][]byte                      { panic("stub") }

type MultiResultReader struct{}

func (*MultiResultReader) Close() error                { panic("stub") }
func (*MultiResultReader) NextResult() bool            { panic("stub") }
func (*MultiResultReader) ReadAll() ([]*Result, error) { panic("stub") }
func (*MultiResultReader) ResultReader() *ResultReader { panic("stub") }

type Pipeline struct{}

func (*Pipeline) Close() error                                            { panic("stub") }
func (*Pipeline) Flush() error                                            { panic("stub") }
func (*Pipeline) GetResults() (results any, err error)                    { panic("stub") }
func (*Pipeline) SendDeallocate(name string)                              {}
func (*Pipeline) SendFlushRequest()                                       {}
func (*Pipeline) SendPipelineSync()                                       {}
func (*Pipeline) SendPrepare(name string, sql string, paramOIDs []uint32) {}
func (*Pipeline) SendQueryParams(sql string, paramValues [][]byte, paramOIDs []uint32, paramFormats []int16, resultFormats []int16) {
}
func (*Pipeline) SendQueryPrepared(stmtName string, paramValues [][]byte, paramFormats []int16, resultFormats []int16) {
}
func (*Pipeline) SendQueryStatement(statementDescription *StatementDescription, paramValues [][]byte, paramFormats []int16, resultFormats []int16) {
}
func (*Pipeline) Sync() error { panic("stub") }

type PipelineSync struct{}

type CloseComplete struct{}
