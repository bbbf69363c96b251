"use strict";
// The buttons: those of the table of keys, the answers to a question, and the page's own.
(function (api) {
  var byId = function (id) { return document.getElementById(id); };
  var page = byId("page"), buttons = {}, labels = {};

  // What a mouse or a thumb has pressed gives the focus back, so that the keyboard's Space pauses and presses nothing again.
  function release(event) { if (event.detail > 0) { api.canvas.focus({ preventScroll: true }); } }

  function make(key, word) {
    var button = document.createElement("button"), name = document.createElement("kbd"), does = document.createElement("span");
    button.type = "button";
    button.dataset.key = key;
    name.textContent = key;
    does.textContent = word;
    button.append(name, does);
    button.addEventListener("click", function (event) { release(event); api.press(key); });
    return button;
  }

  api.button = function (key, word, group) {
    buttons[key] = make(key, word);
    labels[key] = word;
    byId(group).insertBefore(buttons[key], group === "often" ? byId("more") : null);
  };
  api.does = function (key, word) {
    if (buttons[key] && labels[key] !== word) {
      labels[key] = word;
      buttons[key].lastChild.textContent = word;
    }
  };
  api.pressedIs = function (key, pressed) {
    if (buttons[key]) { buttons[key].setAttribute("aria-pressed", String(pressed)); }
  };

  // What is laid over the screen to choose from: a heading, and a large button for each choice.
  api.ask = function (title) {
    byId("asks").textContent = title;
    byId("asks").hidden = !title;
    byId("choices").replaceChildren();
    byId("choices").className = "";
  };
  api.choice = function (key, text, kind) {
    var button = make(key, text);
    if (kind) { button.className = kind; }
    if (kind === "right" || kind === "wrong" || kind === "other") {
      button.disabled = true;
      button.firstChild.textContent = kind === "right" ? "✓" : kind === "wrong" ? "✗" : "·";
    }
    if (text.length > 24) { byId("choices").className = "long"; }
    byId("choices").append(button);
  };
  api.asking = function (open) {
    var panel = byId("panel"), had = panel.contains(document.activeElement);
    panel.hidden = !open;
    page.classList.toggle("asking", open);
    if (had && !panel.contains(document.activeElement)) { api.canvas.focus({ preventScroll: true }); }
  };

  byId("more").addEventListener("click", function (event) {
    var open = !page.classList.contains("open");
    document.documentElement.style.setProperty("--stage", byId("stage").clientHeight + "px");
    page.classList.toggle("open", open);
    byId("more").setAttribute("aria-expanded", String(open));
    byId("more").textContent = open ? "fewer" : "more";
    release(event);
  });

  if (!document.fullscreenEnabled) { byId("full").hidden = true; }
  byId("full").addEventListener("click", function (event) {
    release(event);
    if (document.fullscreenElement) { document.exitFullscreen(); } else { document.documentElement.requestFullscreen().catch(function () {}); }
  });
  document.addEventListener("fullscreenchange", function () {
    byId("full").setAttribute("aria-pressed", String(!!document.fullscreenElement));
  });

  ["terminal", "fine"].forEach(function (kind) {
    byId(kind).addEventListener("click", function (event) { release(event); api.draws(kind === "fine"); });
  });
  api.drawsFine = function (fine) {
    byId("fine").setAttribute("aria-pressed", String(fine));
    byId("terminal").setAttribute("aria-pressed", String(!fine));
  };
})(wetpaint);
