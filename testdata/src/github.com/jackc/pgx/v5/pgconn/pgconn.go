// Package pgconn is a stub of github.com/jackc/pgx/v5/pgconn: its
// declarations without their bodies.
package pgconn

import (
	"context"
	"io"
	"net"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"
)

type Config struct {
	Host            string
	Port            uint16
	Database        string
	User            string
	Password        string
	ConnectTimeout  time.Duration
	RuntimeParams   map[string]string
	ValidateConnect ValidateConnectFunc
	AfterConnect    AfterConnectFunc
	OnNotice        NoticeHandler
	OnNotification  NotificationHandler
}

func (*Config) Copy() *Config { panic("stub") }

type PgConn struct{}

func (*PgConn) CancelRequest(ctx context.Context) error { panic("stub") }
func (*PgConn) CheckConn() error                        { panic("stub") }
func (*PgConn) CleanupDone() chan struct{}              { panic("stub") }
func (*PgConn) Close(ctx context.Context) error         { panic("stub") }
func (*PgConn) Conn() net.Conn                          { panic("stub") }
func (*PgConn) CopyFrom(ctx context.Context, r io.Reader, sql string) (CommandTag, error) {
	panic("stub")
}
func (*PgConn) CopyTo(ctx context.Context, w io.Writer, sql string) (CommandTag, error) {
	panic("stub")
}
func (*PgConn) CustomData() map[string]any                                     { panic("stub") }
func (*PgConn) Deallocate(ctx context.Context, name string) error              { panic("stub") }
func (*PgConn) EscapeString(s string) (string, error)                          { panic("stub") }
func (*PgConn) Exec(ctx context.Context, sql string) *MultiResultReader        { panic("stub") }
func (*PgConn) ExecBatch(ctx context.Context, batch *Batch) *MultiResultReader { panic("stub") }
func (*PgConn) ExecParams(ctx context.Context, sql string, paramValues [][]byte, paramOIDs []uint32, paramFormats []int16, resultFormats []int16) *ResultReader {
	panic("stub")
}
func (*PgConn) ExecPrepared(ctx context.Context, stmtName string, paramValues [][]byte, paramFormats []int16, resultFormats []int16) *ResultReader {
	panic("stub")
}
func (*PgConn) ExecStatement(ctx context.Context, statementDescription *StatementDescription, paramValues [][]byte, paramFormats []int16, resultFormats []int16) *ResultReader {
	panic("stub")
}
func (*PgConn) IsBusy() bool                      { panic("stub") }
func (*PgConn) IsClosed() bool                    { panic("stub") }
func (*PgConn) PID() uint32                       { panic("stub") }
func (*PgConn) ParameterStatus(key string) string { panic("stub") }
func (*PgConn) Ping(ctx context.Context) error    { panic("stub") }
func (*PgConn) Prepare(ctx context.Context, name string, sql string, paramOIDs []uint32) (*StatementDescription, error) {
	panic("stub")
}
func (*PgConn) ReceiveMessage(ctx context.Context) (pgproto3.BackendMessage, error) { panic("stub") }
func (*PgConn) SecretKey() []byte                                                   { panic("stub") }
func (*PgConn) StartPipeline(ctx context.Context) *Pipeline                         { panic("stub") }
func (*PgConn) SyncConn(ctx context.Context) error                                  { panic("stub") }
func (*PgConn) TxStatus() byte                                                      { panic("stub") }
func (*PgConn) WaitForNotification(ctx context.Context) error                       { panic("stub") }

type Batch struct{}

func (*Batch) ExecParams(sql string, paramValues [][]byte, paramOIDs []uint32, paramFormats []int16, resultFormats []int16) {
}
func (*Batch) ExecPrepared(stmtName string, paramValues [][]byte, paramFormats []int16, resultFormats []int16) {
}
func (*Batch) ExecStatement(statementDescription *StatementDescription, paramValues [][]byte, paramFormats []int16, resultFormats []int16) {
}

