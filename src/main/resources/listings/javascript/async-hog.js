// @title Much to compute and no await: nobody else gets a turn
// @from *: a long computation without an await in it
// @run node async-hog.js [SCALE]
"use strict";
const { setTimeout: sleep } = require("node:timers/promises");

const SCALE = Number(process.argv[2] ?? 1); // real seconds to a second of the studio
const PAINT = 1.0 * SCALE;
const DRY = 1500 * SCALE; // milliseconds
const MORE = 2.0 * SCALE;
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

function struck(name, layer) {
  return name === "Sunrise" && layer === 0;
}

// @show
async function canvas(name) {
  for (let layer = 0; layer < 4; layer++) {
    paint(PAINT); // @paint
    if (struck(name, layer)) {
      paint(MORE); // no await in here @hog
    }
    await sleep(DRY); // @dry @switch
  }
  done(name); // @done
}

Promise.all(NAMES.map(canvas)); // @start
// @end
