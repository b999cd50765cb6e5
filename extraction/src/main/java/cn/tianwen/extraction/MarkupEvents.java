package cn.tianwen.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML from beginning to end. A document type, and so every entity of its own, is refused. */
final class MarkupEvents {

  private static final int DEEPEST = 1_000;

  private MarkupEvents() {}

  /** Is told what comes. Names are without prefix. */
  interface Handler {

    /** An element begins. */
    void begin(String name, Attributes attributes) throws IOException, DrawingsException;

    /** An element ends. */
    void end(String name) throws IOException, DrawingsException;

    /** Characters in the element that began last, or after one that ended. */
    default void characters(String text) {}
  }

  /** The attributes of the element that has just begun. */
  interface Attributes {

    /** The value of the attribute of a local name; null when there is none. */
    @Nullable String get(String name);

    /** The value of the attribute that refers to another part; null when there is none. */
    @Nullable String reference(String name);
  }

  static void read(Path file, Handler handler) throws IOException, DrawingsException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new DrawingsException("nested too deep");
            }
            handler.begin(xml.getLocalName(), new Current(xml));
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              handler.characters(xml.getText());
          case XMLStreamConstants.DTD -> throw new DrawingsException("has a document type");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new DrawingsException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private record Current(XMLStreamReader xml) implements Attributes {

    private static final String REFERENCES = "/relationships";

    @Override
    public @Nullable String get(String name) {
      return find(name, false);
    }

    @Override
    public @Nullable String reference(String name) {
      return find(name, true);
    }

    private @Nullable String find(String name, boolean reference) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        String space = xml.getAttributeNamespace(i);
        if (xml.getAttributeLocalName(i).equals(name)
            && reference == (space != null && space.endsWith(REFERENCES))) {
          return xml.getAttributeValue(i);
        }
      }
      return null;
    }
  }
}