type Notice struct {
	Severity            string
	SeverityUnlocalized string
	Code                string
	Message             string
	Detail              string
	Hint                string
	Position            int32
	InternalPosition    int32
	InternalQuery       string
	Where               string
	SchemaName          string
	TableName           string
	ColumnName          string
	DataTypeName        string
	ConstraintName      string
	File                string
	Line                int32
	Routine             string
}

type PgErrorHandler func(*PgConn, *PgError) bool

type NoticeHandler func(*PgConn, *Notice)

type Notification struct {
	PID     uint32
	Channel string
	Payload string
}

type NotificationHandler func(*PgConn, *Notification)

type PgError struct {
	Severity            string
	SeverityUnlocalized string
	Code                string
	Message             string
	Detail              string
	Hint                string
	Position            int32
	InternalPosition    int32
	InternalQuery       string
	Where               string
	SchemaName          string
	TableName           string
	ColumnName          string
	DataTypeName        string
	ConstraintName      string
	File                string
	Line                int32
	Routine             string
}

func (*PgError) Error() string    { panic("stub") }
func (*PgError) SQLState() string { panic("stub") }

type CommandTag struct{}

func (CommandTag) Delete() bool        { panic("stub") }
func (CommandTag) Insert() bool        { panic("stub") }
func (CommandTag) RowsAffected() int64 { panic("stub") }
func (CommandTag) Select() bool        { panic("stub") }
func (CommandTag) String() string      { panic("stub") }
func (CommandTag) Update() bool        { panic("stub") }

func NewCommandTag(s string) CommandTag { panic("stub") }

type StatementDescription struct {
	Name      string
	SQL       string
	ParamOIDs []uint32
	Fields    []FieldDescription
}

type FieldDescription struct {
	Name                 string
	TableOID             uint32
	TableAttributeNumber uint16
	DataTypeOID          uint32
	DataTypeSize         int16
	TypeModifier         int32
	Format               int16
}

func SafeToRetry(err error) bool { panic("stub") }

func Timeout(err error) bool { panic("stub") }

type ValidateConnectFunc func(ctx context.Context, pgconn *PgConn) error

type AfterConnectFunc func(ctx context.Context, pgconn *PgConn) error

type GetSSLPasswordFunc func(ctx context.Context) string

func RegisterGSSProvider(newGSSArg NewGSSFunc) {}

type NewGSSFunc func() (GSS, error)

type GSS interface {
	GetInitToken(host string, service string) ([]byte, error)
	GetInitTokenFromSPN(spn string) ([]byte, error)
	Continue(inToken []byte) (done bool, outToken []byte, err error)
}

func Connect(ctx context.Context, connString string) (*PgConn, error) { panic("stub") }

func ConnectConfig(ctx context.Context, config *Config) (*PgConn, error) { panic("stub") }

type ConnectError struct {
	Config *Config
}

func (*ConnectError) Error() string { panic("stub") }
func (*ConnectError) Unwrap() error { panic("stub") }

func ConnectWithOptions(ctx context.Context, connString string, parseConfigOptions ParseConfigOptions) (*PgConn, error) {
	panic("stub")
}

func ParseConfig(connString string) (*Config, error) { panic("stub") }

type ParseConfigError struct {
	ConnString string
}

func (*ParseConfigError) Error() string { panic("stub") }
func (*ParseConfigError) Unwrap() error { panic("stub") }

type ParseConfigOptions struct {
	GetSSLPassword        GetSSLPasswordFunc
	ConnStringAllowedKeys []string
}

func ParseConfigWithOptions(connString string, options ParseConfigOptions) (*Config, error) {
	panic("stub")
}

func ValidateConnectTargetSessionAttrsPreferStandby(ctx context.Context, pgConn *PgConn) error {
	panic("stub")
}

func ValidateConnectTargetSessionAttrsPrimary(ctx context.Context, pgConn *PgConn) error {
	panic("stub")
}

func ValidateConnectTargetSessionAttrsReadOnly(ctx context.Context, pgConn *PgConn) error {
	panic("stub")
}

func ValidateConnectTargetSessionAttrsReadWrite(ctx context.Context, pgConn *PgConn) error {
	panic("stub")
}

func ValidateConnectTargetSessionAttrsStandby(ctx context.Context, pgConn *PgConn) error {
	panic("stub")
}
