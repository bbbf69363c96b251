package wetpaint.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import wetpaint.view.Card;
import wetpaint.view.QrPattern;

/** Where the page of a show is on the web, so that a moment of it can be a link. */
record PageAddress(String address) {
  private static final Set<String> SCHEMES = Set.of("http", "https", "file");

  /** The address that a text is; none if it is no page's. */
  static Optional<PageAddress> of(String text) {
    try {
      var uri = new URI(text);
      return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getRawFragment() == null
          && (uri.getHost() != null || uri.getScheme().equals("file"))
              ? Optional.of(new PageAddress(uri.toASCIIString()))
              : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The link that opens the page at the moment that a cue is. */
  String link(String cue) {
    return address + "#"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(cue.getBytes(StandardCharsets.UTF_8));
  }

  /** That link, for people and for cameras. */
  Card.Link card(String cue) {
    var link = link(cue);
    return new Card.Link(link, QrPattern.of(link));
  }
}
