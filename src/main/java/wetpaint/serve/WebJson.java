package wetpaint.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.jr.ob.JSON;

/**
 * Reads and writes the JSON of requests. Each has a thread of its own, for which Jackson would make 8 KB of buffers: it has some for
 * all of them here.
 */
final class WebJson {
  private static final JSON SHARED = new JSON(
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.sharedBoundedPool()).build());

  private WebJson() {}

  /** A JSON object's fields. @throws IOException if it is none */
  static Map<String, Object> fields(String text) throws IOException {
    return SHARED.mapFrom(text);
  }

  /** JSON in one line. */
  static String text(Map<String, ?> value) {
    try {
      return SHARED.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
