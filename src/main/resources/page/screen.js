"use strict";
// The screen: cells on a canvas, and paintings at the pixels of the screen between them.
var wetpaint = { columns: 80, rows: 24, frames: 0, images: [] };
(function (api) {
  var canvas = document.getElementById("screen"), pen = canvas.getContext("2d", { alpha: false });
  var FONT = '"Wetpaint Mono", ui-monospace, Menlo, Consolas, monospace';
  // A letter's width in parts of its size; a row's height in columns; sizes in cells: all there is, enough, and the least.
  var ADVANCE = 0.6, TALL = 2.1, ROOMY = [110, 33], FULL = [80, 24], LEAST = [40, 14];
  // The least width of a cell that is legible, in pixels of CSS.
  var LEGIBLE = 8;
  var BOLD = 1, ITALIC = 2, UNDERLINED = 4, WIDE = 8, UNDER = 16;
  var cells = [], width = 1, height = 1, dirty = new Set();
  // Arms of a box character: up, right, down, left; 1 light, 2 heavy.
  var BOXES = { "─": "0101", "━": "0202", "│": "1010", "┃": "2020", "┌": "0110", "┐": "0011", "└": "1100", "┘": "1001",
    "├": "1110", "┤": "1011", "┬": "0111", "┴": "1101", "┼": "1111", "╴": "0001", "╶": "0100", "╵": "1000", "╷": "0010",
    "╸": "0002", "╺": "0200", "╹": "2000", "╻": "0020", "┏": "0220", "┓": "0022", "┗": "2200", "┛": "2002" };
  var ROUND = { "╭": [1, 1], "╮": [-1, 1], "╰": [1, -1], "╯": [-1, -1] };
  var QUADRANTS = { 0x96: 4, 0x97: 8, 0x98: 1, 0x99: 13, 0x9A: 9, 0x9B: 7, 0x9C: 11, 0x9D: 2, 0x9E: 6, 0x9F: 14 };

  function hex(colour) { return "#" + (0x1000000 | colour).toString(16).slice(1); }

  // As many cells as are legible, in whole pixels of the screen. Returns whether their number or size is another one.
  function measure() {
    var stage = document.getElementById("stage"), ratio = window.devicePixelRatio || 1;
    var w = Math.floor(stage.clientWidth * ratio), h = Math.floor(stage.clientHeight * ratio);
    function fit(size) { return Math.floor(Math.min(w / size[0], h / size[1] / TALL)); }
    var across = fit(ROOMY);
    if (across < LEGIBLE * ratio) { across = fit(FULL); }
    if (across < LEGIBLE * ratio) { across = Math.max(1, fit(LEAST)); }
    if (across > LEGIBLE * ratio && across * FULL[0] > w && w >= FULL[0] * LEGIBLE * ratio) { across = Math.floor(w / FULL[0]); }
    var down = Math.round(across * TALL);
    var columns = Math.max(1, Math.floor(w / across)), rows = Math.max(1, Math.floor(h / down));
    if (across === width && down === height && columns === api.columns && rows === api.rows && canvas.width === columns * width) {
      return false;
    }
    width = across;
    height = down;
    api.columns = columns;
    api.rows = rows;
    canvas.width = columns * width;
    canvas.height = rows * height;
    canvas.style.width = canvas.width / ratio + "px";
    canvas.style.height = canvas.height / ratio + "px";
    cells = new Array(columns * rows);
    dirty.clear();
    api.images = [];
    return true;
  }

  function block(code, x, y, w, h) {
    var n = code - 0x2580, part = function (a, b, of) { return [Math.round(of * a), Math.round(of * b)]; };
    var span;
    if (n === 0) { span = part(0, 0.5, h); pen.fillRect(x, y, w, span[1]); }
    else if (n <= 8) { span = part(1 - n / 8, 1, h); pen.fillRect(x, y + span[0], w, h - span[0]); }
    else if (n < 16) { span = part(0, (16 - n) / 8, w); pen.fillRect(x, y, span[1], h); }
    else if (n === 16) { span = part(0.5, 1, w); pen.fillRect(x + span[0], y, w - span[0], h); }
    else if (n < 20) { pen.globalAlpha = (n - 16) / 4; pen.fillRect(x, y, w, h); pen.globalAlpha = 1; }
    else if (n === 20) { pen.fillRect(x, y, w, Math.max(1, Math.round(h / 8))); }
    else if (n === 21) { span = Math.max(1, Math.round(w / 8)); pen.fillRect(x + w - span, y, span, h); }
    else {
      var half = [Math.round(w / 2), Math.round(h / 2)], bits = QUADRANTS[code & 0xff];
      if (bits & 1) { pen.fillRect(x, y, half[0], half[1]); }
      if (bits & 2) { pen.fillRect(x + half[0], y, w - half[0], half[1]); }
      if (bits & 4) { pen.fillRect(x, y + half[1], half[0], h - half[1]); }
      if (bits & 8) { pen.fillRect(x + half[0], y + half[1], w - half[0], h - half[1]); }
    }
  }

  function box(arms, x, y, w, h) {
    var light = Math.max(1, Math.round(w / 8)), cx, cy, thick;
    for (var side = 0; side < 4; side++) {
      if (arms[side] === "0") { continue; }
      thick = arms[side] === "2" ? Math.max(light + 1, 2 * light) : light;
      cx = x + Math.floor((w - thick) / 2);
      cy = y + Math.floor((h - thick) / 2);
      if (side === 0) { pen.fillRect(cx, y, thick, cy + thick - y); }
      if (side === 1) { pen.fillRect(cx, cy, x + w - cx, thick); }
      if (side === 2) { pen.fillRect(cx, cy, thick, y + h - cy); }
      if (side === 3) { pen.fillRect(x, cy, cx + thick - x, thick); }
    }
  }

  function rounded(turn, x, y, w, h) {
    var light = Math.max(1, Math.round(w / 8)), cx = x + Math.floor((w - light) / 2) + light / 2;
    var cy = y + Math.floor((h - light) / 2) + light / 2, ex = turn[0] > 0 ? x + w : x, ey = turn[1] > 0 ? y + h : y;
    var r = Math.min(Math.abs(ex - cx), Math.abs(ey - cy));
    pen.lineWidth = light;
    pen.beginPath();
    pen.moveTo(ex, cy);
    pen.arcTo(cx, cy, cx, ey, r);
    pen.lineTo(cx, ey);
    pen.stroke();
  }

  function letters(cell, x, y, w) {
    var size = width / ADVANCE;
    pen.save();
    pen.beginPath();
    pen.rect(x, y, w, height);
    pen.clip();
    pen.font = (cell.bits & ITALIC ? "italic " : "") + (cell.bits & BOLD ? "bold " : "") + size + "px " + FONT;
    pen.textAlign = "center";
    pen.textBaseline = "alphabetic";
    pen.fillText(cell.text, x + w / 2, y + Math.round(height / 2 + size * 0.36));
    pen.restore();
  }

  function paint(place) {
    var cell = cells[place];
    if (!cell || cell.bits & UNDER) { return; }
    var x = place % api.columns * width, y = Math.floor(place / api.columns) * height;
    var w = cell.bits & WIDE ? 2 * width : width, code = cell.text.codePointAt(0);
    pen.fillStyle = hex(cell.background);
    pen.fillRect(x, y, w, height);
    if (cell.text !== " ") {
      pen.fillStyle = pen.strokeStyle = hex(cell.foreground);
      if (code >= 0x2580 && code <= 0x259f) { block(code, x, y, w, height); }
      else if (BOXES[cell.text]) { box(BOXES[cell.text], x, y, w, height); }
      else if (ROUND[cell.text]) { rounded(ROUND[cell.text], x, y, w, height); }
      else if (code === 0x2571 || code === 0x2572) {
        pen.lineWidth = Math.max(1, width / 8);
        pen.save();
        pen.beginPath();
        pen.rect(x, y, w, height);
        pen.clip();
        pen.beginPath();
        pen.moveTo(x, code === 0x2571 ? y + height : y);
        pen.lineTo(x + w, code === 0x2571 ? y : y + height);
        pen.stroke();
        pen.restore();
      } else { letters(cell, x, y, w); }
    }
    if (cell.bits & UNDERLINED) { pen.fillRect(x, y + height - Math.max(1, Math.round(height / 12)), w, Math.max(1, Math.round(height / 16))); }
  }

  api.hex = hex;
  api.paintCell = paint;
  api.measure = measure;
  api.canvas = canvas;
  api.pen = pen;
  api.cells = function () { return cells; };
  api.cellWidth = function () { return width; };
  api.cellHeight = function () { return height; };
  api.cell = function (column, row, text, foreground, background, bits) {
    var place = row * api.columns + column;
    cells[place] = { text: text, foreground: foreground, background: background, bits: bits };
    dirty.add(place);
  };
  api.drawn = function () { dirty.forEach(paint); dirty.clear(); api.frames++; };
  api.repaint = function () { cells.forEach(function (_, place) { paint(place); }); };
})(wetpaint);
