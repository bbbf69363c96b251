"use strict";
// Asks the class's server for something: its answer, with the status of HTTP.
function post(path, body) {
  return fetch(path, { method: "POST", headers: { "Content-Type": "application/json", "X-Wetpaint": "1" },
    body: JSON.stringify(body) }).then(function (answer) {
    return answer.status === 204 ? { status: 204 } : answer.json().then(function (json) {
      json.status = answer.status;
      return json;
    });
  });
}
