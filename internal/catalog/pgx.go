package catalog

var pgx = Library{}
