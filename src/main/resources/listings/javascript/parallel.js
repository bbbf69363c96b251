// @title Worker threads of Node: each a JavaScript of its own, and they do run at once
// @from sync: the same canvas(), in several workers at once
// @from *: several workers, each of them sync
// @run node parallel.js [SCALE [PAINTERS]]
"use strict";
const { isMainThread, Worker, workerData } = require("node:worker_threads");

const SCALE = Number(process.argv[2] ?? 1); // real seconds to a second of the studio
const PAINTERS = Number(process.argv[3] ?? 3);
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

// Workers get the speed of the main thread, and begin when all of them are there.
const speed = isMainThread ? roundsPerSecond() : workerData.speed;
const shared = isMainThread ? new Int32Array(new SharedArrayBuffer(8)) : workerData.shared;
if (!isMainThread) {
  for (let i = 0; i < 10; i++) work(1e6 + 0.5); // so that it is compiled here, too
  Atomics.add(shared, 0, 1);
  Atomics.notify(shared, 0);
  for (let there; (there = Atomics.load(shared, 0)) < PAINTERS; ) {
    Atomics.wait(shared, 0, there);
  }
}
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

function newWorker() {
  new Worker(__filename, { argv: process.argv.slice(2), workerData: { speed, shared } });
}

// @show
function canvas(name) {
  for (let layer = 0; layer < 4; layer++) {
    paint(PAINT); // @paint
    sleepSync(DRY); // @dry
  }
  done(name); // @done
}

if (isMainThread) {
  for (let k = 0; k < PAINTERS; k++) newWorker();
} else {
  let n; // the next canvas that nobody has
  while ((n = Atomics.add(shared, 1, 1)) < 3) {
    canvas(NAMES[n]); // @start @switch
  }
}
// @end
