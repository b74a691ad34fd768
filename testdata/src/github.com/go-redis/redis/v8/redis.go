package redis

import (
	"context"
	"time"

	"github.com/go-redis/redis/v8/internal/proto"
)

type BitCount struct{}

type BoolCmd struct{}

type BoolSliceCmd struct{}

type Client struct{}

func (c *Client) WithContext(ctx context.Context) *Client { panic("stub") }

func (c *Client) Conn(ctx context.Context) *Conn { panic("stub") }

func (c *Client) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error) {
	panic("stub")
}

func (c *Client) Pipeline() Pipeliner { panic("stub") }

func (c *Client) TxPipeline() Pipeliner { panic("stub") }

func (c *Client) Subscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

func (c *Client) PSubscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

func (c *Client) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error { panic("stub") }

type ClusterClient struct{}

func (c *ClusterClient) WithContext(ctx context.Context) *ClusterClient { panic("stub") }

func (c *ClusterClient) ForEachMaster(ctx context.Context, fn func(ctx context.Context, client *Client) error) error {
	panic("stub")
}

func (c *ClusterClient) ForEachSlave(ctx context.Context, fn func(ctx context.Context, client *Client) error) error {
	panic("stub")
}

func (c *ClusterClient) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error {
	panic("stub")
}

func (c *ClusterClient) Subscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

func (c *ClusterClient) PSubscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

type ClusterSlotsCmd struct{}

type Cmd struct{}

