// The teacher's phone: what comes, what to say, how the vote stands, and two keys.
(function () {
  var byId = function (id) { return document.getElementById(id); };
  var AGAIN = 2000, source = null, notes = {}, offset = 0;
  var secret = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);

  function line(text) { byId("line").textContent = text; }

  function clock(seconds) {
    var left = Math.max(0, Math.round(seconds));
    return Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
  }

  function time() {
    byId("time").textContent = notes.stops ? clock(performance.now() / 1000 - offset - notes.began)
      + " of " + clock(notes.planned) : "";
  }

  function show() {
    byId("stop").textContent = (notes.stops ? "Stop " + notes.number + " of " + notes.stops + ", " : "")
      + notes.present + (notes.present === 1 ? " watches" : " watch");
    byId("title").textContent = notes.title || "The show";
    byId("say").textContent = notes.say || "";
    byId("vote").textContent = !notes.question ? "" : (notes.question === notes.say ? "" : notes.question + "  ")
      + (notes.revealed ? "The answers are told" : notes.voted + " of " + notes.present + " answered");
    byId("notes").replaceChildren.apply(byId("notes"), (notes.notes || []).map(function (text) {
      var note = document.createElement("p");
      note.textContent = text;
      return note;
    }));
    byId("next").textContent = notes.next ? "Next: " + notes.next : "";
    byId("on").dataset.key = notes.stops || notes.question ? "n" : "\u2192";
    byId("back").dataset.key = notes.stops ? "N" : "\u2190";
    byId("on").textContent = notes.question ? (notes.revealed ? "go on" : "reveal") : notes.stops ? notes.does : "step";
    document.querySelector("[data-key=Space]").textContent = notes.paused ? "go on" : "pause";
    time();
  }

  function listen() {
    fetch("/time").then(function (answer) { return answer.json(); }).then(function (json) {
      offset = (performance.now() - json.now) / 1000;
      time();
    }, function () { line("The server does not answer"); });
    source = new EventSource("/events");
    source.addEventListener("open", function () { line(""); });
    source.addEventListener("you", function (event) { notes = JSON.parse(event.data); show(); });
    source.addEventListener("over", function (event) { source.close(); line(JSON.parse(event.data).why); });
    source.addEventListener("error", function () {
      line(source.readyState === 2 ? "The server knows this phone no more: open the link of its new start" : "The line has gone; trying again");
    });
  }

  function begin() {
    return fetch("/hello").then(function (answer) { return answer.json(); }).then(function (json) {
      if (json.teaches) { return listen(); }
      if (!secret) { return line("Open the link that wetpaint serve --teacher-web has printed."); }
      return post("/teach", { secret: secret }).then(function (answer) {
        if (answer.status === 200) { listen(); } else { line(answer.error); }
      });
    });
  }

  document.querySelectorAll("button").forEach(function (button) {
    button.addEventListener("click", function () {
      post("/press", { key: button.dataset.key }).then(function (answer) {
        if (answer.status !== 204) { line(answer.error); }
      }, function () { line("The key did not arrive; try again"); });
    });
  });
  setInterval(time, 1000);
  begin().catch(function () { line("The server does not answer"); });
})();
