// Bench measures what asyncorm-lint costs beside others, on checkouts that it is
// given: it fetches nothing.
//
//	go run ./bench [-runs 3] [-time 1m] [-o docs/performance.md] [-peers DIR] DIR...
//	go run ./bench tree [-packages 100] [-depth 5] [-fanin 3] DIR
//	go run ./bench growth [-sizes 10,100,1000] [-o docs/performance.md] [-plot docs/growth.svg]
//
// The first runs all tools on each checkout, in turns, so that what else the machine
// does is the same for all, and writes a table of medians. What is cheap is run more
// often than -runs says, until it took -time, for it differs most from run to run. A
// checkout has to build. Everything happens in a copy.
//
// The second makes a module of so many packages, so that anyone can run the first
// without a checkout. The third measures such modules of growing size.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
)

func main() {
	do, args := compare, os.Args[1:]
	if len(args) > 0 {
		switch args[0] {
		case "tree":
			do, args = makeTree, args[1:]
		case "growth":
			do, args = growth, args[1:]
		}
	}
	if err := do(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			os.Exit(2)
		}
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}
