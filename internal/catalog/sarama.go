package catalog

var sarama = Library{
	Name:    "Sarama",
	Doc:     "https://pkg.go.dev/github.com/IBM/sarama",
	Version: "github.com/IBM/sarama@v1.61.1",
	Packages: []Package{{
		Path: "github.com/IBM/sarama",
		Contexts: []Context{{
			By: ByMethod, Type: "OnAssignmentBalanceStrategy", Methods: []string{"OnAssignment"},
			Place:  "the join of a consumer group, which runs %s",
			Remedy: "do it in a goroutine",
		}},
	}},
}
