package wetpaint.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.theme.Reload;
import wetpaint.theme.ThemeSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A theme file that is edited while it is in use. */
class FollowedThemeTest {
  private static final Reload SAME = new Reload.Same();

  @TempDir
  private Path directory;
  private Path file;
  private ThemeSource source;

  @BeforeEach
  void use() throws IOException {
    file = directory.resolve("mine.properties");
    save("property[title] = First");
    source = new UserThemes(directory.resolve("none")).choose(file.toString());
  }

  @Test
  void nothingHappensToAFileLeftAlone() {
    assertThat(source.poll()).isEqualTo(SAME);
    assertThat(source.theme().title()).isEqualTo("First");
  }

  @Test
  void anEditIsThereAtTheNextPoll() throws IOException {
    save("property[title] = Other");
    assertThat(source.poll()).isEqualTo(new Reload.Changed(source.theme()));
    assertThat(source.theme().title()).isEqualTo("Other");
    assertThat(source.poll()).isEqualTo(SAME);
  }

  @Test
  void anEditOfTheSameSizeAndTimeIsSeenToo() throws IOException {
    var time = Files.getLastModifiedTime(file);
    save("property[title] = Fresh");
    source.poll();
    save("property[title] = Third");
    Files.setLastModifiedTime(file, time);
    source.poll();
    assertThat(source.theme().title()).isEqualTo("Third");
  }

  @Test
  void aTouchIsNoEdit() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(source.poll()).isEqualTo(SAME);
  }

  @Test
  void anEditorMayReplaceTheFile() throws IOException {
    var draft = Files.writeString(directory.resolve("mine.properties~"), "property[title] = Replaced");
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    source.poll();
    assertThat(source.theme().title()).isEqualTo("Replaced");
  }

  @Test
  void aMistakeThatStandsIsToldOnceAndTheOldThemeStays() throws IOException {
    save("property[title] = First", "foreground[TEXT] = redd");
    assertThat(source.poll()).isEqualTo(SAME);
    assertThat(source.poll())
        .isEqualTo(new Reload.Mistaken("mine.properties:2: foreground[TEXT] is 'redd', expected a colour: "
            + "#rrggbb, #0 to #255, or a name such as yellow"));
    assertThat(source.poll()).isEqualTo(SAME);
    assertThat(source.theme().title()).isEqualTo("First");
  }

  @Test
  void aMistakeThatIsPutRightIsAChangeEvenBackToTheOldText() throws IOException {
    save("property[title] =");
    source.poll();
    source.poll();
    save("property[title] = First");
    assertThat(source.poll()).isInstanceOf(Reload.Changed.class);
  }

  @Test
  void aHalfWrittenFileIsNoMistake() throws IOException {
    save("");
    assertThat(source.poll()).isEqualTo(SAME);
    save("property[title] = Sec", "foreground[TE");
    assertThat(source.poll()).isEqualTo(SAME);
    save("property[title] = Second", "foreground[TEXT] = white");
    assertThat(source.poll()).isInstanceOf(Reload.Changed.class);
    assertThat(source.theme().title()).isEqualTo("Second");
    assertThat(source.poll()).isEqualTo(SAME);
  }

  @Test
  void aDeletedFileIsToldAndMayComeBack() throws IOException {
    Files.delete(file);
    assertThat(source.poll()).isEqualTo(SAME);
    assertThat(source.poll())
        .isEqualTo(new Reload.Mistaken("mine.properties: expected a theme file, found nothing of that name"));
    assertThat(source.theme().title()).isEqualTo("First");
    save("property[title] = Back");
    assertThat(source.poll()).isInstanceOf(Reload.Changed.class);
    assertThat(source.theme().title()).isEqualTo("Back");
  }

  private void save(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines));
  }
}
