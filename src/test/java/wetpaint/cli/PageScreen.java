package wetpaint.cli;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;

import static org.assertj.core.api.Assertions.assertThat;

/** The cells that a page shows, against those that the program draws. */
final class PageScreen {
  private static final int TRIES = 50;

  private PageScreen() {}

  /** Waits for the page to show what is drawn, in every cell, colours included. */
  static void shows(Chromium browser, Consumer<TextGraphics> drawing, String when) throws IOException {
    var columns = Integer.parseInt(browser.value("wetpaint.columns"));
    var rows = Integer.parseInt(browser.value("wetpaint.rows"));
    var image = new BasicTextImage(new TerminalSize(columns, rows));
    drawing.accept(image.newTextGraphics());
    var expected = new StringBuilder();
    for (var row = 0; row < rows; row++) {
      for (var column = 0; column < columns; column++) {
        var cell = image.getCharacterAt(column, row);
        expected.append(cell.getCharacterString()).append(' ').append(rgb(cell.getForegroundColor()))
            .append(' ')
            .append(rgb(cell.getBackgroundColor())).append('\n');
      }
    }
    var seen = "";
    for (var tries = 0; tries < TRIES && !seen.contentEquals(expected); tries++) {
      browser.value("new Promise(function (done) { setTimeout(done, 20); })");
      seen = browser.value("wetpaint.cells().map(function (cell) { return cell.text + ' ' + cell.foreground"
          + " + ' ' + cell.background + '\\n'; }).join('')");
    }
    assertThat(text(seen, columns)).as(when).isEqualTo(text(expected.toString(), columns));
    assertThat(seen).as(when).isEqualTo(expected.toString());
  }

  private static String text(String cells, int columns) {
    return cells.lines().map(line -> line.isEmpty() ? " " : line.substring(0, 1))
        .collect(Collectors.joining())
        .replaceAll("(.{" + columns + "})", "$1\n");
  }

  private static int rgb(TextColor colour) {
    return (colour.getRed() << 16) | (colour.getGreen() << 8) | colour.getBlue();
  }
}
