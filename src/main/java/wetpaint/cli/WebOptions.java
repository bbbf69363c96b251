package wetpaint.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;

import wetpaint.serve.ServeException;
import wetpaint.serve.TeacherLink;
import wetpaint.serve.TlsFiles;
import wetpaint.serve.WebDoor;
import wetpaint.view.Card;
import wetpaint.view.QrPattern;

/** The options that say how a class comes in by browsers. */
final class WebOptions {
  private static final String HOST = "[A-Za-z0-9._-]{1,100}";

  @Option(names = "--web-port", paramLabel = "N", converter = Values.Ports.class, description = {
      "The port to listen at for browsers, 1 to 65535. Default: 8080."})
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--no-web", description = "Not for browsers: by SSH only.")
  private boolean none;

  @Option(names = "--host", paramLabel = "NAME", description = {
      "A name by which browsers may call this server, besides --name and its addresses; repeatable."})
  private List<String> names = List.of();

  @Option(names = "--tls", arity = "2", paramLabel = "FILE", description = {
      "A certificate and its key, in PEM: browsers then come in by https."})
  private List<Path> tls = List.of();

  @Option(names = "--proxy", paramLabel = "ADDRESS", description = {
      "The address of a proxy before this server: what it says in Forwarded or X-Forwarded-For is believed."})
  private Optional<String> proxy = Optional.empty();

  @Option(names = "--teacher-web", description = {
      "Print a link, good for once, to notes and keys for the teacher's phone. Needs --tls, --proxy or this machine alone."})
  private boolean teacher;

  private final TeacherLink link = new TeacherLink();

  /** Whether browsers may come in. */
  boolean isOn() {
    return !none;
  }

  /** Whether an option asks for browsers. */
  boolean isWanted() {
    return port.isPresent() || teacher || !tls.isEmpty() || proxy.isPresent() || !names.isEmpty();
  }

  /** Whether a teacher comes in by a browser. */
  boolean teaches() {
    return teacher && isOn();
  }

  private int port() {
    return port.orElse(8080);
  }

  /** @throws ServeException if something is out of range or does not go together */
  void check(ClassOptions classes) {
    if (none && isWanted()) {
      throw new ServeException(
          "--no-web: expected nothing else for browsers with it, such as --web-port or --tls");
    }
    names.stream().filter(name -> !name.matches(HOST)).findFirst().ifPresent(name -> {
      throw new ServeException("--host: expected a host's name, such as lab.example.org");
    });
    proxy.ifPresent(WebOptions::address);
    if (teacher && tls.isEmpty() && proxy.isEmpty() && !classes.address().isLoopbackAddress()) {
      throw new ServeException(
          "--teacher-web: expected --tls CERT KEY or --proxy ADDRESS where others are on the line"
              + " (--listen " + classes.listen() + "), for the link and the keys could be read on the way");
    }
  }

  private static InetAddress address(String text) {
    try {
      if (text.matches("[0-9A-Fa-f.:]+")) {
        return InetAddress.getByName(text);
      }
    } catch (UnknownHostException e) {
      // It is told below.
    }
    throw new ServeException("--proxy: expected an address such as 127.0.0.1, found something else");
  }

  /** What is typed to join. */
  String site(ClassOptions classes) {
    var host = classes.host();
    var bracketed = host.contains(":") ? "[" + host + "]" : host;
    // A proxy listens where web servers do.
    return proxy.isPresent()
        ? "https://" + bracketed
        : (tls.isEmpty() ? "http://" : "https://") + bracketed + ":" + port();
  }

  /** The page to join by; its link has the code in it, behind the #, which is sent to nobody. */
  Card.Page page(ClassOptions classes, Optional<String> code) {
    var site = site(classes);
    return new Card.Page(site, QrPattern.of(site + "/" + code.map(word -> "#join=" + word).orElse("")));
  }

  /** The link for the teacher. */
  String teacherLink(ClassOptions classes) {
    return link.at(site(classes));
  }

  /** How the door is kept. @throws IOException if this build has no page in it */
  WebDoor.Terms terms(ClassOptions classes, String theme, String code) throws IOException {
    var known = new ArrayList<>(names);
    known.add(classes.host());
    return new WebDoor.Terms(classes.address(), port(), classes.most(), known,
        tls.isEmpty() ? Optional.empty() : Optional.of(TlsFiles.context(tls.getFirst(), tls.getLast())),
        proxy.map(WebOptions::address), Optional.of(link).filter(_ -> teaches()),
        HtmlPage.ofClass(theme, code), HtmlPage.ofTeacher());
  }
}
