package redis

type ACLCatArgs struct{}

type ACLLogCmd struct{}

type AREntry struct{}

type AREntrySliceCmd struct{}

type ARGrepArgs struct{}

type ARRange struct{}

type ARScanArgs struct{}

type AggregateCmd struct{}

type AutoFuture struct{}

type AutoPipeliner struct{}

type BFInfoCmd struct{}

type BFInsertOptions struct{}

type BFReserveOptions struct{}

type BitCount struct{}

type BoolCmd struct{}

type BoolSliceCmd struct{}

type CFInfoCmd struct{}

type CFInsertOptions struct{}

type CFReserveOptions struct{}

type CMSInfoCmd struct{}

type Client struct{}

type ClientInfoCmd struct{}

type ClientTrackingOptions struct{}

type ClusterLinksCmd struct{}

type ClusterShardsCmd struct{}

type ClusterSlotsCmd struct{}

type Cmd struct{}

type CommandsInfoCmd struct{}

type DelExArgs struct{}

type DigestCmd struct{}

type DurationCmd struct{}

type FTAggregateOptions struct{}

type FTCreateOptions struct{}

type FTDropIndexOptions struct{}

type FTExplainOptions struct{}

type FTHybridCmd struct{}

type FTHybridOptions struct{}

type FTInfoCmd struct{}

type FTSearchCmd struct{}

type FTSearchOptions struct{}

type FTSpellCheckCmd struct{}

type FTSpellCheckOptions struct{}

type FTSynDumpCmd struct{}

type FTSynUpdateOptions struct{}

type FieldSchema struct{}

type FilterBy struct{}

type FloatCmd struct{}

type FloatSliceCmd struct{}

type FunctionListCmd struct{}

type FunctionListQuery struct{}

type FunctionStatsCmd struct{}

type GeoLocation struct{}

type GeoLocationCmd struct{}

type GeoPosCmd struct{}

type GeoRadiusQuery struct{}

type GeoSearchLocationCmd struct{}

type GeoSearchLocationQuery struct{}

type GeoSearchQuery struct{}

type GeoSearchStoreQuery struct{}

type HExpireArgs struct{}

type HGetEXOptions struct{}

type HSetEXOptions struct{}

type IncrEXFloatArgs struct{}

type IncrEXFloatCmd struct{}

type IncrEXIntArgs struct{}

type IncrEXIntCmd struct{}

type InfoCmd struct{}

type IntCmd struct{}

type IntPointerSliceCmd struct{}

type IntSliceCmd struct{}

type JSONArrIndexArgs struct{}

type JSONArrTrimArgs struct{}

type JSONCmd struct{}

type JSONGetArgs struct{}

type JSONSetArgs struct{}

type JSONSetArgsOptions struct{}

type JSONSliceCmd struct{}

type KeyFlagsCmd struct{}

type KeyValueSliceCmd struct{}

type KeyValuesCmd struct{}

type LCSCmd struct{}

type LCSQuery struct{}

type LMoveMArgs struct{}

type LPosArgs struct{}

type LatencyCmd struct{}

type LibraryInfo struct{}

type MSetEXArgs struct{}

type MapMapStringInterfaceCmd struct{}

type MapStringIntCmd struct{}

type MapStringInterfaceCmd struct{}

type MapStringSliceInterfaceCmd struct{}

type MapStringStringCmd struct{}

type ModuleLoadexConfig struct{}

type Pipeline struct{}

type RankWithScoreCmd struct{}

type SDiffCardOptions struct{}

type SUnionCardOptions struct{}

type ScanCmd struct{}

type ScanDumpCmd struct{}

type SetArgs struct{}

type SliceCmd struct{}

type SlowLogCmd struct{}

type Sort struct{}

type StatusCmd struct{}

type StringCmd struct{}

type StringSliceCmd struct{}

type StringSliceSliceCmd struct{}

type StringStructMapCmd struct{}

type TDigestInfoCmd struct{}

type TDigestMergeOptions struct{}

type TSAlterOptions struct{}

type TSCreateRuleOptions struct{}

type TSGetOptions struct{}

type TSIncrDecrOptions struct{}

type TSInfoOptions struct{}

type TSMGetOptions struct{}

type TSMRangeOptions struct{}

type TSMRevRangeOptions struct{}

type TSNRangeOptions struct{}

type TSNRangePivotRowSliceCmd struct{}

type TSNRevRangeOptions struct{}

type TSOptions struct{}

type TSRangeOptions struct{}

type TSReadOptions struct{}

type TSRevRangeOptions struct{}

type TSTimestampValueCmd struct{}

type TSTimestampValueSliceCmd struct{}

type TimeCmd struct{}

type TopKInfoCmd struct{}

type UintCmd struct{}

type UintSliceCmd struct{}

type VAddArgs struct{}

type VSimArgs struct{}

type VectorAttribSliceCmd struct{}

type VectorScoreAttribSliceCmd struct{}

type VectorScoreSliceCmd struct{}

type VectorScoreSliceSliceCmd struct{}

type XAddArgs struct{}

type XAutoClaimArgs struct{}

type XAutoClaimCmd struct{}

type XAutoClaimJustIDCmd struct{}

type XAutoClaimWithDeletedCmd struct{}

type XCfgSetArgs struct{}

type XClaimArgs struct{}

type XInfoConsumersCmd struct{}

type XInfoGroupsCmd struct{}

type XInfoStreamCmd struct{}

type XInfoStreamFullCmd struct{}

type XMessageSliceCmd struct{}

type XNackArgs struct{}

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

type ZSliceWithKeyCmd struct{}

type ZStore struct{}

type ZWithKeyCmd struct{}

type ZeroCopyStringCmd struct{}

type apBatch struct{}
