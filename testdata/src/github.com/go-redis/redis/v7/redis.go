package redis

import (
	"context"
	"time"

	"github.com/go-redis/redis/v7/internal/proto"
)

type BitCount struct{}

type BoolCmd struct{}

type BoolSliceCmd struct{}

type Client struct{}

func (c *Client) Pipeline() Pipeliner { panic("stub") }

func (c *Client) TxPipeline() Pipeliner { panic("stub") }

type ClusterSlotsCmd struct{}

type Cmd struct{}

type Cmdable interface {
	Append(key string, value string) *IntCmd
	BLPop(timeout time.Duration, keys ...string) *StringSliceCmd
	BRPop(timeout time.Duration, keys ...string) *StringSliceCmd
	BRPopLPush(source string, destination string, timeout time.Duration) *StringCmd
	BZPopMax(timeout time.Duration, keys ...string) *ZWithKeyCmd
	BZPopMin(timeout time.Duration, keys ...string) *ZWithKeyCmd
	BgRewriteAOF() *StatusCmd
	BgSave() *StatusCmd
	BitCount(key string, bitCount *BitCount) *IntCmd
	BitField(key string, args ...interface{}) *IntSliceCmd
	BitOpAnd(destKey string, keys ...string) *IntCmd
	BitOpNot(destKey string, key string) *IntCmd
	BitOpOr(destKey string, keys ...string) *IntCmd
	BitOpXor(destKey string, keys ...string) *IntCmd
	BitPos(key string, bit int64, pos ...int64) *IntCmd
	ClientGetName() *StringCmd
	ClientID() *IntCmd
	ClientKill(ipPort string) *StatusCmd
	ClientKillByFilter(keys ...string) *IntCmd
	ClientList() *StringCmd
	ClientPause(dur time.Duration) *BoolCmd
	ClusterAddSlots(slots ...int) *StatusCmd
	ClusterAddSlotsRange(min int, max int) *StatusCmd
	ClusterCountFailureReports(nodeID string) *IntCmd
	ClusterCountKeysInSlot(slot int) *IntCmd
	ClusterDelSlots(slots ...int) *StatusCmd
	ClusterDelSlotsRange(min int, max int) *StatusCmd
	ClusterFailover() *StatusCmd
	ClusterForget(nodeID string) *StatusCmd
	ClusterGetKeysInSlot(slot int, count int) *StringSliceCmd
	ClusterInfo() *StringCmd
	ClusterKeySlot(key string) *IntCmd
	ClusterMeet(host string, port string) *StatusCmd
	ClusterNodes() *StringCmd
	ClusterReplicate(nodeID string) *StatusCmd
	ClusterResetHard() *StatusCmd
	ClusterResetSoft() *StatusCmd
	ClusterSaveConfig() *StatusCmd
	ClusterSlaves(nodeID string) *StringSliceCmd
	ClusterSlots() *ClusterSlotsCmd
	Command() *CommandsInfoCmd
	ConfigGet(parameter string) *SliceCmd
	ConfigResetStat() *StatusCmd
	ConfigRewrite() *StatusCmd
	ConfigSet(parameter string, value string) *StatusCmd
	DBSize() *IntCmd
	DebugObject(key string) *StringCmd
	Decr(key string) *IntCmd
	DecrBy(key string, decrement int64) *IntCmd
	Del(keys ...string) *IntCmd
	Dump(key string) *StringCmd
	Echo(message interface{}) *StringCmd
	Eval(script string, keys []string, args ...interface{}) *Cmd
	EvalSha(sha1 string, keys []string, args ...interface{}) *Cmd
	Exists(keys ...string) *IntCmd
	Expire(key string, expiration time.Duration) *BoolCmd
	ExpireAt(key string, tm time.Time) *BoolCmd
	FlushAll() *StatusCmd
	FlushAllAsync() *StatusCmd
	FlushDB() *StatusCmd
	FlushDBAsync() *StatusCmd
	GeoAdd(key string, geoLocation ...*GeoLocation) *IntCmd
	GeoDist(key string, member1 string, member2 string, unit string) *FloatCmd
	GeoHash(key string, members ...string) *StringSliceCmd
	GeoPos(key string, members ...string) *GeoPosCmd
	GeoRadius(key string, longitude float64, latitude float64, query *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMember(key string, member string, query *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMemberStore(key string, member string, query *GeoRadiusQuery) *IntCmd
	GeoRadiusStore(key string, longitude float64, latitude float64, query *GeoRadiusQuery) *IntCmd
	Get(key string) *StringCmd
	GetBit(key string, offset int64) *IntCmd
	GetRange(key string, start int64, end int64) *StringCmd
	GetSet(key string, value interface{}) *StringCmd
	HDel(key string, fields ...string) *IntCmd
	HExists(key string, field string) *BoolCmd
	HGet(key string, field string) *StringCmd
	HGetAll(key string) *StringStringMapCmd
	HIncrBy(key string, field string, incr int64) *IntCmd
	HIncrByFloat(key string, field string, incr float64) *FloatCmd
	HKeys(key string) *StringSliceCmd
	HLen(key string) *IntCmd
	HMGet(key string, fields ...string) *SliceCmd
	HMSet(key string, values ...interface{}) *BoolCmd
	HScan(key string, cursor uint64, match string, count int64) *ScanCmd
	HSet(key string, values ...interface{}) *IntCmd
	HSetNX(key string, field string, value interface{}) *BoolCmd
	HVals(key string) *StringSliceCmd
	Incr(key string) *IntCmd
	IncrBy(key string, value int64) *IntCmd
	IncrByFloat(key string, value float64) *FloatCmd
	Info(section ...string) *StringCmd
	Keys(pattern string) *StringSliceCmd
	LIndex(key string, index int64) *StringCmd
	LInsert(key string, op string, pivot interface{}, value interface{}) *IntCmd
	LInsertAfter(key string, pivot interface{}, value interface{}) *IntCmd
	LInsertBefore(key string, pivot interface{}, value interface{}) *IntCmd
	LLen(key string) *IntCmd
	LPop(key string) *StringCmd
	LPush(key string, values ...interface{}) *IntCmd
	LPushX(key string, values ...interface{}) *IntCmd
	LRange(key string, start int64, stop int64) *StringSliceCmd
	LRem(key string, count int64, value interface{}) *IntCmd
	LSet(key string, index int64, value interface{}) *StatusCmd
	LTrim(key string, start int64, stop int64) *StatusCmd
	LastSave() *IntCmd
	MGet(keys ...string) *SliceCmd
	MSet(values ...interface{}) *StatusCmd
	MSetNX(values ...interface{}) *BoolCmd
	MemoryUsage(key string, samples ...int) *IntCmd
	Migrate(host string, port string, key string, db int, timeout time.Duration) *StatusCmd
	Move(key string, db int) *BoolCmd
	ObjectEncoding(key string) *StringCmd
	ObjectIdleTime(key string) *DurationCmd
	ObjectRefCount(key string) *IntCmd
	PExpire(key string, expiration time.Duration) *BoolCmd
	PExpireAt(key string, tm time.Time) *BoolCmd
	PFAdd(key string, els ...interface{}) *IntCmd
	PFCount(keys ...string) *IntCmd
	PFMerge(dest string, keys ...string) *StatusCmd
	PTTL(key string) *DurationCmd
	Persist(key string) *BoolCmd
	Ping() *StatusCmd
	Pipeline() Pipeliner
	Pipelined(fn func(Pipeliner) error) ([]Cmder, error)
	PubSubChannels(pattern string) *StringSliceCmd
	PubSubNumPat() *IntCmd
	PubSubNumSub(channels ...string) *StringIntMapCmd
	Publish(channel string, message interface{}) *IntCmd
	Quit() *StatusCmd
	RPop(key string) *StringCmd
	RPopLPush(source string, destination string) *StringCmd
	RPush(key string, values ...interface{}) *IntCmd
	RPushX(key string, values ...interface{}) *IntCmd
	RandomKey() *StringCmd
	ReadOnly() *StatusCmd
	ReadWrite() *StatusCmd
	Rename(key string, newkey string) *StatusCmd
	RenameNX(key string, newkey string) *BoolCmd
	Restore(key string, ttl time.Duration, value string) *StatusCmd
	RestoreReplace(key string, ttl time.Duration, value string) *StatusCmd
	SAdd(key string, members ...interface{}) *IntCmd
	SCard(key string) *IntCmd
	SDiff(keys ...string) *StringSliceCmd
	SDiffStore(destination string, keys ...string) *IntCmd
	SInter(keys ...string) *StringSliceCmd
	SInterStore(destination string, keys ...string) *IntCmd
	SIsMember(key string, member interface{}) *BoolCmd
	SMembers(key string) *StringSliceCmd
	SMembersMap(key string) *StringStructMapCmd
	SMove(source string, destination string, member interface{}) *BoolCmd
	SPop(key string) *StringCmd
	SPopN(key string, count int64) *StringSliceCmd
	SRandMember(key string) *StringCmd
	SRandMemberN(key string, count int64) *StringSliceCmd
	SRem(key string, members ...interface{}) *IntCmd
	SScan(key string, cursor uint64, match string, count int64) *ScanCmd
	SUnion(keys ...string) *StringSliceCmd
	SUnionStore(destination string, keys ...string) *IntCmd
	Save() *StatusCmd
	Scan(cursor uint64, match string, count int64) *ScanCmd
	ScriptExists(hashes ...string) *BoolSliceCmd
	ScriptFlush() *StatusCmd
	ScriptKill() *StatusCmd
	ScriptLoad(script string) *StringCmd
	Set(key string, value interface{}, expiration time.Duration) *StatusCmd
	SetBit(key string, offset int64, value int) *IntCmd
	SetNX(key string, value interface{}, expiration time.Duration) *BoolCmd
	SetRange(key string, offset int64, value string) *IntCmd
	SetXX(key string, value interface{}, expiration time.Duration) *BoolCmd
	Shutdown() *StatusCmd
	ShutdownNoSave() *StatusCmd
	ShutdownSave() *StatusCmd
	SlaveOf(host string, port string) *StatusCmd
	Sort(key string, sort *Sort) *StringSliceCmd
	SortInterfaces(key string, sort *Sort) *SliceCmd
	SortStore(key string, store string, sort *Sort) *IntCmd
	StrLen(key string) *IntCmd
	TTL(key string) *DurationCmd
	Time() *TimeCmd
	Touch(keys ...string) *IntCmd
	TxPipeline() Pipeliner
	TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)
	Type(key string) *StatusCmd
	Unlink(keys ...string) *IntCmd
	XAck(stream string, group string, ids ...string) *IntCmd
	XAdd(a *XAddArgs) *StringCmd
	XClaim(a *XClaimArgs) *XMessageSliceCmd
	XClaimJustID(a *XClaimArgs) *StringSliceCmd
	XDel(stream string, ids ...string) *IntCmd
	XGroupCreate(stream string, group string, start string) *StatusCmd
	XGroupCreateMkStream(stream string, group string, start string) *StatusCmd
	XGroupDelConsumer(stream string, group string, consumer string) *IntCmd
	XGroupDestroy(stream string, group string) *IntCmd
	XGroupSetID(stream string, group string, start string) *StatusCmd
	XInfoGroups(key string) *XInfoGroupsCmd
	XLen(stream string) *IntCmd
	XPending(stream string, group string) *XPendingCmd
	XPendingExt(a *XPendingExtArgs) *XPendingExtCmd
	XRange(stream string, start string, stop string) *XMessageSliceCmd
	XRangeN(stream string, start string, stop string, count int64) *XMessageSliceCmd
	XRead(a *XReadArgs) *XStreamSliceCmd
	XReadGroup(a *XReadGroupArgs) *XStreamSliceCmd
	XReadStreams(streams ...string) *XStreamSliceCmd
	XRevRange(stream string, start string, stop string) *XMessageSliceCmd
	XRevRangeN(stream string, start string, stop string, count int64) *XMessageSliceCmd
	XTrim(key string, maxLen int64) *IntCmd
	XTrimApprox(key string, maxLen int64) *IntCmd
	ZAdd(key string, members ...*Z) *IntCmd
	ZAddCh(key string, members ...*Z) *IntCmd
	ZAddNX(key string, members ...*Z) *IntCmd
	ZAddNXCh(key string, members ...*Z) *IntCmd
	ZAddXX(key string, members ...*Z) *IntCmd
	ZAddXXCh(key string, members ...*Z) *IntCmd
	ZCard(key string) *IntCmd
	ZCount(key string, min string, max string) *IntCmd
	ZIncr(key string, member *Z) *FloatCmd
	ZIncrBy(key string, increment float64, member string) *FloatCmd
	ZIncrNX(key string, member *Z) *FloatCmd
	ZIncrXX(key string, member *Z) *FloatCmd
	ZInterStore(destination string, store *ZStore) *IntCmd
	ZLexCount(key string, min string, max string) *IntCmd
	ZPopMax(key string, count ...int64) *ZSliceCmd
	ZPopMin(key string, count ...int64) *ZSliceCmd
	ZRange(key string, start int64, stop int64) *StringSliceCmd
	ZRangeByLex(key string, opt *ZRangeBy) *StringSliceCmd
	ZRangeByScore(key string, opt *ZRangeBy) *StringSliceCmd
	ZRangeByScoreWithScores(key string, opt *ZRangeBy) *ZSliceCmd
	ZRangeWithScores(key string, start int64, stop int64) *ZSliceCmd
	ZRank(key string, member string) *IntCmd
	ZRem(key string, members ...interface{}) *IntCmd
	ZRemRangeByLex(key string, min string, max string) *IntCmd
	ZRemRangeByRank(key string, start int64, stop int64) *IntCmd
	ZRemRangeByScore(key string, min string, max string) *IntCmd
	ZRevRange(key string, start int64, stop int64) *StringSliceCmd
	ZRevRangeByLex(key string, opt *ZRangeBy) *StringSliceCmd
	ZRevRangeByScore(key string, opt *ZRangeBy) *StringSliceCmd
	ZRevRangeByScoreWithScores(key string, opt *ZRangeBy) *ZSliceCmd
	ZRevRangeWithScores(key string, start int64, stop int64) *ZSliceCmd
	ZRevRank(key string, member string) *IntCmd
	ZScan(key string, cursor uint64, match string, count int64) *ScanCmd
	ZScore(key string, member string) *FloatCmd
	ZUnionStore(dest string, store *ZStore) *IntCmd
}

type Cmder interface {
	Args() []interface{}
	Err() error
	Name() string
	SetErr(error)
	String() string
	readReply(rd *proto.Reader) error
	readTimeout() *time.Duration
	stringArg(int) string
}

type CommandsInfoCmd struct{}

type DurationCmd struct{}

type FloatCmd struct{}

type GeoLocation struct{}

type GeoLocationCmd struct{}

type GeoPosCmd struct{}

type GeoRadiusQuery struct{}

type IntCmd struct{}

type IntSliceCmd struct{}

type Pipeline struct{}

func (c *Pipeline) Exec() ([]Cmder, error) { panic("stub") }

type Pipeliner interface {
	StatefulCmdable
	Close() error
	Discard() error
	Do(args ...interface{}) *Cmd
	Exec() ([]Cmder, error)
	ExecContext(ctx context.Context) ([]Cmder, error)
	Process(cmd Cmder) error
}

type ScanCmd struct{}

type SliceCmd struct{}

type Sort struct{}

type StatefulCmdable interface {
	Cmdable
	Auth(password string) *StatusCmd
	AuthACL(username string, password string) *StatusCmd
	ClientSetName(name string) *BoolCmd
	Select(index int) *StatusCmd
	SwapDB(index1 int, index2 int) *StatusCmd
}

type StatusCmd struct{}

type StringCmd struct{}

type StringIntMapCmd struct{}

type StringSliceCmd struct{}

type StringStringMapCmd struct{}

type StringStructMapCmd struct{}

type TimeCmd struct{}

type XAddArgs struct{}

type XClaimArgs struct{}

type XInfoGroupsCmd struct{}

type XMessageSliceCmd struct{}

type XPendingCmd struct{}

type XPendingExtArgs struct{}

type XPendingExtCmd struct{}

type XReadArgs struct{}

type XReadGroupArgs struct{}

type XStreamSliceCmd struct{}

type Z struct{}

type ZRangeBy struct{}

type ZSliceCmd struct{}

type ZStore struct{}

type ZWithKeyCmd struct{}
