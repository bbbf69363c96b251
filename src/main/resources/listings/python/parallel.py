# @title Processes, for the GIL lets only one thread of a process run Python at a time
# @from sync: the same canvas(), in several processes at once
# @from *: several processes, each of them sync
# @run python3 -I parallel.py [SCALE [PAINTERS]]
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor

SCALE = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0  # real seconds to a second of the studio
PAINTERS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
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


# @show
def canvas(name):
    for layer in range(4):
        paint(PAINT)  # @paint
        time.sleep(DRY)  # @dry
    done(name)  # @done

# Not threads: the GIL lets one run at a time.
if __name__ == "__main__":
    with ProcessPoolExecutor(PAINTERS) as pool:
        pool.map(canvas, NAMES)  # @start @switch
# @end
