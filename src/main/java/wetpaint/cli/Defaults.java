package wetpaint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

import wetpaint.load.ConfigFile;
import wetpaint.load.LoadException;
import wetpaint.theme.ThemeException;

/**
 * What options are where the command line does not say so, by the user's file config.yaml. It holds tastes, not runs: options that
 * some commands refuse together with others are no part of it. Commands pass over settings for options that they don't have.
 */
record Defaults(Map<String, ConfigFile.Setting> settings) implements IDefaultValueProvider {
  /** Keys of the file. */
  static final List<String> KEYS = List.of("theme", "color", "ascii", "cells", "pixels", "fps", "speed",
      "mode",
      "no-sync",
      "no-forecast",
      "stats");
  /** Leaves the file alone. */
  static final String OFF = "--no-config";

  static final Defaults NONE = new Defaults(Map.of());

  /** Those of the user. @throws LoadException if the file has a mistake */
  static Defaults of(Surroundings surroundings, String... args) {
    var file = file(surroundings);
    var read = !Arrays.asList(args).contains(OFF) && Files.exists(file);
    return new Defaults(read ? ConfigFile.read(file, KEYS) : Map.of());
  }

  /** Where the user's file is, if there is one. */
  static Path file(Surroundings surroundings) {
    return surroundings.themes().folder().resolveSibling("config.yaml");
  }

  /** The library asks for it at every option: what a record brings for that takes longer than all the rest. */
  @Override
  public String toString() {
    return "config.yaml";
  }

  boolean isEmpty() {
    return settings.isEmpty();
  }

  /** Null as picocli wants it where there is no default. */
  @Override
  @SuppressWarnings("NullAway")
  public String defaultValue(ArgSpec argument) {
    return setting(argument).map(ConfigFile.Setting::value).orElse(null);
  }

  /** What is wrong with the first value that the show, which has all of these options, refuses: with its place. */
  Optional<String> mistake(Surroundings surroundings) {
    var theme = Optional.ofNullable(settings.get("theme"));
    try {
      Cli.line(surroundings, List.of("show"), this).parseArgs("show");
      theme.ifPresent(setting -> surroundings.themes().choose(setting.value()));
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(place(e) + e.getMessage());
    } catch (ThemeException | LoadException e) {
      return theme.map(setting -> setting.place() + ": " + e.getMessage());
    }
  }

  /** Where the value stands that is refused, if it is one of these: with a colon and a blank. */
  String place(ParameterException e) {
    return Optional.ofNullable(e.getArgSpec()).flatMap(this::setting)
        .filter(setting -> setting.value().equals(e.getValue())).map(setting -> setting.place() + ": ")
        .orElse("");
  }

  private Optional<ConfigFile.Setting> setting(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Optional.ofNullable(settings.get(option.longestName().replaceFirst("^--", "")))
        : Optional.empty();
  }
}
