package wetpaint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A speaker's notes in pages of whole sentences, as many of them as have room. */
final class Notes {
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
  private static final String BULLET = "- ";

  private final int columns;
  private final int rows;
  private final List<List<String>> pages = new ArrayList<>();
  private List<String> page = new ArrayList<>();

  private Notes(int columns, int rows) {
    this.columns = columns;
    this.rows = Math.max(1, rows);
  }

  /** The pages, one at least; only a sentence that is longer than a page goes on on the next. */
  static List<List<String>> pages(List<String> notes, int columns, int rows) {
    var all = new Notes(columns, rows);
    notes.forEach(all::add);
    all.turn();
    return all.pages.isEmpty() ? List.of(List.of()) : all.pages;
  }

  private void add(String note) {
    var text = "";
    for (var sentence : SENTENCES.split(note.strip(), -1)) {
      var longer = text.isEmpty() ? sentence : text + " " + sentence;
      if (page.size() + lines(longer).size() > rows && !(page.isEmpty() && text.isEmpty())) {
        put(text);
        turn();
        longer = sentence;
      }
      text = longer;
    }
    put(text);
  }

  private void put(String text) {
    for (var line : text.isEmpty() ? List.<String>of() : lines(text)) {
      if (page.size() == rows) {
        turn();
      }
      page.add(line);
    }
  }

  private void turn() {
    if (!page.isEmpty()) {
      pages.add(page);
      page = new ArrayList<>();
    }
  }

  private List<String> lines(String text) {
    var wrapped = Wrapped.lines(text, columns - BULLET.length());
    var lines = new ArrayList<String>();
    for (var line = 0; line < wrapped.size(); line++) {
      lines.add((line == 0 ? BULLET : " ".repeat(BULLET.length())) + wrapped.get(line));
    }
    return lines;
  }
}
