package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a user gets wrong ends in one line on the error stream, nothing on the other, and exit code 2. */
class RefusalTest {
  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
      simulate --mode asink               => simulate: Invalid value for option '--mode': expected sync, async, parallel, concurrent, virtual, found "asink"
      simulate --mode                     => simulate: Missing required parameter for option '--mode' (MODE)
      simulate --mode sync --mode async   => simulate: option '--mode' (MODE) should be specified only once
      simulate --scenario lectur          => simulate: Invalid value for option '--scenario': expected lecture, io-bound, cpu-bound, mixed, single, many, arrivals, racks, convoy or a YAML file, found "lectur"
      simulate --scenario no/such.yaml    => simulate: no/such.yaml: expected a scenario file, found nothing of that name
      simulate --scenario such.yaml       => simulate: such.yaml: expected a scenario file, found nothing of that name
      simulate --scenario .               => simulate: .: expected a scenario file, found a folder
      simulate --painters 2               => simulate: Invalid value for option '--painters': expected 1, for sync has just one painter, found 2
      simulate --painters 2 --mode async  => simulate: Invalid value for option '--painters': expected 1, for async has just one painter, found 2
      simulate --painters 2 --mode concurrent => simulate: Invalid value for option '--painters': expected 1, for concurrent has just one painter, found 2
      simulate --painters 4 --mode parallel => simulate: Invalid value for option '--painters': expected 1 to 3, a painter for each canvas at most, found 4
      simulate --painters 4 --compare     => simulate: Invalid value for option '--painters': expected 1 to 3, a painter for each canvas at most, found 4
      simulate --painters 0 --mode virtual => simulate: Invalid value for option '--painters': expected a number of painters from 1 on, found "0"
      simulate --painters -1 --mode virtual => simulate: Invalid value for option '--painters': expected a number of painters from 1 on, found "-1"
      simulate --painters two --mode virtual => simulate: Invalid value for option '--painters': expected a number of painters from 1 on, found "two"
      simulate --painters 99999999999 --mode virtual => simulate: Invalid value for option '--painters': expected a number of painters from 1 on, found "99999999999"
      simulate --switch async             => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected TIME=MODE or TIME=MODE:K such as 4s=async or 9s=parallel:2, found "async"
      simulate --switch 4=async           => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected a duration such as 250ms or 1.5s, found "4"
      simulate --switch -4s=async         => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected a duration of 0 or more, found "-4s"
      simulate --switch 0.1ms=async       => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected a whole number of milliseconds, found "0.1ms"
      simulate --switch 99999s=async      => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected at most 24 h, found "99999s"
      simulate --switch 4s=fast           => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected sync, async, parallel, concurrent, virtual, found "fast"
      simulate --switch 4s=async:2        => simulate: Invalid value for option '--switch': expected 1, for async has just one painter, found 2
      simulate --switch 4s=parallel:4     => simulate: Invalid value for option '--switch': expected 1 to 3, a painter for each canvas at most, found 4
      simulate --switch 4s=parallel:      => simulate: Invalid value for option '--switch' (TIME=MODE[:K]): expected a number of painters from 1 on, found ""
      simulate --disturb 4s=rain          => simulate: Invalid value for option '--disturb' (TIME=block|pin|hog): expected block, pin or hog, found "rain"
      simulate --disturb block            => simulate: Invalid value for option '--disturb' (TIME=block|pin|hog): expected TIME=block, TIME=pin or TIME=hog such as 4s=block, found "block"
      simulate --compare --mode async     => simulate: Invalid value for option '--compare': expected alone, for it is all modes from start to end, found --mode
      simulate --compare --switch 4s=async => simulate: Invalid value for option '--compare': expected alone, for it is all modes from start to end, found --switch
      simulate --compare --events         => simulate: Invalid value for option '--compare': expected with --json or alone, found --events
      simulate --events --json            => simulate: --events, --json are mutually exclusive (specify only one)
      simulate --color blue               => simulate: Invalid value for option '--color': expected auto, never, 16, 256, truecolor, found "blue"
      simulate --speed 2                  => simulate: Unknown options: '--speed', '2', expected what wetpaint simulate --help tells
      simulate lecture                    => simulate: expected options only, found "lecture"
      simulate --evnts                    => simulate: Unknown option: '--evnts', expected --events
      show --speed 0                      => show: Invalid value for option '--speed': expected a speed of 0.1 to 100, found "0"
      show --speed 101                    => show: Invalid value for option '--speed': expected a speed of 0.1 to 100, found "101"
      show --speed fast                   => show: Invalid value for option '--speed': expected a speed of 0.1 to 100, found "fast"
      show --fps 61                       => show: Invalid value for option '--fps': expected 1 to 60 frames a second, found "61"
      show --code rubi                    => show: Invalid value for option '--code': expected python, java, javascript, go, off or a folder of listings, found "rubi"
      show --code no/folder               => show: no/folder: expected a folder of listings, found nothing of that name
      show --code ./src                   => show: ./src: expected listings such as async.py or sync.java, found none
      serve --code abc                    => serve: --code: expected a class code of 4 to 32 letters and digits, or none, or python, java, javascript, go, off or a folder of listings
      serve --code a_b_c                  => serve: --code: expected a class code of 4 to 32 letters and digits, or none, or python, java, javascript, go, off or a folder of listings
      serve --code maple --class-code oak1 => serve: --code: expected one class code, found another in --class-code
      serve --code none --listen 0.0.0.0  => serve: --listen 0.0.0.0: expected a class code where everybody can come in, found none
      serve lecture --code python         => serve: Invalid value for option '--code': expected without a lesson, which says itself what is run, found both
      serve --code ./no/folder            => serve: ./no/folder: expected a folder of listings, found nothing of that name
      serve --port 0                      => serve: Invalid value for option '--port': expected a port of 1 to 65535, found "0"
      serve --port 65536                  => serve: Invalid value for option '--port': expected a port of 1 to 65535, found "65536"
      serve --max 0                       => serve: Invalid value for option '--max': expected 1 to 5000 people, found "0"
      serve --max 5001                    => serve: Invalid value for option '--max': expected 1 to 5000 people, found "5001"
      serve --max many                    => serve: Invalid value for option '--max': expected 1 to 5000 people, found "many"
      serve --name a/b                    => serve: --name: expected a host's name or address, such as lab.example.org
      serve --web-port 65536              => serve: Invalid value for option '--web-port': expected a port of 1 to 65535, found "65536"
      serve --no-web --web-port 8081      => serve: --no-web: expected nothing else for browsers with it, such as --web-port or --tls
      serve --host a/b                    => serve: --host: expected a host's name, such as lab.example.org
      serve --proxy nearby                => serve: --proxy: expected an address such as 127.0.0.1, found something else
      serve --teacher-web --listen 0.0.0.0 => serve: --teacher-web: expected --tls CERT KEY or --proxy ADDRESS where others are on the line (--listen 0.0.0.0), for the link and the keys could be read on the way
      serve --relay redis://h/c --follow redis://h/c => serve: --relay: expected without --follow, found both
      serve --relay redis://h/c           => serve: --relay: expected --relay-key FILE with it, by which the class's servers know each other, found none
      serve --follow h/c                  => serve: --follow: expected an address such as redis://broker.example.org/monday or rediss://user:password@broker.example.org:6380/monday
      serve --relay-key x                 => serve: --relay-key: expected with --relay or --follow, found neither
      serve lecture --follow redis://h/c --relay-key x => serve: --follow: expected without a lesson, for the class is led elsewhere, found both
      serve --headless --follow redis://h/c --relay-key x => serve: Invalid value for option '--headless': expected without --follow, for the class is led elsewhere then, found both
      --fps 0                             => : Invalid value for option '--fps': expected 1 to 60 frames a second, found "0"
      --color pink                        => : Invalid value for option '--color': expected auto, never, 16, 256, truecolor, found "pink"
      --mode async simulate               => : expected options after the command "simulate", found --mode before it
      draw                                => : expected a command (show, lesson, serve, simulate, real, measure, play, record, page, scenarios, lessons, themes, listings, doctor, man, completion, help), found "draw"
      simulat                             => : expected a command (show, lesson, serve, simulate, real, measure, play, record, page, scenarios, lessons, themes, listings, doctor, man, completion, help), found "simulat"
      help draw                           => : expected a command (show, lesson, serve, simulate, real, measure, play, record, page, scenarios, lessons, themes, listings, doctor, man, completion, help), found "draw"
      lesson lecture draw                 => lesson: expected nothing more than NAME|FILE, found "draw"
      show --theme src                    => show: src: expected a theme file, found a folder
      show --cue src                      => show: src: expected a cue, found a folder
      record demo --format gif -o x.gif   => record: --format: expected with -o - only, for a file's ending says its format, found no -o -
      scenarios lecture                   => scenarios: expected options only, found "lecture"
      """)
  void badUsage(String line, String sentence) {
    var who = sentence.startsWith(":") ? "wetpaint" : "wetpaint ";
    assertThat(Spoken.of(line)).isEqualTo(new Spoken(2, "", who + sentence + "\n"));
  }

  @Test
  void badFiles(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("mine.yaml"), "name: x\ncanvases:\n- layers: 0s/1s\n")
        .toString();
    assertThat(Spoken.of(StandardCharsets.UTF_8, "simulate", "--scenario", file)).isEqualTo(new Spoken(2, "",
        "wetpaint simulate: " + file + ":3:11: expected a paint of 1ms or more, found \"0s/1s\"\n"));
  }

  /** Whatever takes a name or a file says of a link that leads to itself what it is, and not that there is no such name. */
  @Test
  void aLinkToItself(@TempDir Path folder) throws IOException {
    var loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop")).toString();
    for (var line : new String[][]{{"simulate", "--scenario", loop, "a scenario file"},
        {"show", "--theme", loop, "a theme file"}, {"show", "--cue", loop, "a cue"},
        {"lessons", loop, "--check", "a lesson file"}, {"record", loop, "-o", "x.gif", "a tape"}}) {
      var given = Arrays.copyOf(line, line.length - 1);
      assertThat(Spoken.of(StandardCharsets.UTF_8, given))
          .isEqualTo(new Spoken(2, "", "wetpaint " + line[0] + ": "
              + loop + ": expected " + line[line.length - 1] + ", found a link that leads to no file\n"));
    }
  }

  @Test
  void anEmptyCueIsNamed(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("empty.json")).toString();
    assertThat(Spoken.of(StandardCharsets.UTF_8, "show", "--cue", file).err())
        .isEqualTo("wetpaint show: Invalid value for option '--cue': " + file
            + ": the cue is no JSON: expected a value at character 1\n");
    assertThat(Spoken.of(StandardCharsets.UTF_8, "show", "--cue", "x".repeat(100_000)).err())
        .hasSizeLessThan(200).contains("expected a cue, which begins with {, or the name of a file");
  }

  @Test
  void oneLineEvenIfTheValueHasMore() {
    assertThat(Spoken.of(StandardCharsets.UTF_8, "simulate", "--mode", "a\n\u001B[31mb").err())
        .isEqualTo("wetpaint simulate: Invalid value for option '--mode': "
            + "expected sync, async, parallel, concurrent, virtual, found \"a\\u000a\\u001b[31mb\"\n");
    assertThat(Spoken.of(StandardCharsets.UTF_8, "simulate", "@/etc/passwd").err())
        .isEqualTo("wetpaint simulate: expected options only, found \"@/etc/passwd\"\n");
  }
}
