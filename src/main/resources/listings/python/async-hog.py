# @title Much to compute and no await: nobody else gets a turn
# @from *: a long computation without an await in it
# @run python3 -I async-hog.py [SCALE]
import asyncio
import sys
import time

SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0  # real seconds to a second of the studio
PAINT, DRY, MORE = 1.0 * SCALE, 1.5 * SCALE, 2.0 * SCALE
NAMES = ["Sunrise", "Harbour", "Nocturne"]
START = time.monotonic()


def paint(seconds):
    """Work: so much processor time of this thread, however long it takes to get it."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def done(name):
    print(f"{name} done at {(time.monotonic() - START) / SCALE:.2f}", flush=True)


def struck(name, layer):
    return name == "Sunrise" and layer == 0


# @show
async def canvas(name):
    for layer in range(4):
        paint(PAINT)  # @paint
        if struck(name, layer):
            paint(MORE)  # no await in here @hog
        await asyncio.sleep(DRY)  # @dry @switch
    done(name)  # @done

async def main():
    await asyncio.gather(*map(canvas, NAMES))  # @start

asyncio.run(main())
# @end
