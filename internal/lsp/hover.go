package lsp

import (
	"context"
	"strings"
)

// hover says what is known of the function or call at a place. It does not wait
// for a check: other servers' answers may be waiting for this one.
func (s *server) hover(_ context.Context, params positionParams) (any, error) {
	name, ok := fileName(params.TextDocument.URI)
	if !ok {
		return nil, nil
	}
	c := s.latest(name)
	if c == nil {
		return nil, nil
	}
	select {
	case <-c.found:
	default:
		return nil, nil
	}
	at := span{params.Position, params.Position}
	var lines []string
	var where span
	for _, n := range c.files[name].notes {
		if n.at.touches(at) {
			lines, where = append(lines, n.text), n.at
		}
	}
	if len(lines) == 0 {
		return nil, nil
	}
	// Plain text: the names of methods hold asterisks.
	return hover{Contents: markupContent{Kind: "plaintext", Value: source + ": " + strings.Join(lines, "\n")}, Range: where}, nil
}

// inlayHint marks the calls that block. A client gets hints only if it asked
// for them when it started the server.
func (s *server) inlayHint(ctx context.Context, params inlayHintParams) (any, error) {
	hints := []inlayHint{}
	name, ok := fileName(params.TextDocument.URI)
	if !ok {
		return hints, nil
	}
	c, err := s.settled(ctx, name)
	if err != nil || c == nil {
		return hints, err
	}
	for _, n := range c.files[name].notes {
		if n.call && strings.HasPrefix(n.text, "blocks: ") && n.at.touches(params.Range) {
			hints = append(hints, inlayHint{Position: n.at.End, Label: "blocks", Tooltip: n.text, PaddingLeft: true})
		}
	}
	return hints, nil
}
