package ormapi

import "strings"

// SelectRelated reads the one related row too, into the field of the relation, in
// the same query: SelectRelated("author", "author__country"). What is on the way
// is read as well. It adds to earlier calls. A relation to many rows is refused
// with [ErrManyValues]: that is for PrefetchRelated.
//
// What reads rows fills the fields, an iterator those of a chunk at a time, by reading
// its rows once more. What reads no rows, or only values of them, has no use for it.
func (q QuerySet[T]) SelectRelated(relations ...string) QuerySet[T] {
	return q.reading("SelectRelated", relations)
}

// PrefetchRelated reads the related rows too, those of each relation to many rows
// in one more query for all rows together: PrefetchRelated("comments__author"). [Prefetch]
// chooses and orders them. A
// relation to one row is joined, as by [QuerySet.SelectRelated].
func (q QuerySet[T]) PrefetchRelated(relations ...string) QuerySet[T] {
	return q.reading("PrefetchRelated", relations)
}

// relating is the arguments of one of the two.
type relating struct {
	op    string
	names []string
}

func (q QuerySet[T]) reading(op string, names []string) QuerySet[T] {
	q.related = append(q.related[:len(q.related):len(q.related)], relating{op, append([]string{}, names...)})
	return q
}

// relations resolves the paths of all of them.
func (q QuerySet[T]) relations(r resolver) ([][]Relation, error) {
	var paths [][]Relation
	for _, related := range q.related {
		for _, name := range related.names {
			path, err := r.in(related.op).relations(name, related.op == "PrefetchRelated")
			if err != nil {
				return nil, err
			}
			paths = append(paths, path)
		}
	}
	return paths, nil
}

func (r resolver) relations(name string, many bool) (path []Relation, err error) {
	s := r.schema
	for word := range strings.SplitSeq(name, "__") {
		relation, ok := s.Relation(word)
		switch {
		case !ok:
			return nil, r.unknown(s, name)
		case relation.Many && !many:
			return nil, r.fail(name, ErrManyValues, "use PrefetchRelated")
		}
		if s, err = r.db.schema(relation.Model); err != nil {
			return nil, r.fail(name, err, "")
		}
		path = append(path, relation)
	}
	return path, nil
}
