// @title Nothing interrupts JavaScript; nearest: it gives way by hand, each half second
// @from async: await inside the painting too: turns of half a second
// @from *: turns by hand: an await between half seconds of paint
// @run node concurrent.js [SCALE]
"use strict";
const { setTimeout: sleep } = require("node:timers/promises");
const { setImmediate: othersTurn } = require("node:timers/promises");

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

// @show
// Nothing interrupts JavaScript: it gives way.
async function canvas(name) {
  for (let layer = 0; layer < 4; layer++) {
    for (let slice = 0; slice < 2; slice++) {
      if (slice > 0) await othersTurn(); // @stop @switch
      paint(PAINT / 2); // @paint
    }
    await sleep(DRY); // @dry
  }
  done(name); // @done
}

Promise.all(NAMES.map(canvas)); // @start
// @end
