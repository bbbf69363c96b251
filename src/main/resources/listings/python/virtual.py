# @title No M:N threads in Python; nearest: an event loop in each of a few processes
# @from async: the same event loop, once in each process
# @from *: await again, in an event loop in each process
# @run python3 -I virtual.py [SCALE [PAINTERS]]
import asyncio
import os
import sys
import time
from multiprocessing import Process

SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0  # real seconds to a second of the studio
PAINTERS = int(sys.argv[2]) if len(sys.argv) > 2 else 2
PAINT, DRY = 1.0 * SCALE, 1.5 * SCALE
NAMES = ["Sunrise", "Harbour", "Nocturne"]
# Processes started later count from the same moment.
START = float(os.environ.setdefault("STUDIO_START", str(time.monotonic())))


def paint(seconds):
    """Work: so much processor time of this thread, however long it takes to get it."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def done(name):
    print(f"{name} done at {(time.monotonic() - START) / SCALE:.2f}", flush=True)


def run(k):
    asyncio.run(share(NAMES[k::PAINTERS]))


# @show
async def canvas(name):
    for layer in range(4):
        paint(PAINT)  # @paint
        await asyncio.sleep(DRY)  # @dry @switch
    done(name)  # @done

async def share(names):
    await asyncio.gather(*map(canvas, names))  # @start

# No M:N in Python: a loop in each process.
if __name__ == "__main__":
    for k in range(PAINTERS):
        Process(target=run, args=[k]).start()
# @end
