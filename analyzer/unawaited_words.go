package analyzer

import (
	"cmp"
	"fmt"
	"go/ast"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/futures"
	"golang.org/x/tools/go/analysis"
)

// dropMessage says that a future is thrown away, what is lost, and what to do.
func dropMessage(pass *analysis.Pass, future *futures.Future, d dropped) string {
	w := wordsOf(future)
	fate, remedy := "dropped", w.remedy("", "")
	switch d.how {
	case byBlank:
		fate = "assigned to _ and never " + w.met()
	case byGo:
		fate, remedy = "dropped by the go statement", "call it without go, for it is async already, and "+w.meet()
	case byDefer:
		fate, remedy = "dropped by the defer statement", "defer a function that "+w.meets(w.them())
	}
	return fmt.Sprintf("%s%s %s; %s; %s", w.object, from(pass, d.expr), w.are(fate), w.loss, remedy)
}

// lossMessage says how a future is lost, what else is lost with it, and what to do.
func lossMessage(pass *analysis.Pass, l futures.Loss) string {
	w, name := wordsOf(l.Future), variableName(l)
	switch {
	case l.How == futures.TooEarly:
		await := dotted(name, w.await)
		return fmt.Sprintf("%s before %s: there is no answer before %s has returned; call %s first", l.Name, w.await, await, await)
	case l.How == futures.Deferred:
		return fmt.Sprintf("%s in a defer statement loses its error; defer a function that looks at it", dotted(name, l.Name))
	case l.Start:
		return startMessage(pass, l, w, name)
	}
	fate, before := fateOf(pass, l, w, name)
	switch {
	case l.How == futures.InField || l.How == futures.Handed:
		name = ""
	case l.Many:
		w.cure = w.verb + " each of " + name
	}
	return fmt.Sprintf("%s%s %s; %s; %s", w.object, from(pass, l.Value), w.are(fate), w.loss, w.remedy(name, before))
}

// fateOf says what becomes of a future, and whether the remedy must come first.
func fateOf(pass *analysis.Pass, l futures.Loss, w words, name string) (fate, before string) {
	line := pass.Fset.PositionFor(l.At, false).Line
	switch l.How {
	case futures.AtReturn:
		return fmt.Sprintf("not %s when the function returns at line %d", w.met(), line), " before"
	case futures.NextTurn:
		return fmt.Sprintf("not %s when the next turn of the loop makes another at line %d", w.met(), line), " before"
	case futures.Overwritten:
		return fmt.Sprintf("overwritten at line %d before %s %s", line, w.it(), w.met()), " before"
	case futures.InField:
		of := "field " + l.Var.Name()
		if !l.Var.IsField() {
			of = l.Var.Name()
		}
		return fmt.Sprintf("put in %s, which nothing in the package %s", of, w.meets("")), ""
	case futures.Handed:
		return fmt.Sprintf("handed to %s, which never %s", l.To, w.meets(w.them())), ""
	case futures.Looked:
		return "only looked at, never " + w.met(), ""
	case futures.Ranged:
		return "ranged over and never " + w.met(), ""
	}
	if l.Some {
		return fmt.Sprintf("put in %s, of which only some are %s", name, w.met()), ""
	}
	return fmt.Sprintf("put in %s and never %s", name, w.met()), ""
}

// startMessage says that something was put in an accumulator and not flushed.
func startMessage(pass *analysis.Pass, l futures.Loss, w words, name string) string {
	line := pass.Fset.PositionFor(l.At, false).Line
	when, before := "", " before"
	switch l.How {
	case futures.AtReturn:
		when = fmt.Sprintf(" when the function returns at line %d", line)
	case futures.NextTurn:
		when = fmt.Sprintf(" when the next turn of the loop makes another at line %d", line)
	case futures.Overwritten:
		when = fmt.Sprintf(" when %s is overwritten at line %d", name, line)
	default:
		before = ""
	}
	return fmt.Sprintf("%s without %s%s; %s; %s", dotted(name, l.Name), dotted(name, w.await), when, w.loss, w.remedy(name, before))
}

// lostAt shows where a future is lost.
func lostAt(pass *analysis.Pass, l futures.Loss) []analysis.RelatedInformation {
	switch l.How {
	case futures.AtReturn, futures.Overwritten, futures.NextTurn:
		return []analysis.RelatedInformation{{Pos: l.At, Message: "it is lost here"}}
	}
	return nil
}

// variableName returns the name of what holds the future: f, fs[1].
func variableName(l futures.Loss) string {
	switch {
	case l.Var == nil:
		return ""
	case l.Key != "":
		return l.Var.Name() + "[" + l.Key + "]"
	}
	return l.Var.Name()
}

// dotted returns x.method, or method where x has no name.
func dotted(x, method string) string {
	if x == "" {
		return method
	}
	return x + "." + method
}

// from names the call that an expression's value comes from, " from AUpdate".
func from(pass *analysis.Pass, e ast.Expr) string {
	if call, ok := e.(*ast.CallExpr); ok {
		if fn := callOf(pass, call); fn != nil {
			return " from " + fn.Name()
		}
	}
	return ""
}

// words are what messages say of a future.
type words struct {
	object, verb, loss string
	await              string // the method, "" for a func value
	cure               string // instead of calling await
	giveUp             string
}

func wordsOf(future *futures.Future) words {
	w := words{
		object: cmp.Or(future.Words.Object, "future"),
		verb:   cmp.Or(future.Words.Verb, "await"),
		loss:   cmp.Or(future.Words.Loss, "its error is lost"),
		cure:   future.Words.Remedy,
		giveUp: future.Words.GiveUp,
	}
	if len(future.Await) > 0 {
		w.await = future.Await[0]
	}
	return w
}

func (w words) many() bool { return strings.HasSuffix(w.object, "s") }

// are puts the verb to be before what is said of the object.
func (w words) are(what string) string {
	if w.many() {
		return "are " + what
	}
	return "is " + what
}

// it is the object, once more.
func (w words) it() string {
	if w.many() {
		return "they are"
	}
	return "it is"
}

// met returns the participle of the verb.
func (w words) met() string {
	verb, rest, _ := strings.Cut(w.verb, " ")
	return strings.TrimSpace(strings.TrimSuffix(verb, "e") + "ed " + rest)
}

// meets says that somebody does it.
func (w words) meets(what string) string {
	verb, rest, _ := strings.Cut(w.verb, " ")
	return strings.Join(strings.Fields(verb+"s "+rest+" "+what), " ")
}

// meet says what is to be done.
func (w words) meet() string {
	switch {
	case w.await != "" && !strings.EqualFold(w.await, w.verb):
		return "call its " + w.await
	}
	return w.verb + " " + w.them()
}

// them is the object of what is done with it.
func (w words) them() string {
	if w.many() {
		return "them"
	}
	return "it"
}

// remedy says what to do with what is in name, "" if it has none.
func (w words) remedy(name, before string) string {
	out := w.cure
	switch {
	case out != "":
	case name == "":
		out = w.meet()
	case w.await == "":
		out = w.verb + " " + name
	default:
		out = "call " + dotted(name, w.await)
	}
	out += before
	if w.giveUp != "" {
		out += ", or give it up with " + w.giveUp
	}
	return out
}
