// Joins a class, hears what it is told, votes, and comes in again by itself when the line or the server has gone.
var classroom = (function () {
  var byId = function (id) { return document.getElementById(id); };
  var AGAIN = 2000, SILENCE = 40000, PROBES = 5;
  var source = null, last = 0, fresh = "", bulletin = null, told = "", offset = 0, measured = false, measuring = false;
  var you = { choice: -1, keys: false }, given = { code: "", name: "" }, waiting = 0;

  // A link of the join card has the code in it; it is no moment of a show.
  var link = /^#join=([A-Za-z0-9-]+)$/.exec(location.hash);
  if (link) { given.code = link[1]; history.replaceState(null, "", location.pathname); }
  try { given.name = localStorage.getItem("wetpaint-name") || ""; } catch (e) { given.name = ""; }

  // Has the show be what was told last, as soon as the server's clock is known.
  function follow() {
    if (!fresh || typeof wetpaint === "undefined") { return; }
    if (measured) {
      var text = fresh;
      fresh = "";
      document.body.classList.add("in");
      wetpaint.follow(text, -offset);
    } else if (!measuring) {
      measure().catch(later);
    }
  }

  function ring() { if (typeof wetpaint !== "undefined") { wetpaint.ring(); } }
  function tell(text) { told = text; ring(); }
  function line(text) { byId("line").textContent = text; byId("line").hidden = !text; }
  function clock() { return performance.now(); }

  // The server's clock is read a few times; the quickest answer tells most exactly what it was in the middle.
  function measure() {
    var best = Infinity;
    function probe(left) {
      var sent = clock();
      return fetch("/time", { cache: "no-store" }).then(function (answer) { return answer.json(); }).then(function (json) {
        var took = clock() - sent;
        if (took < best) { best = took; offset = sent + took / 2 - json.now; }
        return left > 1 ? probe(left - 1) : null;
      });
    }
    measuring = true;
    return probe(PROBES).then(function () { measured = true; follow(); }).finally(function () { measuring = false; });
  }

  function listen() {
    if (source) { source.close(); }
    source = new EventSource("/events");
    last = clock();
    source.addEventListener("open", function () { last = clock(); line(""); });
    source.addEventListener("class", function (event) {
      last = clock();
      fresh = event.data;
      bulletin = JSON.parse(event.data);
      click();
      follow();
    });
    source.addEventListener("you", function (event) {
      last = clock();
      var before = you.keys;
      you = JSON.parse(event.data);
      if (you.keys !== before) {
        tell(you.keys ? "The teacher has lent you the keys: the show is yours for everybody" : "The teacher has the keys again");
      }
      document.body.classList.toggle("steers", !!you.keys);
      line(you.trouble || "");
      click();
      ring();
    });
    source.addEventListener("beat", function () { last = clock(); });
    source.addEventListener("over", function (event) {
      source.close();
      line(JSON.parse(event.data).why);
      later();
    });
    source.addEventListener("error", function () {
      line("The line has gone; this page comes in again by itself");
      // The browser tries again by itself, but not after an answer such as that nobody is known by this cookie.
      if (source.readyState === 2) { later(); }
      // A server that was started anew has another clock.
      measured = false;
    });
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(again, AGAIN);
  }

  function again() {
    measured = false;
    hello().catch(later);
  }

  function begin() {
    if (byId("joining").open) { byId("joining").close(); }
    byId("screen").focus({ preventScroll: true });
    return measure().then(listen);
  }

  function hello() {
    return fetch("/hello", { cache: "no-store" }).then(function (answer) { return answer.json(); }).then(function (json) {
      byId("code-row").hidden = !json.asks;
      if (json.in && !json.teaches) { return begin(); }
      if (given.joined) { return enter(); }
      ask("");
      return null;
    });
  }

  function ask(refusal) {
    byId("refused").textContent = refusal;
    byId("code").value = given.code;
    byId("name").value = given.name;
    if (!byId("joining").open) { byId("joining").showModal(); }
    byId(byId("code-row").hidden || given.code ? "name" : "code").focus();
  }

  function enter() {
    byId("enter").disabled = true;
    return post("/join", { code: given.code, name: given.name }).then(function (json) {
      byId("enter").disabled = false;
      if (json.status === 200) {
        given.joined = true;
        return begin();
      }
      given.joined = false;
      if (json.status === 403) { given.code = ""; }
      ask(json.error);
      return null;
    }, function (fault) {
      byId("enter").disabled = false;
      throw fault;
    });
  }

  byId("joining").addEventListener("cancel", function (event) { event.preventDefault(); });
  byId("join").addEventListener("submit", function (event) {
    event.preventDefault();
    given.code = byId("code").value.trim();
    given.name = byId("name").value.trim();
    try { localStorage.setItem("wetpaint-name", given.name); } catch (e) { given.joined = false; }
    enter().catch(function () { ask("The server does not answer; try again"); });
  });

  // The clicker: a button an answer while a question is open, and how many gave which when it is revealed.
  function click() {
    var poll = bulletin && bulletin.poll, open = poll && poll.ballot;
    byId("clicker").hidden = !open || document.body.classList.contains("off");
    document.body.classList.toggle("asked", !byId("clicker").hidden);
    if (!open) { return; }
    byId("asked").textContent = poll.question.text;
    byId("counted").textContent = poll.voted + " of " + poll.present + " answered"
      + (you.choice >= 0 ? "; you may change yours" : "");
    while (byId("answers").children.length > poll.question.answers.length) { byId("answers").lastChild.remove(); }
    poll.question.answers.forEach(function (answer, number) {
      var button = byId("answers").children[number];
      if (!button) {
        button = document.createElement("button");
        button.type = "button";
        button.addEventListener("click", function () { vote(bulletin.poll.ballot, number); });
        byId("answers").append(button);
      }
      button.textContent = (number + 1) + "  " + answer;
      button.setAttribute("aria-pressed", String(you.choice === number));
    });
  }

  function vote(ballot, answer) {
    post("/vote", { ballot: ballot, answer: answer }).then(function (json) {
      if (json.status === 204) { you.choice = answer; click(); ring(); } else { tell(json.error); }
    }, function () { tell("The vote did not arrive; try again"); });
  }

  // A page that slept, or whose network changed, may hold a line that is dead and not told so.
  function look() {
    if (source && source.readyState !== 2 && clock() - last > SILENCE) { source.close(); again(); }
  }
  setInterval(look, 5000);
  ["online", "pageshow"].forEach(function (name) { window.addEventListener(name, look); });
  document.addEventListener("visibilitychange", function () { if (!document.hidden) { look(); } });

  return {
    start: function () { hello().catch(function () { line("The server does not answer; this page tries again by itself"); later(); }); },
    choice: function () { return you.choice; },
    steers: function () { return !!you.keys; },
    told: function () { var text = told; told = ""; return text; },
    vote: vote,
    press: function (key) {
      post("/press", { key: key }).then(function (json) { if (json.status !== 204) { tell(json.error); } }, function () {});
    },
    off: function (own) { document.body.classList.toggle("off", own); click(); }
  };
})();
