"use strict";
// What the show is given by the page around it: keys, the clock, links, and what it says.
(function (api) {
  var opening = JSON.parse(document.getElementById("opening").textContent);
  var byId = function (id) { return document.getElementById(id); };
  var pressed = null, called = null, asked = null, followed = null, news = null, waiting = [], fresh = "", fine = true;
  // A message is told a while after the one before, so that whoever listens can follow; the latest one counts.
  var APART = 2000, next = "", last = -APART, timer = 0;

  function call() { if (called) { called(); } }

  var NAMES = { " ": "Space", ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓", PageUp: "PgUp", PageDown: "PgDn",
    Home: "Home", End: "End", Escape: "Esc", Enter: "Enter" };

  // Tab moves the focus, as everywhere; the show's next mode has a button.
  window.addEventListener("keydown", function (event) {
    var onButton = event.target.tagName === "BUTTON", onText = event.target.tagName === "INPUT";
    if (event.key === "Escape" && !byId("copied").hidden) { event.preventDefault(); closeLink(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || onText) { return; }
    if (onButton && (event.key === " " || event.key === "Enter")) { return; }
    var key = NAMES[event.key] || (event.key.length === 1 ? event.key : "");
    if (event.shiftKey && (key === "→" || key === "←")) { key = "Shift-" + key; }
    if (key) { event.preventDefault(); api.press(key); }
  });
  new ResizeObserver(function () { if (api.measure()) { call(); } }).observe(byId("stage"));
  window.addEventListener("resize", function () { if (api.measure()) { call(); } });
  window.addEventListener("hashchange", function () { readAddress(true); call(); });

  // The cue after the # of a link: its text, or its bytes in base64 for addresses. Without one, the page's own beginning.
  function readAddress(changed) {
    var text = location.hash.slice(1);
    if (!text) { if (changed) { fresh = opening.cue; } return; }
    try {
      fresh = text[0] === "%" || text[0] === "{" ? decodeURIComponent(text)
        : new TextDecoder().decode(Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (c) { return c.charCodeAt(0); }));
    } catch (e) { fresh = text; }
  }

  function closeLink() {
    byId("copied").hidden = true;
    api.canvas.focus({ preventScroll: true });
  }
  byId("closed").addEventListener("click", closeLink);

  api.files = opening.files;
  api.opening = function (name) {
    var chosen = opening[name] || "";
    return name === "theme" && !chosen ? (window.matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark") : chosen;
  };
  api.now = function () { return performance.now(); };
  api.press = function (key) { if (pressed) { pressed(key); } else { waiting.push(key); } };
  api.fine = function () { return fine; };
  api.draws = function (finely) {
    fine = finely;
    api.drawsFine(fine);
    call();
  };
  api.colours = function (screen, text, muted, accent, line) {
    var style = document.documentElement.style;
    style.setProperty("--screen", api.hex(screen));
    style.setProperty("--text", api.hex(text));
    style.setProperty("--muted", api.hex(muted));
    style.setProperty("--accent", api.hex(accent));
    style.setProperty("--line", api.hex(line));
  };
  api.say = function (text) {
    next = text;
    if (!timer) {
      timer = setTimeout(function () {
        timer = 0;
        last = Date.now();
        byId("caption").textContent = next;
      }, Math.max(0, last + APART - Date.now()));
    }
  };
  api.state = function (text) { byId("state").textContent = text; };
  api.link = function (cue) {
    var bytes = Array.from(new TextEncoder().encode(cue), function (byte) { return String.fromCharCode(byte); }).join("");
    var link = location.href.split("#")[0] + "#" + btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    byId("address").value = link;
    byId("copied").hidden = false;
    byId("address").focus();
    byId("address").select();
    if (navigator.clipboard) { navigator.clipboard.writeText(link).catch(function () { document.execCommand("copy"); }); }
    else { document.execCommand("copy"); }
  };
  api.asked = function () { var text = fresh; fresh = ""; return text; };
  api.listen = function (onPressed, onCalled, onAsked, onFollowed) {
    pressed = onPressed;
    called = onCalled;
    asked = onAsked;
    followed = onFollowed;
    if (news) { followed(news[0], news[1]); }
    waiting.splice(0).forEach(onPressed);
  };
  // Shows what a class is told: the text of a bulletin, and how many milliseconds its writer's clock is ahead of now().
  api.follow = function (bulletin, ahead) { if (followed) { followed(bulletin, ahead); } else { news = [bulletin, ahead]; } };
  api.ring = call;
  api.classmate = typeof classroom === "undefined" ? null : classroom;
  api.frame = function (callback) { requestAnimationFrame(function () { callback(); }); };
  api.later = function (callback, millis) { setTimeout(callback, millis); };
  api.journal = function (cue) { return new Promise(function (done) { asked(cue, done); }); };

  api.measure();
  readAddress(false);
  api.drawsFine(fine);
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches && !opening.paused) { api.press("Space"); }
  Promise.all(["16px ", "bold 16px "].map(function (style) { return document.fonts.load(style + "\"Wetpaint Mono\""); })).then(api.repaint, api.repaint);
  api.canvas.focus({ preventScroll: true });
})(wetpaint);
