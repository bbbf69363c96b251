/*
 * Shows frames on a terminal by ncursesw, and copies to its standard output what the terminal is sent, to be counted.
 *
 * Standard input is 32-bit numbers of this machine's byte order: columns, rows, and for each frame how many cells changed, then
 * for each its index, its character with the styles 1 (bold), 2 (underlined), 4 (reverse), 8 (italic) from bit 21 on, its
 * foreground and its background: numbers of colours of TERM, or -1.
 */
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <sys/wait.h>

#define UPPER 0x2580
#define LOWER 0x2584

typedef struct {
  int32_t index, glyph, ink, paper;
} cell;

/* What each cell is written as: a cell that looks the same keeps its spelling. */
static cell *shown;
static int columns, rows;

static int next(void *into, size_t size) {
  return fread(into, size, 1, stdin) == 1;
}

static void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

/* ncurses takes cells as they are: of the spellings of two pixels it gets the one whose colours the cell before has. */
static cell spelled(cell c) {
  if (c.glyph == UPPER && c.ink == c.paper) {
    c.glyph = ' ';
  }
  const cell *before = c.index % columns > 0 ? &shown[c.index - 1] : NULL;
  if (c.glyph == ' ' && before && before->paper == c.paper) {
    c.ink = before->ink;
  }
  if ((c.glyph == UPPER || c.glyph == LOWER) && before && before->ink == c.paper && before->paper == c.ink) {
    cell turned = {c.index, UPPER + LOWER - c.glyph, c.paper, c.ink};
    return turned;
  }
  return c;
}

static void put(cell c) {
  static const attr_t styles[] = {A_BOLD, A_UNDERLINE, A_REVERSE, A_ITALIC};
  c = spelled(c);
  shown[c.index] = c;
  attr_t attributes = 0;
  for (int i = 0; i < 4; i++) {
    attributes |= c.glyph >> 21 >> i & 1 ? styles[i] : 0;
  }
  int pair = alloc_pair(c.ink, c.paper);
  if (pair < 0) {
    fail("no pair of colours is left");
  }
  wchar_t text[] = {c.glyph & 0x1fffff, 0};
  cchar_t complex;
  setcchar(&complex, text, attributes, (short) (pair > 32767 ? 32767 : pair), &pair);
  mvadd_wch(c.index / columns, c.index % columns, &complex);
}

static void show(int terminal) {
  FILE *out = fdopen(terminal, "r+");
  if (!newterm(NULL, out, out)) {
    fail("TERM is unknown");
  }
  raw();
  noecho();
  nonl();
  curs_set(0);
  start_color();
  use_default_colors();
  scrollok(stdscr, FALSE);
  leaveok(stdscr, TRUE);
  for (int32_t count; next(&count, sizeof count);) {
    for (cell c; count > 0 && next(&c, sizeof c); count--) {
      put(c);
    }
    refresh();
  }
  endwin();
}

int main(void) {
  setlocale(LC_ALL, "C.UTF-8");
  int32_t size[2];
  if (!next(size, sizeof size)) {
    fail("expected frames");
  }
  columns = size[0];
  rows = size[1];
  shown = calloc(columns * rows, sizeof *shown);
  int ours = posix_openpt(O_RDWR | O_NOCTTY);
  grantpt(ours);
  unlockpt(ours);
  int theirs = open(ptsname(ours), O_RDWR | O_NOCTTY);
  struct winsize window = {.ws_row = rows, .ws_col = columns};
  ioctl(theirs, TIOCSWINSZ, &window);
  pid_t child = fork();
  if (child == 0) {
    close(ours);
    show(theirs);
    exit(0);
  }
  close(theirs);
  /* At the end of the child the pseudoterminal fails to be read. */
  char buffer[1 << 16];
  for (ssize_t n; (n = read(ours, buffer, sizeof buffer)) > 0;) {
    fwrite(buffer, 1, n, stdout);
  }
  int status;
  waitpid(child, &status, 0);
  return status != 0;
}
