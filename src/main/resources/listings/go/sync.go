// @title One after another: while the paint dries, the painter stands
// @from *: a plain loop: one canvas after another
// @run go run sync.go [SCALE]
package main

import (
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"
)

var (
	scale   = argument(1, 1) // real seconds to a second of the studio
	second  = time.Duration(scale * float64(time.Second))
	dryTime = 3 * second / 2
	names   = []string{"Sunrise", "Harbour", "Nocturne"}
	sink    = uint64(0)
	speed   = roundsPerSecond()
	start   = time.Now()
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

func done(name string) {
	fmt.Printf("%s done at %.2f\n", name, time.Since(start).Seconds()/scale)
}

// @show
func canvas(name string) {
	for layer := 0; layer < 4; layer++ {
		paint(second)       // @paint
		time.Sleep(dryTime) // @dry
	}
	done(name) // @done
}

func main() {
	for _, name := range names { // @switch
		canvas(name) // @start
	}
}

// @end
