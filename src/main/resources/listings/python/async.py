# @title One thread, an event loop: it turns to another canvas at await, and only there
# @from sync: one word: await; it gives the painter away while the paint dries
# @from *: one thread; await says where it may turn to another canvas
# @run python3 -I async.py [SCALE]
import asyncio
import sys
import time

SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0  # real seconds to a second of the studio
PAINT, DRY = 1.0 * SCALE, 1.5 * SCALE
NAMES = ["Sunrise", "Harbour", "Nocturne"]
START = time.monotonic()


def paint(seconds):
    """Work: so much processor time of this thread, however long it takes to get it."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def done(name):
    print(f"{name} done at {(time.monotonic() - START) / SCALE:.2f}", flush=True)


# @show
async def canvas(name):
    for layer in range(4):
        paint(PAINT)  # @paint
        await asyncio.sleep(DRY)  # @dry @switch
    done(name)  # @done

async def main():
    await asyncio.gather(*map(canvas, NAMES))  # @start

asyncio.run(main())
# @end
