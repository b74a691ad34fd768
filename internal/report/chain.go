package report

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/modfile"

	"github.com/asyncorm/asyncorm-lint/internal/excerpt"
	"github.com/asyncorm/asyncorm-lint/internal/pattern"
)

// A chain is what a picture of a finding shows: the async context, the call that
// stands in it, and the calls behind that up to the one that blocks.
//
// Messages are made to be read (docs/design.md), and are all that go vet hands on.
// So the chain is read from them:
//
//	save blocks Bubble Tea's Update: save -> (*store.Notes).Add -> (*sql.DB).Exec at store/store.go:41; return a tea.Cmd
//	^callee     ^context             ^hops                                         ^place               ^remedy
//
// Hops in the finding's package are without a place there, and are its related
// places instead: "save calls (*store.Notes).Add". A message of another form has
// no chain.
type chain struct {
	context string // "Bubble Tea's Update", or "" if nothing is blocked
	hops    []hop
	query   bool // the last one waits for a database
}

// A hop is a call. The first stands where the finding does.
type hop struct {
	name  string // as the message has it; "..." for some that are left out
	place string // file:line, of the call; "" if it is not known
	at    span   // the same, where the file was found
}

var (
	// A named place ends a hop, a remark the last one.
	hopForm   = pattern.Lazy(`^(.*?)(?: at (\S+?:\d+))?(?: \(and \d+ more behind it\))?(?:, (?:for|if) .*)?$`)
	blocking  = pattern.Lazy(`^(.+?) (blocks|waits for the disk in|parks) (.+)$`)
	wireAt    = pattern.Lazy(` at (\S+:\d+)$`)
	remarks   = pattern.Lazy(` \(and \d+ more behind it\)$`)
	shortForm = pattern.Lazy(`^(.+):(\d+)$`)
)

// chainOf reads the chain of a finding from its message and its related places.
func (s *sources) chainOf(f finding) chain {
	head, _, _ := strings.Cut(f.message, "; ")
	var parts []string
	if i := strings.Index(head, " -> "); i >= 0 {
		start := strings.LastIndex(head[:i], ": ")
		if start < 0 {
			return chain{}
		}
		head, parts = head[:start], strings.Split(head[start+2:], " -> ")
	}
	var c chain
	first := hop{at: f.at} // or where it is called, if the finding is about what is called
	if m := blocking().FindStringSubmatch(head); m != nil {
		c.query = m[2] != "parks"
		c.context, _, _ = strings.Cut(m[3], ": ")
		c.context = remarks().ReplaceAllString(c.context, "")
		if m := wireAt().FindStringSubmatch(c.context); m != nil {
			c.context = strings.TrimSuffix(c.context, m[0])
			first.place = m[1]
		}
		if parts == nil {
			parts = []string{m[1]}
		}
	}
	for i, part := range parts {
		m := hopForm().FindStringSubmatch(part)
		h := hop{name: m[1], place: m[2]}
		switch at, ok := calls(f, h.name); {
		case i == 0 && first.place == "":
			h.at = first.at
		case i == 0:
			h.place, h.at = first.place, s.find(first.place, h.name)
		case ok:
			h.at = at
		case h.place != "":
			h.at = s.find(h.place, h.name)
		}
		if h.at.line > 0 {
			h.place = h.at.file + ":" + strconv.Itoa(h.at.line)
		}
		c.hops = append(c.hops, h)
	}
	return c
}

// calls returns the related place where a function is called.
func calls(f finding, name string) (span, bool) {
	for _, r := range f.related {
		if strings.HasSuffix(r.message, " calls "+name) {
			return r.at, true
		}
	}
	return span{}, false
}

// sources finds the files that messages name by the last directory and the name.
type sources struct {
	root  string
	files map[string][]string // by directory/name; made when the first is asked for
}

// find returns the line of a place like "store/store.go:41" that calls a function:
// in the one file below the root that is called so and has the function's name in
// that line. A library may have a file of that name, too.
func (s *sources) find(place, function string) span {
	m := shortForm().FindStringSubmatch(place)
	if m == nil {
		return span{}
	}
	if s.files == nil {
		s.walk()
	}
	line, err := strconv.Atoi(m[2])
	if err != nil {
		return span{}
	}
	var found []span
	name := function[strings.LastIndexByte(function, '.')+1:]
	for _, rel := range s.files[m[1]] {
		file := filepath.Join(s.root, filepath.FromSlash(rel))
		if col := strings.Index(excerpt.Line(file, line), name); col >= 0 {
			found = append(found, span{rel, file, line, col + 1, line, col + 1 + len(name)})
		}
	}
	if len(found) != 1 {
		return span{}
	}
	return found[0]
}

func (s *sources) walk() {
	s.files = map[string][]string{}
	// What cannot be read has no excerpt.
	_ = filepath.WalkDir(s.root, func(name string, d fs.DirEntry, err error) error {
		switch base := filepath.Base(name); {
		case err != nil:
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir() && name != s.root && (strings.HasPrefix(base, ".") || base == "testdata" || base == "node_modules"):
			return fs.SkipDir
		case !d.IsDir() && strings.HasSuffix(base, ".go"):
			if rel, err := filepath.Rel(s.root, name); err == nil {
				short := path.Join(lastElement(filepath.Dir(name)), base)
				s.files[short] = append(s.files[short], filepath.ToSlash(rel))
			}
		}
		return nil
	})
}

// lastElement returns the last element of the import path of the package in dir:
// the directory's name, which for a module's root may be anything.
func lastElement(dir string) string {
	if data, err := os.ReadFile(filepath.Join(dir, "go.mod")); err == nil {
		return path.Base(modfile.ModulePath(data))
	}
	return filepath.Base(dir)
}
