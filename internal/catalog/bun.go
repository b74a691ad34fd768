package catalog

var bun = Library{}
