package cn.tianwen.extraction.fork;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.emitter.AbstractEmitter;

/**
 * Writes what was read into a file, so that it neither passes through the pipe to the parent nor
 * stands in the parent's memory as a whole.
 */
public final class PartEmitter extends AbstractEmitter {

  /** For Tika, by its configuration. */
  public PartEmitter() {}

  @Override
  public void emit(String path, List<Metadata> parts, ParseContext context) throws IOException {
    try (PartWriter writer = new PartWriter(Path.of(path))) {
      for (int i = 0; i < parts.size(); i++) {
        Metadata part = parts.get(i);
        Map<PartProperty, String> properties = propertiesOf(part);
        if (i == 0) {
          Fault.of(part).ifPresent(fault -> properties.put(PartProperty.FAULT, fault.name()));
        }
        writer.write(
            properties, Objects.requireNonNullElse(part.get(TikaCoreProperties.TIKA_CONTENT), ""));
      }
    }
  }

  private static Map<PartProperty, String> propertiesOf(Metadata part) {
    Map<PartProperty, String> properties = new EnumMap<>(PartProperty.class);
    for (PartProperty property : PartProperty.values()) {
      String value = part.get(property.tikaName());
      if (value != null && !value.isBlank()) {
        properties.put(property, value.strip());
      }
    }
    return properties;
  }
}
