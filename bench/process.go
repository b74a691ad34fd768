package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// cost is what a process took, with all the processes that it waited for.
type cost struct {
	cpu, wall time.Duration
	memory    int64 // the largest process's peak, in bytes
}

// run runs a program in dir. Exit codes that speak of findings are no trouble; a
// program that cannot do its work says so, and takes too little time to be believed.
func run(dir string, env []string, args ...string) (cost, error) {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "PWD="+dir), env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	err := cmd.Run()
	c := cost{wall: time.Since(start)}
	if cmd.ProcessState == nil {
		return c, err
	}
	c.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.memory = usage.Maxrss << 10 // Linux counts in KB
	}
	return c, trouble(args, err, out.String())
}

// trouble tells a program that failed from one that found something.
func trouble(args []string, err error, out string) error {
	for _, word := range []string{"goroutine 1 [running]", "internal error: ", "could not import", "no required module provides", "[build failed]", "flag provided but not defined"} {
		if strings.Contains(out, word) {
			return fmt.Errorf("%s: %s", strings.Join(args, " "), out)
		}
	}
	if exit, ok := err.(*exec.ExitError); ok && exit.ExitCode() > 0 {
		return nil
	}
	return err
}
