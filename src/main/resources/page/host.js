"use strict";
// What the show is given by the page around it: cells on a canvas, keys and buttons, the clock, and links.
var wetpaint = (function () {
  var opening = JSON.parse(document.getElementById("opening").textContent);
  var byId = function (id) { return document.getElementById(id); };
  var canvas = byId("screen"), pen = canvas.getContext("2d", { alpha: false });
  var FONT = '"Wetpaint Mono", ui-monospace, Menlo, Consolas, monospace';
  var ADVANCE = 0.6, TALL = 2.15, ROOMY = [110, 34], FULL = [80, 24], LEAST = [42, 14];
  var cells = [], width = 1, height = 1, dirty = new Set();
  var pressed = null, called = null, asked = null, followed = null, news = null, waiting = [], fresh = "";
  // Arms of a box character: up, right, down, left; 1 light, 2 heavy.
  var BOXES = { "─": "0101", "━": "0202", "│": "1010", "┃": "2020", "┌": "0110", "┐": "0011", "└": "1100", "┘": "1001",
    "├": "1110", "┤": "1011", "┬": "0111", "┴": "1101", "┼": "1111", "╴": "0001", "╶": "0100", "╵": "1000", "╷": "0010",
    "╸": "0002", "╺": "0200", "╹": "2000", "╻": "0020", "┏": "0220", "┓": "0022", "┗": "2200", "┛": "2002" };
  var ROUND = { "╭": [1, 1], "╮": [-1, 1], "╰": [1, -1], "╯": [-1, -1] };
  var QUADRANTS = { 0x96: 4, 0x97: 8, 0x98: 1, 0x99: 13, 0x9A: 9, 0x9B: 7, 0x9C: 11, 0x9D: 2, 0x9E: 6, 0x9F: 14 };

  function hex(colour) { return "#" + (0x1000000 | colour).toString(16).slice(1); }

  function measure() {
    var stage = byId("stage"), ratio = window.devicePixelRatio || 1;
    var w = Math.floor(stage.clientWidth * ratio), h = Math.floor(stage.clientHeight * ratio);
    function fit(size) { return Math.floor(Math.min(w / size[0], h / size[1] / TALL)); }
    width = fit(ROOMY);
    if (width < 8 * ratio) { width = Math.max(fit(FULL), Math.floor(6.5 * ratio)); }
    if (width * FULL[0] > w) { width = Math.max(1, fit(LEAST)); }
    height = Math.round(width * TALL);
    api.columns = Math.max(1, Math.floor(w / width));
    api.rows = Math.max(1, Math.floor(h / height));
    canvas.width = api.columns * width;
    canvas.height = api.rows * height;
    canvas.style.width = canvas.width / ratio + "px";
    canvas.style.height = canvas.height / ratio + "px";
    cells = new Array(api.columns * api.rows);
    dirty.clear();
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

  function paint(place) {
    var cell = cells[place];
    if (!cell) { return; }
    var x = place % api.columns * width, y = Math.floor(place / api.columns) * height;
    var w = cell.bits & 8 ? 2 * width : width, code = cell.text.codePointAt(0);
    pen.fillStyle = hex(cell.background);
    pen.fillRect(x, y, w, height);
    if (cell.text === " ") { return; }
    pen.fillStyle = pen.strokeStyle = hex(cell.foreground);
    pen.save();
    pen.beginPath();
    pen.rect(x, y, w, height);
    pen.clip();
    if (code >= 0x2580 && code <= 0x259f) { block(code, x, y, w, height); }
    else if (BOXES[cell.text]) { box(BOXES[cell.text], x, y, w, height); }
    else if (ROUND[cell.text]) { rounded(ROUND[cell.text], x, y, w, height); }
    else if (code === 0x2571 || code === 0x2572) {
      pen.lineWidth = Math.max(1, width / 8);
      pen.beginPath();
      pen.moveTo(x, code === 0x2571 ? y + height : y);
      pen.lineTo(x + w, code === 0x2571 ? y : y + height);
      pen.stroke();
    } else {
      var size = width / ADVANCE;
      pen.font = (cell.bits & 2 ? "italic " : "") + (cell.bits & 1 ? "bold " : "") + size + "px " + FONT;
      pen.textAlign = "center";
      pen.textBaseline = "alphabetic";
      pen.fillText(cell.text, x + w / 2, y + Math.round(height / 2 + size * 0.36));
    }
    if (cell.bits & 4) { pen.fillRect(x, y + height - Math.max(1, Math.round(height / 12)), w, Math.max(1, Math.round(height / 16))); }
    pen.restore();
  }

  function call(callback) { if (callback) { callback(); } }
  function press(key) { if (pressed) { pressed(key); } else { waiting.push(key); } }

  var NAMES = { " ": "Space", ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓", PageUp: "PgUp", PageDown: "PgDn",
    Home: "Home", End: "End", Escape: "Esc", Enter: "Enter" };

  window.addEventListener("keydown", function (event) {
    var onButton = event.target.tagName === "BUTTON", onText = event.target.tagName === "INPUT";
    if (event.ctrlKey || event.metaKey || event.altKey || onText) { return; }
    // Tab moves the focus, as everywhere; on the screen itself it is the show's, and Shift-Tab still leaves.
    if (event.key === "Tab" && event.target === canvas && !event.shiftKey) { event.preventDefault(); press("Tab"); return; }
    if (onButton && (event.key === " " || event.key === "Enter")) { return; }
    var key = NAMES[event.key] || (event.key.length === 1 ? event.key : "");
    if (event.shiftKey && (key === "→" || key === "←")) { key = "Shift-" + key; }
    if (key) { event.preventDefault(); press(key); }
  });
  window.addEventListener("resize", function () { measure(); call(called); });
  window.addEventListener("hashchange", function () { readAddress(); call(called); });
  byId("full").addEventListener("click", function () {
    if (document.fullscreenElement) { document.exitFullscreen(); } else { document.documentElement.requestFullscreen(); }
  });
  document.addEventListener("fullscreenchange", function () {
    byId("full").setAttribute("aria-pressed", String(!!document.fullscreenElement));
  });
  byId("closed").addEventListener("click", function () { byId("copied").hidden = true; canvas.focus(); });

  function readAddress() {
    var text = location.hash.slice(1);
    if (!text) { return; }
    try { fresh = text[0] === "%" || text[0] === "{" ? decodeURIComponent(text)
        : atob(text.replace(/-/g, "+").replace(/_/g, "/")); } catch (e) { fresh = text; }
  }

  var GROUPS = { modes: ["1", "2", "3", "4", "5"], time: ["Space", "←", "→", "-", "+"],
    often: ["c", "p", "k", "s", "r", "t", "Y", "?"] };
  var buttons = {};

  var api = {
    files: opening.files, columns: 80, rows: 24, cells: function () { return cells; },
    opening: function (name) {
      var chosen = opening[name] || "";
      return name === "theme" && !chosen
        ? (window.matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark") : chosen;
    },
    now: function () { return performance.now(); },
    cell: function (column, row, text, foreground, background, bits) {
      var place = row * api.columns + column;
      cells[place] = { text: text, foreground: foreground, background: background, bits: bits };
      dirty.add(place);
    },
    drawn: function () { dirty.forEach(paint); dirty.clear(); api.frames++; },
    frames: 0,
    colours: function (screen, text, muted, accent) {
      var style = document.documentElement.style;
      style.setProperty("--screen", hex(screen));
      style.setProperty("--text", hex(text));
      style.setProperty("--muted", hex(muted));
      style.setProperty("--accent", hex(accent));
    },
    button: function (key, word) {
      var button = document.createElement("button"), name = document.createElement("kbd"), does = document.createElement("span");
      button.type = "button";
      button.dataset.key = key;
      name.textContent = key;
      does.textContent = key === "Y" ? "copy link" : word;
      button.append(name, does);
      button.addEventListener("click", function () { press(key); });
      buttons[key] = button;
      var group = Object.keys(GROUPS).find(function (each) { return GROUPS[each].includes(key); }) || "rest";
      if (group === "modes") { button.setAttribute("aria-pressed", "false"); }
      var before = group === "rest" ? byId("full") : null;
      byId(group).insertBefore(button, before);
      if (GROUPS[group]) { GROUPS[group].forEach(function (each) { if (buttons[each]) { byId(group).append(buttons[each]); } }); }
    },
    does: function (key, word) {
      if (buttons[key] && key !== "Y" && !GROUPS.modes.includes(key)) { buttons[key].lastChild.textContent = word; }
    },
    mode: function (key) {
      GROUPS.modes.forEach(function (each) { if (buttons[each]) { buttons[each].setAttribute("aria-pressed", String(each === key)); } });
    },
    say: function (text) { byId("caption").textContent = text; },
    state: function (text) { byId("state").textContent = text; },
    link: function (cue) {
      var link = location.href.split("#")[0] + "#" + btoa(cue).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
      byId("address").value = link;
      byId("copied").hidden = false;
      byId("address").select();
      if (navigator.clipboard) { navigator.clipboard.writeText(link).catch(function () { document.execCommand("copy"); }); }
      else { document.execCommand("copy"); }
    },
    asked: function () { var text = fresh; fresh = ""; return text; },
    listen: function (onPressed, onCalled, onAsked, onFollowed) {
      pressed = onPressed;
      called = onCalled;
      asked = onAsked;
      followed = onFollowed;
      if (news) { followed(news[0], news[1]); }
      waiting.splice(0).forEach(onPressed);
    },
    // Shows what a class is told: the text of a bulletin, and how many milliseconds its writer's clock is ahead of now().
    follow: function (bulletin, ahead) { if (followed) { followed(bulletin, ahead); } else { news = [bulletin, ahead]; } },
    frame: function (callback) { requestAnimationFrame(function () { callback(); }); },
    later: function (callback, millis) { setTimeout(callback, millis); },
    journal: function (cue) { return new Promise(function (done) { asked(cue, done); }); },
    press: press,
    ring: function () { call(called); },
    classmate: typeof classroom === "undefined" ? null : classroom,
    repaint: function () { cells.forEach(function (_, place) { paint(place); }); }
  };
  measure();
  readAddress();
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches && !opening.paused) { press("Space"); }
  Promise.all(["16px ", "bold 16px "].map(function (style) { return document.fonts.load(style + "\"Wetpaint Mono\""); })).then(api.repaint, api.repaint);
  canvas.focus({ preventScroll: true });
  return api;
})();
