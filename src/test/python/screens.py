"""Feeds an asciicast (v3 or v2) to pyte, an emulator that knows nothing of us, and prints what it shows: after all events of
each moment a JSON line [milliseconds, [row, ...]]."""

import json
import sys

import pyte

with open(sys.argv[1], encoding="utf-8") as cast:
    header = json.loads(next(cast))
    size = header.get("term") or {"cols": header["width"], "rows": header["height"]}
    screen = pyte.Screen(size["cols"], size["rows"])
    stream = pyte.Stream(screen)
    now = 0
    for line in cast:
        time, code, data = json.loads(line)
        at = round(time * 1000) + (now if header["version"] == 3 else 0)
        if at > now:
            print(json.dumps([now, screen.display]))
        now = at
        if code == "o":
            stream.feed(data)
        elif code == "r":
            cols, rows = map(int, data.split("x"))
            screen.resize(rows, cols)
    print(json.dumps([now, screen.display]))
