// @title A call that blocks in async code: the whole event loop stands still
// @from *: sleepSync where await sleep should be
// @run node async-blocking.js [SCALE]
"use strict";
const { setTimeout: sleep } = require("node:timers/promises");

const SCALE = Number(process.argv[2] ?? 1); // real seconds to a second of the studio
const PAINT = 1.0 * SCALE;
const DRY = 1500 * SCALE; // milliseconds
const CALL = 2000 * SCALE; // milliseconds
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

function struck(name, layer) {
  return name === "Sunrise" && layer === 0;
}

// @show
async function canvas(name) {
  for (let layer = 0; layer < 4; layer++) {
    if (struck(name, layer)) {
      sleepSync(CALL); // no await! @call
    }
    paint(PAINT); // @paint
    await sleep(DRY); // @dry @switch
  }
  done(name); // @done
}

Promise.all(NAMES.map(canvas)); // @start
// @end
