package catalog

var gorm = Library{}
