package wetpaint.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The listings that come with the program, for tests. */
public final class BuiltIn {
  private BuiltIn() {}

  /** Those of a language. */
  public static Listings of(Language language) {
    return Listings.of(language, BuiltIn::text);
  }

  static Stream<Listing> all() {
    return Stream.of(Language.values()).flatMap(language -> of(language).programs().values().stream());
  }

  static String name(Listing listing) {
    return listing.language().word() + "/" + listing.program().word();
  }

  private static Optional<String> text(String path) {
    try (var in = BuiltIn.class.getResourceAsStream("/listings/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
