# @title Threads under the GIL: one runs at a time, and after 5 ms it is another's turn
# @from sync: a thread for each canvas
# @from *: threads that take turns: nobody has to say await
# @run python3 -I concurrent.py [SCALE]
import sys
import time
from threading import Thread

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
def canvas(name):
    for layer in range(4):
        paint(PAINT)  # @paint @switch
        time.sleep(DRY)  # @dry @switch
    done(name)  # @done

for name in NAMES:
    Thread(target=canvas, args=[name]).start()  # @start
# @end
