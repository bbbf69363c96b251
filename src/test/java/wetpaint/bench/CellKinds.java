package wetpaint.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.googlecode.lanterna.TerminalSize;

import wetpaint.view.Blocks;
import wetpaint.view.Charset;
import wetpaint.wire.ColorDepth;
import wetpaint.wire.GlyphSet;
import wetpaint.wire.TerminalKind;

/** What finer paintings cost: bytes, and the time to draw and send the lecture in sync, beside those of half blocks. */
final class CellKinds {
  private static final TerminalSize SIZE = new TerminalSize(80, 24);
  /** The kinds take turns in each, so that what else the machine does falls on all of them; the first is not counted. */
  private static final int ROUNDS = 6;

  private CellKinds() {}

  static void print() {
    System.out.printf("%-9s %-9s | %10s %6s | %10s %6s%n", "colours", "cells", "bytes/s", "ratio", "us/frame",
        "ratio");
    for (var depth : List.of(ColorDepth.TRUECOLOR, ColorDepth.INDEXED)) {
      print(depth);
    }
  }

  private static void print(ColorDepth depth) {
    var bytes = new EnumMap<Blocks, Long>(Blocks.class);
    var nanos = new EnumMap<Blocks, List<Long>>(Blocks.class);
    var frames = 0;
    for (var round = 0; round < ROUNDS; round++) {
      for (var blocks : Blocks.values()) {
        var rig = Rig.wire(SIZE, new TerminalKind(depth, GlyphSet.UNICODE, true, true, blocks));
        var from = System.nanoTime();
        var lecture = Lecture.frames(SIZE.getColumns(), SIZE.getRows(), new Charset(true, true, blocks));
        lecture.forEach(rig::show);
        if (round > 0) {
          nanos.computeIfAbsent(blocks, _ -> new ArrayList<>()).add(System.nanoTime() - from);
        }
        bytes.put(blocks, rig.tally().bytes());
        frames = lecture.size();
      }
    }
    for (var blocks : Blocks.values()) {
      System.out.printf("%-9s %-9s | %10.0f %6.3f | %10.1f %6.3f%n", depth, blocks.word(),
          (double) of(bytes, blocks) / frames * Lecture.FRAMES_A_SECOND,
          (double) of(bytes, blocks) / of(bytes, Blocks.HALF), median(nanos, blocks) / 1e3 / frames,
          (double) median(nanos, blocks) / median(nanos, Blocks.HALF));
    }
  }

  private static long of(Map<Blocks, Long> figures, Blocks blocks) {
    return figures.getOrDefault(blocks, 0L);
  }

  private static long median(Map<Blocks, List<Long>> figures, Blocks blocks) {
    var all = new ArrayList<>(figures.getOrDefault(blocks, List.of(0L)));
    Collections.sort(all);
    return all.get(all.size() / 2);
  }
}
