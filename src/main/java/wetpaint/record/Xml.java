package wetpaint.record;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in pieces: what was written since the last {@link #take}. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer = start();

  private XMLStreamWriter start() {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** In memory nothing goes wrong that isn't our fault. */
  private static void step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element with attributes, given as name, value, name, value. */
  void open(String name, String... attributes) {
    step(() -> {
      writer.writeStartElement(name);
      attributes(attributes);
    });
  }

  void close() {
    step(writer::writeEndElement);
  }

  /** An element without content. */
  void leaf(String name, String... attributes) {
    step(() -> {
      writer.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  /** Text; characters that no recording may hold are taken out. */
  void text(String content) {
    step(() -> writer.writeCharacters(CellText.line(content)));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** The pieces written so far, in UTF-8; they are forgotten here. */
  byte[] take() {
    step(writer::flush);
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    text.getBuffer().setLength(0);
    return bytes;
  }
}
