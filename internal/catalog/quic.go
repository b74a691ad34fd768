package catalog

const (
	quicPlace  = "the QUIC connection's loop, which runs %s"
	quicRemedy = "do it in a goroutine"
)

var quic = Library{
	Name:    "quic-go",
	Doc:     "https://pkg.go.dev/github.com/quic-go/quic-go",
	Version: "github.com/quic-go/quic-go@v0.65.0",
	Packages: []Package{{
		Path: "github.com/quic-go/quic-go",
		Contexts: []Context{
			{By: ByArg, Type: "ReceiveStream", Methods: []string{"SetReceiveFinalSizeCallback"}, Index: 0, Place: quicPlace, Remedy: quicRemedy},
			{By: ByArg, Type: "Stream", Methods: []string{"SetReceiveFinalSizeCallback"}, Index: 0, Place: quicPlace, Remedy: quicRemedy},
			{By: ByArg, Type: "SendStream", Methods: []string{"WriteWithLimit"}, Index: 1, Place: quicPlace, Remedy: quicRemedy},
			{By: ByArg, Type: "Stream", Methods: []string{"WriteWithLimit"}, Index: 1, Place: quicPlace, Remedy: quicRemedy},
			{By: ByField, Type: "Config", Methods: []string{"AllowConnectionWindowIncrease"}, Place: quicPlace, Remedy: quicRemedy},
		},
	}},
}
