package ormapi_test

// parity is a name of Django's and what it is in Go.
type parity struct {
	django string
	goes   string // names as functions() has them, joined by ", "; "" if there is none
	note   string // what is different, and if there is none why
}

// django is the public API of Django 6's QuerySet, models, related managers and
// prefetching, in the groups of its documentation.
var django = []struct {
	title string
	rows  []parity
}{
	{"Methods that run a query", []parity{
		{"get", "QuerySet.Get", "`ErrDoesNotExist`, `ErrMultipleObjectsReturned`"},
		{"create", "QuerySet.Create", "takes a struct, and returns it with its key"},
		{"get_or_create", "QuerySet.GetOrCreate", "`Found` has the row, and whether it was created"},
		{"update_or_create", "QuerySet.UpdateOrCreate", "the last parameter is `create_defaults`"},
		{"bulk_create", "QuerySet.BulkCreate", "`batch_size` is `BatchSize(n)`, `ignore_conflicts` is `IgnoreConflicts()`, `update_conflicts` is `UpdateConflicts(unique, fields...)`"},
		{"bulk_update", "QuerySet.BulkUpdate", ""},
		{"count", "QuerySet.Count", ""},
		{"in_bulk", "InBulk", "a function: a method cannot have the type of the map's keys as a parameter. Without keys it returns no rows, not all: a slice that is nil by mistake must not read a table"},
		{"iterator", "QuerySet.Iterator", "a `range` over rows and errors; `chunk_size` is the last parameter, 2,000 as in Django"},
		{"latest", "QuerySet.Latest", "always with fields: a struct has no Meta"},
		{"earliest", "QuerySet.Earliest", ""},
		{"first", "QuerySet.First", "`ErrDoesNotExist` rather than None: a struct cannot be nil"},
		{"last", "QuerySet.Last", ""},
		{"aggregate", "QuerySet.Aggregate", ""},
		{"exists", "QuerySet.Exists", ""},
		{"contains", "QuerySet.Contains", ""},
		{"update", "QuerySet.Update", ""},
		{"delete", "QuerySet.Delete", "`Deleted` has the total and the count per model; cascades are the database's own, and not counted"},
		{"explain", "QuerySet.Explain", ""},
		{"list(qs), for, async for", "QuerySet.List", "a queryset is a value and keeps no rows: each call asks the database again"},
		{"len(qs), bool(qs)", "", "no operator or statement of Go calls a method: `Count`, `Exists`, or `len` of what `List` returns"},
		{"qs[i], qs[a:b:step]", "", "an index takes no method in Go, and a step is no SQL: `Offset(i).Limit(1)`, and a loop over the rows"},
		{"repr(qs), pickle", "", "printing must not run a query, and a queryset holds its database, which cannot be sent to another process"},
		{"prefetch_related_objects", "PrefetchRelatedObjects", "returns the rows with what was read, and leaves the caller's as they are"},
		{"get_object_or_404, get_list_or_404", "", "they join the ORM to HTTP, which are two libraries in Go: `errors.Is(err, ormapi.ErrDoesNotExist)` is the handler's 404"},
	}},
	{"Model instances", []parity{
		{"Model.save", "Save", "a row is a plain struct, which has no methods of the ORM; `update_fields` are the last parameters. Returns the row, for a future must not write to the caller's later"},
		{"Model.delete", "Delete", ""},
		{"Model.refresh_from_db", "Refresh", ""},
		{"Model.get_next_by_FOO, get_previous_by_FOO", "", "Go makes no methods at run time: `Filter(Q{\"created__gt\": row.Created}).OrderBy(\"created\").First(ctx)`"},
		{"Model.full_clean, clean, validate_unique", "", "the types of a struct's fields are checked by the compiler, and what else is valid is for the program to say"},
		{"deferred fields, lazy relations", "", "reading a field of a struct runs no code, so nothing can be loaded then: it is zero or nil until `SelectRelated`, `PrefetchRelated` or `Refresh` reads it"},
	}},
	{"Related managers", []parity{
		{"author.books", "RelatedTo, RelatedManager.All", "`RelatedTo[Book](db, author, \"books\")`; of a polymorphic relation too (GenericRelatedObjectManager)"},
		{"RelatedManager.add", "RelatedManager.Add", "returns how many were not related before"},
		{"RelatedManager.remove", "RelatedManager.Remove", ""},
		{"RelatedManager.clear", "RelatedManager.Clear", ""},
		{"RelatedManager.set", "RelatedManager.Set", ""},
		{"RelatedManager.create", "RelatedManager.Create", ""},
		{"RelatedManager.get_or_create", "RelatedManager.GetOrCreate", ""},
		{"RelatedManager.update_or_create", "RelatedManager.UpdateOrCreate", ""},
		{"Model.objects", "Objects", "a queryset of all rows; a manager of one's own is a function that returns a queryset"},
		{"QuerySet.as_manager", "", "a class attribute; a function that returns a queryset needs no class"},
	}},
	{"Transactions", []parity{
		{"transaction.atomic", "Atomic", "Django has no async one. Nested it is a savepoint in both"},
	}},
	{"Methods that return new QuerySets", []parity{
		{"filter", "QuerySet.Filter", "the lookups are Django's; a `Q` is a map"},
		{"exclude", "QuerySet.Exclude", "leaves out exactly what `Filter` keeps, NULL or not"},
		{"complex_filter", "QuerySet.Filter", "takes any condition"},
		{"Q & Q, Q \\| Q, ~Q", "And, Or, Not", "Go's operators cannot be given to types"},
		{"qs & qs, qs \\| qs, qs ^ qs", "And, Or, Not", "of the conditions, for the same reason"},
		{"F, Count, Sum, Avg, Min, Max", "F, Count, CountDistinct, Sum, Avg, Min, Max", ""},
		{"annotate", "QuerySet.Annotate", ""},
		{"alias", "QuerySet.Annotate", "a struct has the fields that it has: what it has none for is computed where it is used, and not read"},
		{"order_by", "QuerySet.OrderBy", ""},
		{"reverse", "QuerySet.Reverse", ""},
		{"distinct", "QuerySet.Distinct", "`distinct(*fields)` is PostgreSQL's alone, and `Query` is what every engine can serve"},
		{"values", "Values", "a function: the type of the rows changes, and a method cannot have a type parameter"},
		{"values_list", "ValuesList", "one field (`flat=True`), with its type; Go has no tuples for more: `Values`"},
		{"dates, datetimes", "Values, QuerySet.Distinct", "`Values(q, \"created__year\", \"created__month\").Distinct()`: Go has no date without a time to return"},
		{"none", "QuerySet.None", ""},
		{"all", "QuerySet.All", ""},
		{"union", "QuerySet.Union, QuerySet.UnionAll", "can be filtered, annotated and aggregated, too"},
		{"intersection", "QuerySet.Intersection", ""},
		{"difference", "QuerySet.Difference", ""},
		{"select_related", "QuerySet.SelectRelated", ""},
		{"prefetch_related", "QuerySet.PrefetchRelated", ""},
		{"Prefetch(queryset=...)", "Prefetch", "a function: a method cannot have the related model as a type parameter. `to_attr` is the relation's own field, for a struct has no others"},
		{"defer", "QuerySet.Defer", "a field that is not read is zero, and nothing loads it later"},
		{"only", "QuerySet.Only", ""},
		{"using", "QuerySet.Using", "the aliases are those of `DB.WithAlias`"},
		{"select_for_update", "QuerySet.SelectForUpdate", "`nowait` is `NoWait`, `skip_locked` is `SkipLocked`"},
		{"qs[a:b]", "QuerySet.Limit, QuerySet.Offset", ""},
		{"extra, raw", "", "SQL belongs to one database, and a queryset to any: `bunengine.Bun(db)` is bun's own handle"},
		{"fetch_mode", "", "it says what reading a deferred field does, which in Go runs no code"},
	}},
}
