package unit

var Sought = sought

// Own returns what a file of facts says of the package itself, as text.
func Own(path string, data []byte) (out []string, err error) {
	f := &facts{direct: map[string]*part{}, parts: map[string]*part{}, behind: map[string][]string{}}
	if len(data) == 0 {
		return nil, nil
	}
	if err := f.readFile(path, data); err != nil {
		return nil, err
	}
	for _, p := range []*part{f.direct[path], f.parts[path]} {
		for _, e := range p.entries() {
			text := string(e.path) + " " + e.fact + " " + string(e.value)
			for _, s := range e.strings {
				text += " " + s
			}
			out = append(out, text)
		}
	}
	return out, nil
}
