package catalog

var sqlx = Library{}
