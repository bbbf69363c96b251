package wetpaint.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

import wetpaint.Main;
import wetpaint.terminal.Pseudoterminal;

/** A class in a program of its own: the teacher's terminal is a real one, and so are those of the students, who come by ssh. */
final class SchoolHouse implements AutoCloseable {
  static final String CODE = "maple";

  private final Path folder;
  private final int port;
  private final Pseudoterminal teacher;
  private final List<Pseudoterminal> students = new ArrayList<>();

  private SchoolHouse(Path folder, int port, String... options) throws IOException {
    this.folder = folder;
    this.port = port;
    teacher = serve(port, options);
  }

  /** A class that is open, on a port of its own; left out where there is no ssh. */
  static SchoolHouse open(Path folder, String... options) throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/ssh")),
        "left out: there is no ssh (openssh-client)");
    return open(folder, freePort(), options);
  }

  /** The same on that port. */
  static SchoolHouse open(Path folder, int port, String... options) throws IOException {
    var house = new SchoolHouse(folder, port, options);
    house.teacher.awaitScreen("class code " + CODE);
    return house;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Another program that wants to serve. */
  Pseudoterminal serve(int at, String... options) throws IOException {
    var words = new ArrayList<>(List.of("serve", "--port", "" + at, "--class-code", CODE));
    if (!List.of(options).contains("--web-port")) {
      words.add("--no-web");
    }
    words.addAll(List.of(options));
    return Pseudoterminal.run(100, 30, Map.of("XDG_STATE_HOME", folder.toString()), "sh", "-c",
        Pseudoterminal.java(Main.class, words.toArray(String[]::new)) + "; echo status $?");
  }

  int port() {
    return port;
  }

  Pseudoterminal teacher() {
    return teacher;
  }

  /** The program that serves. */
  ProcessHandle server() {
    return teacher.process().descendants()
        .filter(process -> process.info().command().filter(command -> command.endsWith("java")).isPresent())
        .findFirst().orElseThrow();
  }

  /** A terminal in which ssh runs with these options, and says its status at the end. */
  Pseudoterminal ssh(String options, String command) throws IOException {
    return ssh(Map.of(), options, command);
  }

  Pseudoterminal ssh(Map<String, String> environment, String options, String command) throws IOException {
    var terminal = Pseudoterminal.run(80, 24, environment, "sh", "-c",
        "stty -g > " + folder + "/before; ssh -F none -o StrictHostKeyChecking=no -o UserKnownHostsFile="
            + folder
            + "/known -o LogLevel=ERROR -o SendEnv='COLORTERM LANG' " + options + " -p " + port
            + " wetpaint@127.0.0.1 " + command
            + "; echo status $?; stty -g > " + folder + "/after");
    students.add(terminal);
    return terminal;
  }

  /** Somebody who has come in with the code and sees the show. */
  Pseudoterminal join(String name) throws IOException {
    var terminal = ssh("", "");
    answer(terminal, CODE, name);
    terminal.awaitScreen("leave");
    return terminal;
  }

  static void answer(Pseudoterminal terminal, String code, String name) {
    terminal.awaitOutput("Class code:");
    terminal.type(code + "\r");
    terminal.awaitOutput("Your name:");
    terminal.type(name + "\r");
  }

  @Override
  public void close() {
    students.forEach(Pseudoterminal::close);
    teacher.close();
  }
}
