// @title Goroutines on a few Ps: M:N, and whoever waits lets go
// @from async: no lock, and more Ps
// @from sync: one word: go; on several Ps
// @from *: a goroutine for each canvas, on a few Ps
// @run go run virtual.go [SCALE [PAINTERS]]
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"
)

var (
	scale    = argument(1, 1) // real seconds to a second of the studio
	painters = int(argument(2, 2))
	second   = time.Duration(scale * float64(time.Second))
	dryTime  = 3 * second / 2
	names    = []string{"Sunrise", "Harbour", "Nocturne"}
	all      = group(len(names))
	sink     = uint64(0)
	speed    = roundsPerSecond()
	start    = time.Now()
)

func argument(number int, otherwise float64) float64 {
	if len(os.Args) <= number {
		return otherwise
	}
	value, err := strconv.ParseFloat(os.Args[number], 64)
	if err != nil {
		panic(err)
	}
	return value
}

// Work: so many rounds, as many as this computer does in a second.
//
//go:noinline
func work(rounds float64) uint64 {
	x := uint64(1)
	for i := int(rounds); i > 0; i-- {
		x = x*6364136223846793005 + 1442695040888963407
	}
	return x
}

func processorTime() float64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func roundsPerSecond() float64 {
	before := processorTime()
	sink = work(3e7)
	return 3e7 / (processorTime() - before)
}

func paint(time time.Duration) {
	work(time.Seconds() * speed)
}

func group(size int) *sync.WaitGroup {
	var all sync.WaitGroup
	all.Add(size)
	return &all
}

func done(name string) {
	fmt.Printf("%s done at %.2f\n", name, time.Since(start).Seconds()/scale)
	all.Done()
}

// @show
func canvas(name string) {
	for layer := 0; layer < 4; layer++ {
		paint(second)       // @paint
		time.Sleep(dryTime) // @dry @switch
	}
	done(name) // @done
}

func main() {
	runtime.GOMAXPROCS(painters)
	for _, name := range names {
		go canvas(name) // @start
	}
	all.Wait()
}

// @end
