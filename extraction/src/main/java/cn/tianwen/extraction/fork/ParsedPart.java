package cn.tianwen.extraction.fork;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a fork read: the file itself, or an attachment in it.
 *
 * @param properties what is known of it
 * @param xhtml its text as XHTML in UTF-8; empty when there is none; valid until the next part is
 *     taken
 */
public record ParsedPart(Map<PartProperty, String> properties, InputStream xhtml) {

  /** Keeps its own copy of the properties. */
  public ParsedPart {
    properties = new EnumMap<>(properties);
  }

  /** A property, when the file has it. */
  public Optional<String> property(PartProperty property) {
    return Optional.ofNullable(properties.get(property));
  }
}
