package sarama

type AsyncProducer interface {
	AbortTxn() error
	AddMessageToTxn(msg *ConsumerMessage, groupId string, metadata *string) error
	AddMessageToTxnWithGroupMetadata(msg *ConsumerMessage, groupMetadata *ConsumerGroupMetadata, metadata *string) error
	AddOffsetsToTxn(offsets map[string][]*PartitionOffsetMetadata, groupId string) error
	AddOffsetsToTxnWithGroupMetadata(offsets map[string][]*PartitionOffsetMetadata, groupMetadata *ConsumerGroupMetadata) error
	AsyncClose()
	BeginTxn() error
	Close() error
	CommitTxn() error
	Errors() <-chan *ProducerError
	Input() chan<- *ProducerMessage
	IsTransactional() bool
	Successes() <-chan *ProducerMessage
	TxnStatus() ProducerTxnStatusFlag
}

type BalanceStrategy interface {
	AssignmentData(memberID string, topics map[string][]int32, generationID int32) ([]byte, error)
	Name() string
	Plan(members map[string]ConsumerGroupMemberMetadata, topics map[string][]int32) (BalanceStrategyPlan, error)
}

type BalanceStrategyPlan map[string]map[string][]int32

type Config struct{}

type ConsumerGroupMemberAssignment struct{}

type ConsumerGroupMemberMetadata struct{}

type ConsumerGroupMetadata struct{}

type ConsumerMessage struct{}

func NewAsyncProducer(addrs []string, conf *Config) (AsyncProducer, error) { panic("stub") }

type OnAssignmentBalanceStrategy interface {
	BalanceStrategy
	OnAssignment(assignment *ConsumerGroupMemberAssignment, generationID int32)
}

type PartitionOffsetMetadata struct{}

type ProducerError struct{}

type ProducerMessage struct{}

type ProducerTxnStatusFlag int16
