package wetpaint.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.jr.ob.JSON;

/** A browser without a window, asked over its DevTools protocol. */
public final class Chromium implements AutoCloseable, WebSocket.Listener {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger asked = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> answers = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  /** What it fetched, and what went wrong in the page. */
  public final List<String> requests = new CopyOnWriteArrayList<>();
  public final List<String> faults = new CopyOnWriteArrayList<>();

  /** Starts it, with what it keeps in that folder. */
  public Chromium(Path folder) throws IOException, InterruptedException {
    process = new ProcessBuilder("chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
        "--no-first-run",
        "--remote-debugging-port=0", "--remote-allow-origins=*", "--window-size=1280,800",
        "--user-data-dir=" + folder, "about:blank").redirectErrorStream(true).start();
    var address = "";
    var out = process.inputReader();
    for (String line; address.isEmpty() && (line = out.readLine()) != null;) {
      if (line.contains("DevTools listening on ws://")) {
        address = line.replaceFirst(".*ws://([^/]*)/.*", "$1");
      }
    }
    Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
    var http = HttpClient.newHttpClient();
    var pages = http.send(HttpRequest.newBuilder(URI.create("http://" + address + "/json/list")).build(),
        HttpResponse.BodyHandlers.ofString()).body();
    var page = JSON.std.listFrom(pages).stream().map(Map.class::cast)
        .filter(each -> "page".equals(each.get("type")))
        .findFirst().orElseThrow();
    socket = http.newWebSocketBuilder()
        .buildAsync(URI.create(String.valueOf(page.get("webSocketDebuggerUrl"))), this).join();
    for (var domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** Whether there is one. */
  public static boolean isHere() {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      hear(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void hear(String text) {
    try {
      var said = JSON.std.mapFrom(text);
      if (said.get("id") instanceof Integer id) {
        Objects.requireNonNull(answers.remove(id)).complete(said);
      } else if ("Network.requestWillBeSent".equals(said.get("method"))) {
        requests.add(text.replaceFirst("(?s).*?\"url\":\"([^\"]{0,40}).*", "$1"));
      } else if ("Runtime.exceptionThrown".equals(said.get("method"))
          || ("Log.entryAdded".equals(said.get("method")) && text.contains("\"level\":\"error\""))
          || text.contains("\"type\":\"error\"")) {
        faults.add(text);
      }
    } catch (IOException e) {
      faults.add(String.valueOf(e));
    }
  }

  /** Calls a method of the protocol. */
  public Map<String, Object> call(String method, Map<String, Object> parameters) throws IOException {
    var id = asked.incrementAndGet();
    var answer = new CompletableFuture<Map<String, Object>>();
    answers.put(id, answer);
    socket.sendText(JSON.std.asString(Map.of("id", id, "method", method, "params", parameters)), true).join();
    return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** Opens an address, with a clock that stands at 0 until {@code clock} is set. */
  public void open(String address) throws IOException {
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.addScriptToEvaluateOnNewDocument",
        Map.of("source", "var clock = 0; performance.now = function () { return clock; };"));
    call("Page.navigate", Map.of("url", address));
    until("typeof wetpaint !== 'undefined' && wetpaint.frames > 0");
  }

  /** Opens an address, with the clock that there is. */
  public void visit(String address) throws IOException {
    call("Page.navigate", Map.of("url", address));
    until("typeof wetpaint !== 'undefined'");
  }

  /** What an expression is, or what it promises. */
  public String value(String expression) throws IOException {
    var answer = call("Runtime.evaluate",
        Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    var result = (Map<?, ?>) ((Map<?, ?>) Objects.requireNonNull(answer.get("result"), answer::toString))
        .get("result");
    return String.valueOf(Objects.requireNonNull(result, answer::toString).get("value"));
  }

  /** Waits for an expression to be true. */
  public void until(String expression) throws IOException {
    value("new Promise(function (done) { function look() { if (" + expression
        + ") { done(true); } else { setTimeout(look, 20); } } look(); })");
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
