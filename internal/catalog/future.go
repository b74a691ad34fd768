package catalog

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
)

// Future is a type, or several of one kind, whose values owe something: a result
// or an error is lost unless one of its Await methods is called.
//
// A method of the type is of one of four kinds. Those in Await meet the duty;
// those in Observe and Read only look, and meet nothing; of an Accumulator, those
// in Start put something in that is to be flushed; any other takes the value
// over, as a function does that it is handed to: what becomes of it is not asked.
type Future struct {
	// Types are the names of the types. Values are of that type, or pointers to it.
	// A name that starts with * stands for all types of the package that end so
	// and have one of the Await methods.
	Types    []string
	Shape    Shape
	Strength Strength
	Await    []string // methods that wait for the result, close, or flush
	Fields   []string // fields, channels that the result comes through: to mention one is an await
	Observe  []string // methods that only look
	// Read are methods that tell what is not known before an Await method has
	// returned: Response of raft's futures.
	Read []string
	// Start are the methods of an Accumulator that put something in. With none,
	// all that the other lists do not name.
	Start []string
	// Idle says that nothing is lost where a path gives up and leaves the future:
	// nothing of what was put in an Accumulator happens before an Await method, say.
	Idle bool
	// Fails says that who returns an error may leave the future: a workflow that
	// fails takes with it what it has started, and who could not publish all need
	// not know of each message.
	Fails bool
	// Absent says that a call may make none, without an error: a channel that does not
	// confirm. Who returns without an await may know that there is none.
	Absent bool
	// Producers are the functions whose futures are of another strength. They
	// come in order: the first that speaks of a call counts.
	Producers []Producer
	// Together are functions that wait for all futures of the type that were
	// made through a client. A package that calls one owes nothing for each.
	Together []Functions
	// Ready are functions for whose futures nobody owes an await: they have their result
	// already, or somebody else has them, too, as a cache does.
	Ready []Functions
	// Resolved names the package functions that make a future from values that
	// are already there.
	Resolved []string
	// Discard names the package functions that give a future up on purpose.
	Discard []string
	// Contract says that a function that returns this future promises to return at once.
	Contract bool
	Words    Words
}

// Shape says how a future's duty comes to be and how it is met.
type Shape uint8

const (
	Value       Shape = iota // a value that an Await method is called on, once it is made
	FuncValue                // a func value that is to be called
	Close                    // a handle that is to be closed, whatever was read from it
	Accumulator              // an object that is made idle: each Start is to be followed by an Await method
)

// Strength says what it means to leave a future alone.
type Strength uint8

const (
	MustAwait   Strength = iota // a bug
	ShouldAwait                 // errors or results are lost
	MayAwait                    // an idiom: fire and forget
)

var strengths = [...]string{MustAwait: "must", ShouldAwait: "should", MayAwait: "optional"}

func (s Strength) String() string { return strengths[s] }

// Set makes s the strength of that name: it is the value of a flag.
func (s *Strength) Set(name string) error {
	i := slices.Index(strengths[:], name)
	if i < 0 {
		return fmt.Errorf("it is none of %s", strings.Join(strengths[:], ", "))
	}
	*s = Strength(i)
	return nil
}

// Producer gives the futures of some functions a strength of their own.
type Producer struct {
	Calls    Functions
	Strength Strength
	// Zero limits the entry to calls whose argument of that number, counted from
	// 1, is the constant zero: QoS 0 of a publish.
	Zero int
	// Where limits the entry to packages that call one of these functions.
	Where *Functions
}

// Functions names methods of a type, or with an empty Recv package functions, of
// packages that the catalog knows. With no Names, all methods of Recv. The Recv *
// stands for any, and a name that starts with * for all that end so.
type Functions struct {
	Recv  string
	Names []string
}

// Has reports whether fn is one of them.
func (f *Functions) Has(fn *types.Func) bool {
	return (f.Recv == "*" || f.Recv == RecvName(fn)) && (len(f.Names) == 0 || slices.ContainsFunc(f.Names, func(name string) bool {
		suffix, many := strings.CutPrefix(name, "*")
		return name == fn.Name() || many && strings.HasSuffix(fn.Name(), suffix)
	})) && Knows(fn)
}

// Knows reports whether fn is declared in a package that has a table.
func Knows(fn *types.Func) bool { return fn.Pkg() != nil && ByPath(fn.Pkg().Path()) != nil }

// Words are what messages say of a future. Empty ones stand for those of a
// future in the narrow sense.
type Words struct {
	Object string // what it is: "future"; a plural ends in s: "batch results"
	Verb   string // what is to be done with it: "await", "close"
	Loss   string // what is lost: "its error is lost"
	Remedy string // what to do instead, where naming the first Await method is not enough
	GiveUp string // what gives it up on purpose
}

// FutureOf returns what is known of t as a future, or nil. A pointer to a
// future is the future.
func (cat *Catalog) FutureOf(t types.Type) *Future {
	t = deref(t)
	path, name := typeName(t)
	p := cat.Package(path)
	if p == nil {
		if isSqlcBatch(t) {
			return &sqlcBatch
		}
		return nil
	}
	for p := range p.withBase {
		for i := range p.Futures {
			if f := &p.Futures[i]; f.names(t, name) {
				return f
			}
		}
	}
	return nil
}

// names reports whether f speaks of type t, which is called name.
func (f *Future) names(t types.Type, name string) bool {
	return slices.ContainsFunc(f.Types, func(known string) bool {
		suffix, many := strings.CutPrefix(known, "*")
		if !many {
			return known == name
		}
		return strings.HasSuffix(name, suffix) && f.AwaitOf(t) != nil
	})
}

// AwaitOf returns the method of t that awaits it, the first that f names, or nil.
func (f *Future) AwaitOf(t types.Type) *types.Func {
	for _, name := range f.Await {
		obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		if fn, ok := obj.(*types.Func); ok {
			return fn
		}
	}
	return nil
}

// Does returns what a method called name does for the duty.
func (f *Future) Does(name string) Duty {
	switch {
	case slices.Contains(f.Await, name):
		return Meets
	case slices.Contains(f.Read, name):
		return Reads
	case slices.Contains(f.Observe, name):
		return Looks
	case f.Shape == Accumulator && (len(f.Start) == 0 || slices.Contains(f.Start, name)):
		return Starts
	}
	return Takes
}

// Duty is what a method does for the duty of a future.
type Duty uint8

const (
	Takes  Duty = iota // takes the value over
	Meets              // meets the duty
	Looks              // only looks
	Reads              // looks at what an Await method must have returned for
	Starts             // of an accumulator: there is a duty now
)

// StrengthOf returns the strength of the futures that a call of fn makes; zero
// reports whether its argument i is the constant zero, calls whether the package
// calls one of the functions. A nil fn is a func value.
func (f *Future) StrengthOf(fn *types.Func, zero func(i int) bool, calls func(Functions) bool) Strength {
	if fn == nil {
		return f.Strength
	}
	for _, p := range f.Producers {
		if p.Calls.Has(fn) && (p.Zero == 0 || zero(p.Zero-1)) && (p.Where == nil || calls(*p.Where)) {
			return p.Strength
		}
	}
	return f.Strength
}

// IsReady reports whether nobody owes an await for the future that fn returns.
func (f *Future) IsReady(fn *types.Func) bool {
	return slices.ContainsFunc(f.Ready, func(fs Functions) bool { return fs.Has(fn) })
}

// Discards reports whether fn gives a future up on purpose.
func (f *Future) Discards(fn *types.Func) bool {
	return fn.Signature().Recv() == nil && slices.Contains(f.Discard, fn.Name()) && Knows(fn)
}
