package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.Main;
import wetpaint.cli.Chromium;
import wetpaint.terminal.Pseudoterminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Two browsers and a real ssh client in one class. */
@Timeout(300)
class WebClassIT {
  /** All that is written on the screen. */
  private static final String SCREEN = "wetpaint.cells().map(function (cell) { return cell ? cell.text : ' '; }).join('')";

  @TempDir
  private static Path folder = Path.of("");
  private static Chromium ada;
  private static Chromium bob;
  private static int web;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.isHere(), "there is no chromium here: a class in browsers is not tested");
    assumeTrue(Main.class.getResource("/page/page.js") != null,
        "this build has no page in it: a class in browsers is not tested");
    web = SchoolHouse.freePort();
    ada = new Chromium(folder.resolve("ada"));
    bob = new Chromium(folder.resolve("bob"));
  }

  @AfterAll
  static void stop() {
    if (bob != null) {
      ada.close();
      bob.close();
    }
  }

  @Test
  void browsersAndTerminalsAreOneClass() throws Exception {
    var options = new String[]{"--web-port", "" + web};
    var port = SchoolHouse.freePort();
    try (var house = SchoolHouse.open(folder, port, options); var carl = house.join("Carl")) {
      ada.visit(address() + "/#join=" + SchoolHouse.CODE);
      enter(ada, "", "Ada");
      bob.visit(address());
      enter(bob, "wrong", "Bob");
      bob.until("document.getElementById('refused').textContent.includes('not the class code')");
      enter(bob, SchoolHouse.CODE, "Bob");
      house.teacher().awaitScreen("3 watch");
      house.teacher().type("3");
      ada.until(state("parallel"));
      bob.until(state("parallel"));
      votes(house.teacher(), carl);
      offOnOnesOwn(house.teacher());
      lent(house.teacher());
      assertThat(ada.faults).isEmpty();
    }
    try (var again = SchoolHouse.open(folder, port, options)) {
      // Nobody does anything for it: the server has forgotten them, and the pages come in again.
      again.teacher().awaitScreen("2 watch");
      again.teacher().type("4");
      ada.until(state("concurrent"));
      bob.until(state("concurrent"));
      again.teacher().type("w");
      again.teacher().awaitScreen("Ada, Bob");
    }
  }

  private static String address() {
    return "http://localhost:" + web;
  }

  private static String state(String mode) {
    return "document.getElementById('state').textContent.startsWith('" + mode + "')";
  }

  private static void enter(Chromium browser, String code, String name) throws IOException {
    browser.until("document.getElementById('joining').open && !document.getElementById('enter').disabled");
    if (!code.isEmpty()) {
      browser.value("document.getElementById('code').value = '" + code + "'");
    }
    browser.value("document.getElementById('name').value = '" + name + "'");
    browser.value("document.getElementById('enter').click()");
  }

  private static void answer(Chromium browser, int number) throws IOException {
    var button = "document.getElementById('answers').children[" + (number - 1) + "]";
    browser.value(button + ".click()");
    browser.until(button + ".getAttribute('aria-pressed') === 'true'");
  }

  private static void votes(Pseudoterminal teacher, Pseudoterminal carl) throws IOException {
    teacher.type("p");
    for (var browser : new Chromium[]{ada, bob}) {
      browser.until("!document.getElementById('clicker').hidden");
      assertThat(browser.value("Math.min.apply(null, Array.from(document.querySelectorAll('#answers button'),"
          + " function (b) { return b.getBoundingClientRect().height; })) >= 44")).isEqualTo("true");
    }
    answer(ada, 2);
    answer(ada, 1);
    answer(bob, 2);
    carl.awaitScreen("The class votes");
    carl.type("2");
    teacher.awaitScreen("3 of 3 answered");
    assertThat(ada.value(SCREEN)).doesNotContain("✓");
    teacher.type("\r");
    ada.until(SCREEN + ".includes('✓')");
    bob.until(SCREEN + ".includes('✓')");
    carl.awaitScreen("✓");
    assertThat(ada.value("document.getElementById('clicker').hidden")).isEqualTo("true");
    teacher.type("\r");
    ada.until("!" + SCREEN + ".includes('What the class says')");
  }

  private static void offOnOnesOwn(Pseudoterminal teacher) throws IOException {
    ada.value("document.querySelector('[data-key=o]').click()");
    ada.until("document.body.classList.contains('off')");
    ada.value("wetpaint.press('5')");
    ada.until(state("virtual"));
    assertThat(bob.value(state("virtual"))).isEqualTo("false");
    teacher.type("e");
    ada.until("!document.body.classList.contains('off')");
    ada.until("!" + state("virtual"));
  }

  private static void lent(Pseudoterminal teacher) throws IOException {
    teacher.type("g");
    teacher.awaitScreen("Lend the keys to");
    teacher.type("1");
    ada.until("document.body.classList.contains('steers')");
    ada.value("wetpaint.press('2')");
    bob.until(state("async"));
    teacher.type("g");
    ada.until("!document.body.classList.contains('steers')");
  }
}
