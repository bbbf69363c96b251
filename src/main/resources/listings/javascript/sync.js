// @title One after another: while the paint dries, the painter stands
// @from async: one word less: without await nobody else gets a turn
// @from *: a plain loop: one canvas after another
// @run node sync.js [SCALE]
"use strict";

const SCALE = Number(process.argv[2] ?? 1); // real seconds to a second of the studio
const PAINT = 1.0 * SCALE;
const DRY = 1500 * SCALE; // milliseconds
const NAMES = ["Sunrise", "Harbour", "Nocturne"];

// Work: so many rounds, as many as this computer does in a second.
let sink = 0;
function work(rounds) {
  let x = 1;
  for (let i = 0; i < rounds; i++) {
    x = (Math.imul(x, 1664525) + 1013904223) | 0;
  }
  sink = x; // so that nothing is optimised away
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function roundsPerSecond() {
  work(2e7); // so that it is compiled
  const before = processorTime();
  work(2e7);
  return 2e7 / (processorTime() - before);
}

const speed = roundsPerSecond();
const start = performance.now();

function paint(seconds) {
  work(seconds * speed);
}

function done(name) {
  const seconds = (performance.now() - start) / 1000 / SCALE;
  require("node:fs").writeSync(1, `${name} done at ${seconds.toFixed(2)}\n`);
}

// Stops this thread: nothing else happens on it meanwhile.
function sleepSync(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// @show
function canvas(name) {
  for (let layer = 0; layer < 4; layer++) {
    paint(PAINT); // @paint
    sleepSync(DRY); // @dry
  }
  done(name); // @done
}

for (const name of NAMES) { // @switch
  canvas(name); // @start
}
// @end
