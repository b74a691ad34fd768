package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// noReturn are functions and methods, of any type of the package, that never
// return. In a test, a skip ends the goroutine as a failure does. What is
// called Fatal or Panic is known by its name: see fatal.
//
// cobra.CheckErr and kingpin.FatalIfError are not among them: they return where
// there is no error.
var noReturn = []struct {
	path  string
	names []string
}{
	{"os", []string{"Exit"}},
	{"runtime", []string{"Goexit"}},
	{"syscall", []string{"Exit", "ExitProcess"}},
	{"testing", []string{"FailNow", "Skip", "SkipNow", "Skipf"}},
	{"github.com/golang/glog", []string{"Exit", "ExitDepth", "ExitDepthf", "Exitf", "Exitln", "FatalDepth", "FatalDepthf"}},
	{"github.com/onsi/ginkgo", []string{"AbortSuite", "Fail", "Skip"}},
	{"github.com/onsi/ginkgo/v2", []string{"AbortSuite", "Fail", "Skip"}},
	{"github.com/sirupsen/logrus", []string{"Exit"}},
	{"github.com/stretchr/testify/require", []string{"Fail", "FailNow", "FailNowf", "Failf"}},
	{"k8s.io/klog", []string{"Exit", "ExitDepth", "Exitf", "Exitln", "FatalDepth"}},
	{"k8s.io/klog/v2", []string{"Exit", "ExitDepth", "Exitf", "Exitln", "FatalDepth"}},
}

// fatal are names that every logger and test helper gives to functions that
// never return. They are believed of functions that return nothing and whose
// bodies are not at hand: of an interface's methods, and of other packages'.
var fatal = []string{
	"Fatal", "FatalContext", "FatalContextf", "Fatalf", "Fatalln", "Fatalw", "Panic", "Panicf", "Panicln", "Panicw",
}

// neverReturns reports whether a call of fn never returns, as far as fn's name
// tells.
func (c *collector) neverReturns(fn *types.Func, call *ast.CallExpr) bool {
	if fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	for _, p := range noReturn {
		if p.path == path && slices.Contains(p.names, fn.Name()) {
			return true
		}
	}
	if path == zerolog && catalog.RecvName(fn) == "Event" {
		return fatalEvent(c.pass.TypesInfo, call)
	}
	recv := fn.Signature().Recv()
	elsewhere := fn.Pkg() != c.pass.Pkg || recv != nil && types.IsInterface(recv.Type())
	return elsewhere && fn.Signature().Results().Len() == 0 && slices.Contains(fatal, fn.Name())
}

const zerolog = "github.com/rs/zerolog"

// fatalEvent reports whether call sends an event of zerolog that was made by
// Fatal or Panic: log.Fatal().Err(err).Msg("...").
func fatalEvent(info *types.Info, call *ast.CallExpr) bool {
	for {
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		if fn, ok := typeutil.Callee(info, call).(*types.Func); ok && catalog.RecvName(fn) != "Event" {
			return fn.Name() == "Fatal" || fn.Name() == "Panic"
		}
		if call, ok = ast.Unparen(sel.X).(*ast.CallExpr); !ok {
			return false
		}
	}
}
