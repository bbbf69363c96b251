package wetpaint.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import wetpaint.load.FilePath;
import wetpaint.load.LoadException;
import wetpaint.load.SafeText;
import wetpaint.pixel.PixelProtocol;
import wetpaint.studio.Command;
import wetpaint.studio.Millis;
import wetpaint.studio.Mode;
import wetpaint.view.Blocks;

/** What the options' values mean. Each converter refuses with "expected ..., found ...". */
final class Values {
  private Values() {}

  static final class Modes implements ITypeConverter<Mode> {
    @Override
    public Mode convert(String value) {
      return mode(value);
    }
  }

  static final class Counts implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return count(value);
    }
  }

  static final class Switches implements ITypeConverter<TimedSwitch> {
    @Override
    public TimedSwitch convert(String value) {
      var halves = halves(value, "TIME=MODE or TIME=MODE:K such as 4s=async or 9s=parallel:2");
      var setting = halves[1].split(":", 2);
      return new TimedSwitch(time(halves[0]), mode(setting[0]), setting.length == 1 ? 0 : count(setting[1]));
    }
  }

  static final class Disturbances implements ITypeConverter<Command.At> {
    @Override
    public Command.At convert(String value) {
      var halves = halves(value, "TIME=block, TIME=pin or TIME=hog such as 4s=block");
      return new Command.At(time(halves[0]), switch (halves[1].toLowerCase(Locale.ROOT)) {
        case "block" -> new Command.Block();
        case "pin" -> new Command.Pin();
        case "hog" -> new Command.Hog();
        default -> throw expected("block, pin or hog", halves[1]);
      });
    }
  }

  static final class ColourDepths implements ITypeConverter<Colours> {
    @Override
    public Colours convert(String value) {
      return named(Colours.values(), Colours::word, value);
    }
  }

  static final class CellBlocks implements ITypeConverter<Blocks> {
    @Override
    public Blocks convert(String value) {
      return named(Blocks.values(), Blocks::word, value);
    }
  }

  static final class PixelProtocols implements ITypeConverter<PixelProtocol> {
    @Override
    public PixelProtocol convert(String value) {
      return named(PixelProtocol.values(), PixelProtocol::word, value);
    }
  }

  static final class Times implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      return time(value);
    }
  }

  /** Speeds in per cent. */
  static final class Speeds implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,3}(\\.\\d{1,2})?")) {
        var percent = new BigDecimal(value).movePointRight(2).intValueExact();
        if (percent >= 10 && percent <= 10_000) {
          return percent;
        }
      }
      throw expected("a speed of 0.1 to 100", value);
    }
  }

  static final class Ports implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return upTo(65_535, "a port of 1 to 65535", value);
    }
  }

  static final class Seats implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return upTo(5000, "1 to 5000 people", value);
    }
  }

  static final class FrameRates implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return upTo(60, "1 to 60 frames a second", value);
    }
  }

  static final class PageAddresses implements ITypeConverter<PageAddress> {
    @Override
    public PageAddress convert(String value) {
      return PageAddress.of(value)
          .orElseThrow(() -> expected(
              "the address of a page, such as https://example.org/page.html, without a #", value));
    }
  }

  static final class Flags implements ITypeConverter<Boolean> {
    @Override
    public Boolean convert(String value) {
      return named(new Boolean[]{true, false}, String::valueOf, value);
    }
  }

  static final class Shells implements ITypeConverter<CompletionCommand.Shell> {
    @Override
    public CompletionCommand.Shell convert(String value) {
      return named(CompletionCommand.Shell.values(), Enum::name, value);
    }
  }

  static final class Paths implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      try {
        return FilePath.of(value);
      } catch (LoadException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  static TypeConversionException expected(String what, String found) {
    return new TypeConversionException("expected " + what + ", found " + SafeText.quote(found));
  }

  private static Mode mode(String value) {
    return named(Mode.values(), Mode::word, value);
  }

  private static int count(String value) {
    if (!value.matches("\\d{1,6}") || Integer.parseInt(value) == 0) {
      throw expected("a number of painters from 1 on", value);
    }
    return Integer.parseInt(value);
  }

  private static int upTo(int most, String what, String value) {
    if (!value.matches("\\d{1,6}") || Integer.parseInt(value) == 0 || Integer.parseInt(value) > most) {
      throw expected(what, value);
    }
    return Integer.parseInt(value);
  }

  private static long time(String value) {
    try {
      return Millis.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static String[] halves(String value, String expected) {
    var halves = value.split("=", 2);
    if (halves.length < 2) {
      throw expected(expected, value);
    }
    return halves;
  }

  private static <T> T named(T[] all, Function<T, String> word, String value) {
    return Stream.of(all).filter(one -> word.apply(one).equalsIgnoreCase(value)).findFirst().orElseThrow(
        () -> expected(Stream.of(all).map(word).collect(Collectors.joining(", ")), value));
  }
}
