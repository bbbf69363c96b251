# @title await one after the other: async code that is sync
# @from async: await in a loop: each canvas only after the one before
# @from *: await in a loop: each canvas only after the one before
# @run python3 -I async-in-a-row.py [SCALE]
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
        await asyncio.sleep(DRY)  # @dry
    done(name)  # @done

async def main():
    for name in NAMES:
        await canvas(name)  # one at a time! @start @switch

asyncio.run(main())
# @end
