"use strict";
// Unpacks the show and begins it. The page's policy names it by its hash: a browser runs no other one.
(function () {
  if (typeof DecompressionStream === "undefined") {
    document.body.prepend("This browser is too old for the show: expected one of 2023 or later.");
    return;
  }
  var packed = atob(document.getElementById("packed").textContent);
  var bytes = Uint8Array.from(packed, function (letter) { return letter.charCodeAt(0); });
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text().then(function (text) {
    var script = document.createElement("script");
    script.textContent = text;
    document.head.append(script);
    main([]);
  });
})();
