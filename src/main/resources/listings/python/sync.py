# @title One after another: while the paint dries, the painter stands
# @from async: one word less: without await nobody else gets a turn
# @from *: a plain loop: one canvas after another
# @run python3 -I sync.py [SCALE]
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
def canvas(name):
    for layer in range(4):
        paint(PAINT)  # @paint
        time.sleep(DRY)  # @dry
    done(name)  # @done

for name in NAMES:  # @switch
    canvas(name)  # @start
# @end