type Cmdable interface {
	Append(ctx context.Context, key string, value string) *IntCmd
	BLMove(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration) *StringCmd
	BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
	BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
	BRPopLPush(ctx context.Context, source string, destination string, timeout time.Duration) *StringCmd
	BZPopMax(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd
	BZPopMin(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd
	BgRewriteAOF(ctx context.Context) *StatusCmd
	BgSave(ctx context.Context) *StatusCmd
	BitCount(ctx context.Context, key string, bitCount *BitCount) *IntCmd
	BitField(ctx context.Context, key string, args ...interface{}) *IntSliceCmd
	BitOpAnd(ctx context.Context, destKey string, keys ...string) *IntCmd
	BitOpNot(ctx context.Context, destKey string, key string) *IntCmd
	BitOpOr(ctx context.Context, destKey string, keys ...string) *IntCmd
	BitOpXor(ctx context.Context, destKey string, keys ...string) *IntCmd
	BitPos(ctx context.Context, key string, bit int64, pos ...int64) *IntCmd
	ClientGetName(ctx context.Context) *StringCmd
	ClientID(ctx context.Context) *IntCmd
	ClientKill(ctx context.Context, ipPort string) *StatusCmd
	ClientKillByFilter(ctx context.Context, keys ...string) *IntCmd
	ClientList(ctx context.Context) *StringCmd
	ClientPause(ctx context.Context, dur time.Duration) *BoolCmd
	ClusterAddSlots(ctx context.Context, slots ...int) *StatusCmd
	ClusterAddSlotsRange(ctx context.Context, min int, max int) *StatusCmd
	ClusterCountFailureReports(ctx context.Context, nodeID string) *IntCmd
	ClusterCountKeysInSlot(ctx context.Context, slot int) *IntCmd
	ClusterDelSlots(ctx context.Context, slots ...int) *StatusCmd
	ClusterDelSlotsRange(ctx context.Context, min int, max int) *StatusCmd
	ClusterFailover(ctx context.Context) *StatusCmd
	ClusterForget(ctx context.Context, nodeID string) *StatusCmd
	ClusterGetKeysInSlot(ctx context.Context, slot int, count int) *StringSliceCmd
	ClusterInfo(ctx context.Context) *StringCmd
	ClusterKeySlot(ctx context.Context, key string) *IntCmd
	ClusterMeet(ctx context.Context, host string, port string) *StatusCmd
	ClusterNodes(ctx context.Context) *StringCmd
	ClusterReplicate(ctx context.Context, nodeID string) *StatusCmd
	ClusterResetHard(ctx context.Context) *StatusCmd
	ClusterResetSoft(ctx context.Context) *StatusCmd
	ClusterSaveConfig(ctx context.Context) *StatusCmd
	ClusterSlaves(ctx context.Context, nodeID string) *StringSliceCmd
	ClusterSlots(ctx context.Context) *ClusterSlotsCmd
	Command(ctx context.Context) *CommandsInfoCmd
	ConfigGet(ctx context.Context, parameter string) *SliceCmd
	ConfigResetStat(ctx context.Context) *StatusCmd
	ConfigRewrite(ctx context.Context) *StatusCmd
	ConfigSet(ctx context.Context, parameter string, value string) *StatusCmd
	Copy(ctx context.Context, sourceKey string, destKey string, db int, replace bool) *IntCmd
	DBSize(ctx context.Context) *IntCmd
	DebugObject(ctx context.Context, key string) *StringCmd
	Decr(ctx context.Context, key string) *IntCmd
	DecrBy(ctx context.Context, key string, decrement int64) *IntCmd
	Del(ctx context.Context, keys ...string) *IntCmd
	Dump(ctx context.Context, key string) *StringCmd
	Echo(ctx context.Context, message interface{}) *StringCmd
	Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	Exists(ctx context.Context, keys ...string) *IntCmd
	Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	ExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
	ExpireGT(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	ExpireLT(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	ExpireNX(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	ExpireXX(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	FlushAll(ctx context.Context) *StatusCmd
	FlushAllAsync(ctx context.Context) *StatusCmd
	FlushDB(ctx context.Context) *StatusCmd
	FlushDBAsync(ctx context.Context) *StatusCmd
	GeoAdd(ctx context.Context, key string, geoLocation ...*GeoLocation) *IntCmd
	GeoDist(ctx context.Context, key string, member1 string, member2 string, unit string) *FloatCmd
	GeoHash(ctx context.Context, key string, members ...string) *StringSliceCmd
	GeoPos(ctx context.Context, key string, members ...string) *GeoPosCmd
	GeoRadius(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMember(ctx context.Context, key string, member string, query *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMemberStore(ctx context.Context, key string, member string, query *GeoRadiusQuery) *IntCmd
	GeoRadiusStore(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *IntCmd
	GeoSearch(ctx context.Context, key string, q *GeoSearchQuery) *StringSliceCmd
	GeoSearchLocation(ctx context.Context, key string, q *GeoSearchLocationQuery) *GeoSearchLocationCmd
	GeoSearchStore(ctx context.Context, key string, store string, q *GeoSearchStoreQuery) *IntCmd
	Get(ctx context.Context, key string) *StringCmd
	GetBit(ctx context.Context, key string, offset int64) *IntCmd
	GetDel(ctx context.Context, key string) *StringCmd
	GetEx(ctx context.Context, key string, expiration time.Duration) *StringCmd
	GetRange(ctx context.Context, key string, start int64, end int64) *StringCmd
	GetSet(ctx context.Context, key string, value interface{}) *StringCmd
	HDel(ctx context.Context, key string, fields ...string) *IntCmd
	HExists(ctx context.Context, key string, field string) *BoolCmd
	HGet(ctx context.Context, key string, field string) *StringCmd
	HGetAll(ctx context.Context, key string) *StringStringMapCmd
	HIncrBy(ctx context.Context, key string, field string, incr int64) *IntCmd
	HIncrByFloat(ctx context.Context, key string, field string, incr float64) *FloatCmd
	HKeys(ctx context.Context, key string) *StringSliceCmd
	HLen(ctx context.Context, key string) *IntCmd
	HMGet(ctx context.Context, key string, fields ...string) *SliceCmd
	HMSet(ctx context.Context, key string, values ...interface{}) *BoolCmd
	HRandField(ctx context.Context, key string, count int, withValues bool) *StringSliceCmd
	HScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
	HSet(ctx context.Context, key string, values ...interface{}) *IntCmd
	HSetNX(ctx context.Context, key string, field string, value interface{}) *BoolCmd
	HVals(ctx context.Context, key string) *StringSliceCmd
	Incr(ctx context.Context, key string) *IntCmd
	IncrBy(ctx context.Context, key string, value int64) *IntCmd
	IncrByFloat(ctx context.Context, key string, value float64) *FloatCmd
	Info(ctx context.Context, section ...string) *StringCmd
	Keys(ctx context.Context, pattern string) *StringSliceCmd
	LIndex(ctx context.Context, key string, index int64) *StringCmd
	LInsert(ctx context.Context, key string, op string, pivot interface{}, value interface{}) *IntCmd
	LInsertAfter(ctx context.Context, key string, pivot interface{}, value interface{}) *IntCmd
	LInsertBefore(ctx context.Context, key string, pivot interface{}, value interface{}) *IntCmd
	LLen(ctx context.Context, key string) *IntCmd
	LMove(ctx context.Context, source string, destination string, srcpos string, destpos string) *StringCmd
	LPop(ctx context.Context, key string) *StringCmd
	LPopCount(ctx context.Context, key string, count int) *StringSliceCmd
	LPos(ctx context.Context, key string, value string, args LPosArgs) *IntCmd
	LPosCount(ctx context.Context, key string, value string, count int64, args LPosArgs) *IntSliceCmd
	LPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	LPushX(ctx context.Context, key string, values ...interface{}) *IntCmd
	LRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
	LRem(ctx context.Context, key string, count int64, value interface{}) *IntCmd
	LSet(ctx context.Context, key string, index int64, value interface{}) *StatusCmd
	LTrim(ctx context.Context, key string, start int64, stop int64) *StatusCmd
	LastSave(ctx context.Context) *IntCmd
	MGet(ctx context.Context, keys ...string) *SliceCmd
	MSet(ctx context.Context, values ...interface{}) *StatusCmd
	MSetNX(ctx context.Context, values ...interface{}) *BoolCmd
	MemoryUsage(ctx context.Context, key string, samples ...int) *IntCmd
	Migrate(ctx context.Context, host string, port string, key string, db int, timeout time.Duration) *StatusCmd
	Move(ctx context.Context, key string, db int) *BoolCmd
	ObjectEncoding(ctx context.Context, key string) *StringCmd
	ObjectIdleTime(ctx context.Context, key string) *DurationCmd
	ObjectRefCount(ctx context.Context, key string) *IntCmd
	PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	PExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
	PFAdd(ctx context.Context, key string, els ...interface{}) *IntCmd
	PFCount(ctx context.Context, keys ...string) *IntCmd
	PFMerge(ctx context.Context, dest string, keys ...string) *StatusCmd
	PTTL(ctx context.Context, key string) *DurationCmd
	Persist(ctx context.Context, key string) *BoolCmd
	Ping(ctx context.Context) *StatusCmd
	Pipeline() Pipeliner
	Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	PubSubChannels(ctx context.Context, pattern string) *StringSliceCmd
	PubSubNumPat(ctx context.Context) *IntCmd
	PubSubNumSub(ctx context.Context, channels ...string) *StringIntMapCmd
	Publish(ctx context.Context, channel string, message interface{}) *IntCmd
	Quit(ctx context.Context) *StatusCmd
	RPop(ctx context.Context, key string) *StringCmd
	RPopCount(ctx context.Context, key string, count int) *StringSliceCmd
	RPopLPush(ctx context.Context, source string, destination string) *StringCmd
	RPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	RPushX(ctx context.Context, key string, values ...interface{}) *IntCmd
	RandomKey(ctx context.Context) *StringCmd
	ReadOnly(ctx context.Context) *StatusCmd
	ReadWrite(ctx context.Context) *StatusCmd
	Rename(ctx context.Context, key string, newkey string) *StatusCmd
	RenameNX(ctx context.Context, key string, newkey string) *BoolCmd
	Restore(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd
	RestoreReplace(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd
	SAdd(ctx context.Context, key string, members ...interface{}) *IntCmd
	SCard(ctx context.Context, key string) *IntCmd
	SDiff(ctx context.Context, keys ...string) *StringSliceCmd
	SDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd
	SInter(ctx context.Context, keys ...string) *StringSliceCmd
	SInterStore(ctx context.Context, destination string, keys ...string) *IntCmd
	SIsMember(ctx context.Context, key string, member interface{}) *BoolCmd
	SMIsMember(ctx context.Context, key string, members ...interface{}) *BoolSliceCmd
	SMembers(ctx context.Context, key string) *StringSliceCmd
	SMembersMap(ctx context.Context, key string) *StringStructMapCmd
	SMove(ctx context.Context, source string, destination string, member interface{}) *BoolCmd
	SPop(ctx context.Context, key string) *StringCmd
	SPopN(ctx context.Context, key string, count int64) *StringSliceCmd
	SRandMember(ctx context.Context, key string) *StringCmd
	SRandMemberN(ctx context.Context, key string, count int64) *StringSliceCmd
	SRem(ctx context.Context, key string, members ...interface{}) *IntCmd
	SScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
	SUnion(ctx context.Context, keys ...string) *StringSliceCmd
	SUnionStore(ctx context.Context, destination string, keys ...string) *IntCmd
	Save(ctx context.Context) *StatusCmd
	Scan(ctx context.Context, cursor uint64, match string, count int64) *ScanCmd
	ScanType(ctx context.Context, cursor uint64, match string, count int64, keyType string) *ScanCmd
	ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd
	ScriptFlush(ctx context.Context) *StatusCmd
	ScriptKill(ctx context.Context) *StatusCmd
	ScriptLoad(ctx context.Context, script string) *StringCmd
	Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd
	SetArgs(ctx context.Context, key string, value interface{}, a SetArgs) *StatusCmd
	SetBit(ctx context.Context, key string, offset int64, value int) *IntCmd
	SetEX(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd
	SetNX(ctx context.Context, key string, value interface{}, expiration time.Duration) *BoolCmd
	SetRange(ctx context.Context, key string, offset int64, value string) *IntCmd
	SetXX(ctx context.Context, key string, value interface{}, expiration time.Duration) *BoolCmd
	Shutdown(ctx context.Context) *StatusCmd
	ShutdownNoSave(ctx context.Context) *StatusCmd
	ShutdownSave(ctx context.Context) *StatusCmd
	SlaveOf(ctx context.Context, host string, port string) *StatusCmd
	Sort(ctx context.Context, key string, sort *Sort) *StringSliceCmd
	SortInterfaces(ctx context.Context, key string, sort *Sort) *SliceCmd
	SortStore(ctx context.Context, key string, store string, sort *Sort) *IntCmd
	StrLen(ctx context.Context, key string) *IntCmd
	TTL(ctx context.Context, key string) *DurationCmd
	Time(ctx context.Context) *TimeCmd
	Touch(ctx context.Context, keys ...string) *IntCmd
	TxPipeline() Pipeliner
	TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	Type(ctx context.Context, key string) *StatusCmd
	Unlink(ctx context.Context, keys ...string) *IntCmd
	XAck(ctx context.Context, stream string, group string, ids ...string) *IntCmd
	XAdd(ctx context.Context, a *XAddArgs) *StringCmd
	XAutoClaim(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimCmd
	XAutoClaimJustID(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimJustIDCmd
	XClaim(ctx context.Context, a *XClaimArgs) *XMessageSliceCmd
	XClaimJustID(ctx context.Context, a *XClaimArgs) *StringSliceCmd
	XDel(ctx context.Context, stream string, ids ...string) *IntCmd
	XGroupCreate(ctx context.Context, stream string, group string, start string) *StatusCmd
	XGroupCreateConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd
	XGroupCreateMkStream(ctx context.Context, stream string, group string, start string) *StatusCmd
	XGroupDelConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd
	XGroupDestroy(ctx context.Context, stream string, group string) *IntCmd
	XGroupSetID(ctx context.Context, stream string, group string, start string) *StatusCmd
	XInfoConsumers(ctx context.Context, key string, group string) *XInfoConsumersCmd
	XInfoGroups(ctx context.Context, key string) *XInfoGroupsCmd
	XInfoStream(ctx context.Context, key string) *XInfoStreamCmd
	XInfoStreamFull(ctx context.Context, key string, count int) *XInfoStreamFullCmd
	XLen(ctx context.Context, stream string) *IntCmd
	XPending(ctx context.Context, stream string, group string) *XPendingCmd
	XPendingExt(ctx context.Context, a *XPendingExtArgs) *XPendingExtCmd
	XRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
	XRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd
	XRead(ctx context.Context, a *XReadArgs) *XStreamSliceCmd
	XReadGroup(ctx context.Context, a *XReadGroupArgs) *XStreamSliceCmd
	XReadStreams(ctx context.Context, streams ...string) *XStreamSliceCmd
	XRevRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
	XRevRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd
	XTrim(ctx context.Context, key string, maxLen int64) *IntCmd
	XTrimApprox(ctx context.Context, key string, maxLen int64) *IntCmd
	XTrimMaxLen(ctx context.Context, key string, maxLen int64) *IntCmd
	XTrimMaxLenApprox(ctx context.Context, key string, maxLen int64, limit int64) *IntCmd
	XTrimMinID(ctx context.Context, key string, minID string) *IntCmd
	XTrimMinIDApprox(ctx context.Context, key string, minID string, limit int64) *IntCmd
	ZAdd(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddArgs(ctx context.Context, key string, args ZAddArgs) *IntCmd
	ZAddArgsIncr(ctx context.Context, key string, args ZAddArgs) *FloatCmd
	ZAddCh(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddNX(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddNXCh(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddXX(ctx context.Context, key string, members ...*Z) *IntCmd
	ZAddXXCh(ctx context.Context, key string, members ...*Z) *IntCmd
	ZCard(ctx context.Context, key string) *IntCmd
	ZCount(ctx context.Context, key string, min string, max string) *IntCmd
	ZDiff(ctx context.Context, keys ...string) *StringSliceCmd
	ZDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd
	ZDiffWithScores(ctx context.Context, keys ...string) *ZSliceCmd
	ZIncr(ctx context.Context, key string, member *Z) *FloatCmd
	ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd
	ZIncrNX(ctx context.Context, key string, member *Z) *FloatCmd
	ZIncrXX(ctx context.Context, key string, member *Z) *FloatCmd
	ZInter(ctx context.Context, store *ZStore) *StringSliceCmd
	ZInterStore(ctx context.Context, destination string, store *ZStore) *IntCmd
	ZInterWithScores(ctx context.Context, store *ZStore) *ZSliceCmd
	ZLexCount(ctx context.Context, key string, min string, max string) *IntCmd
	ZMScore(ctx context.Context, key string, members ...string) *FloatSliceCmd
	ZPopMax(ctx context.Context, key string, count ...int64) *ZSliceCmd
	ZPopMin(ctx context.Context, key string, count ...int64) *ZSliceCmd
	ZRandMember(ctx context.Context, key string, count int, withScores bool) *StringSliceCmd
	ZRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
	ZRangeArgs(ctx context.Context, z ZRangeArgs) *StringSliceCmd
	ZRangeArgsWithScores(ctx context.Context, z ZRangeArgs) *ZSliceCmd
	ZRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd
	ZRangeStore(ctx context.Context, dst string, z ZRangeArgs) *IntCmd
	ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
	ZRank(ctx context.Context, key string, member string) *IntCmd
	ZRem(ctx context.Context, key string, members ...interface{}) *IntCmd
	ZRemRangeByLex(ctx context.Context, key string, min string, max string) *IntCmd
	ZRemRangeByRank(ctx context.Context, key string, start int64, stop int64) *IntCmd
	ZRemRangeByScore(ctx context.Context, key string, min string, max string) *IntCmd
	ZRevRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
	ZRevRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZRevRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
	ZRevRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd
	ZRevRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
	ZRevRank(ctx context.Context, key string, member string) *IntCmd
	ZScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
	ZScore(ctx context.Context, key string, member string) *FloatCmd
	ZUnion(ctx context.Context, store ZStore) *StringSliceCmd
	ZUnionStore(ctx context.Context, dest string, store *ZStore) *IntCmd
	ZUnionWithScores(ctx context.Context, store ZStore) *ZSliceCmd
}

type Cmder interface {
	Args() []interface{}
	Err() error
	FullName() string
	Name() string
	SetErr(error)
	SetFirstKeyPos(int8)
	String() string
	firstKeyPos() int8
	readReply(rd *proto.Reader) error
	readTimeout() *time.Duration
	stringArg(int) string
}

type CommandsInfoCmd struct{}

type Conn struct{}

type DurationCmd struct{}

type FloatCmd struct{}

type FloatSliceCmd struct{}

type GeoLocation struct{}

type GeoLocationCmd struct{}

type GeoPosCmd struct{}

type GeoRadiusQuery struct{}

type GeoSearchLocationCmd struct{}

type GeoSearchLocationQuery struct{}

type GeoSearchQuery struct{}

type GeoSearchStoreQuery struct{}

type Hook interface {
	AfterProcess(ctx context.Context, cmd Cmder) error
	AfterProcessPipeline(ctx context.Context, cmds []Cmder) error
	BeforeProcess(ctx context.Context, cmd Cmder) (context.Context, error)
	BeforeProcessPipeline(ctx context.Context, cmds []Cmder) (context.Context, error)
}

type IntCmd struct{}

type IntSliceCmd struct{}

type LPosArgs struct{}

type Options struct{}

type Pipeline struct{}

func (c *Pipeline) Len() int { panic("stub") }

func (c *Pipeline) Do(ctx context.Context, args ...interface{}) *Cmd { panic("stub") }

func (c *Pipeline) Process(ctx context.Context, cmd Cmder) error { panic("stub") }

func (c *Pipeline) Close() error { panic("stub") }

func (c *Pipeline) Discard() error { panic("stub") }

func (c *Pipeline) Exec(ctx context.Context) ([]Cmder, error) { panic("stub") }

func (c *Pipeline) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error) {
	panic("stub")
}

func (c *Pipeline) Pipeline() Pipeliner { panic("stub") }

func (c *Pipeline) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error) {
	panic("stub")
}

func (c *Pipeline) TxPipeline() Pipeliner { panic("stub") }

type Pipeliner interface {
	StatefulCmdable
	Close() error
	Discard() error
	Do(ctx context.Context, args ...interface{}) *Cmd
	Exec(ctx context.Context) ([]Cmder, error)
	Len() int
	Process(ctx context.Context, cmd Cmder) error
}

type PoolStats struct{}

type PubSub struct{}

func (c *PubSub) ChannelWithSubscriptions(_ context.Context, size int) <-chan interface{} {
	panic("stub")
}

type Ring struct{}

func (c *Ring) WithContext(ctx context.Context) *Ring { panic("stub") }

func (c *Ring) Subscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

func (c *Ring) PSubscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

func (c *Ring) ForEachShard(ctx context.Context, fn func(ctx context.Context, client *Client) error) error {
	panic("stub")
}

func (c *Ring) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error { panic("stub") }

type ScanCmd struct{}

type SentinelClient struct{}

func (c *SentinelClient) WithContext(ctx context.Context) *SentinelClient { panic("stub") }

func (c *SentinelClient) Subscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

func (c *SentinelClient) PSubscribe(ctx context.Context, channels ...string) *PubSub { panic("stub") }

type SetArgs struct{}

type SliceCmd struct{}

type Sort struct{}

type StatefulCmdable interface {
	Cmdable
	Auth(ctx context.Context, password string) *StatusCmd
	AuthACL(ctx context.Context, username string, password string) *StatusCmd
	ClientSetName(ctx context.Context, name string) *BoolCmd
	Select(ctx context.Context, index int) *StatusCmd
	SwapDB(ctx context.Context, index1 int, index2 int) *StatusCmd
}

type StatusCmd struct{}

type StringCmd struct{}

func (cmd *StringCmd) Val() string { panic("stub") }

type StringIntMapCmd struct{}

type StringSliceCmd struct{}

type StringStringMapCmd struct{}

type StringStructMapCmd struct{}

type TimeCmd struct{}

type Tx struct{}

func (c *Tx) WithContext(ctx context.Context) *Tx { panic("stub") }

type UniversalClient interface {
	Cmdable
	AddHook(Hook)
	Close() error
	Context() context.Context
	Do(ctx context.Context, args ...interface{}) *Cmd
	PSubscribe(ctx context.Context, channels ...string) *PubSub
	PoolStats() *PoolStats
	Process(ctx context.Context, cmd Cmder) error
	Subscribe(ctx context.Context, channels ...string) *PubSub
	Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
}

type XAddArgs struct{}

type XAutoClaimArgs struct{}

type XAutoClaimCmd struct{}

type XAutoClaimJustIDCmd struct{}

type XClaimArgs struct{}

type XInfoConsumersCmd struct{}

type XInfoGroupsCmd struct{}

type XInfoStreamCmd struct{}

type XInfoStreamFullCmd struct{}

type XMessageSliceCmd struct{}

type XPendingCmd struct{}

type XPendingExtArgs struct{}

type XPendingExtCmd struct{}

type XReadArgs struct{}

type XReadGroupArgs struct{}

type XStreamSliceCmd struct{}

type Z struct{}

type ZAddArgs struct{}

type ZRangeArgs struct{}

type ZRangeBy struct{}

type ZSliceCmd struct{}

type ZStore struct{}

type ZWithKeyCmd struct{}

func NewClient(opt *Options) *Client { panic("stub") }
