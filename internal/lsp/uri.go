package lsp

import (
	"net/url"
	"path/filepath"
	"strings"
)

// fileName returns the name of the file that a URI stands for, if it is a file
// of Go source.
func fileName(uri string) (string, bool) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" || !strings.HasSuffix(u.Path, ".go") {
		return "", false
	}
	name := u.Path
	if u.Host != "" {
		name = "//" + u.Host + name
	}
	if drive := strings.TrimPrefix(name, "/"); filepath.VolumeName(filepath.FromSlash(drive)) != "" {
		name = drive // /C:/x
	}
	return filepath.Clean(filepath.FromSlash(name)), true
}

// fileURI returns the URI of a file.
func fileURI(name string) string {
	path := filepath.ToSlash(name)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
