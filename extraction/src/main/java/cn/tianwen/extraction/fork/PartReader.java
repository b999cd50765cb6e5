package cn.tianwen.extraction.fork;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a file that a fork has written, one after the other and never all at once. */
public final class PartReader implements AutoCloseable {

  private final DataInputStream in;
  private PartContent content;

  /** Opens the file that {@link PartEmitter} wrote. */
  public PartReader(Path file) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    content = new PartContent(in, 0);
  }

  /**
   * The next part: the file itself first, then its attachments.
   *
   * @return empty after the last one
   * @throws IOException also when this is nothing that a fork writes
   */
  public Optional<ParsedPart> next() throws IOException {
    content.skipRest();
    int count = in.read();
    if (count < 0) {
      return Optional.empty();
    }
    Map<PartProperty, String> properties = new EnumMap<>(PartProperty.class);
    for (int i = 0; i < count; i++) {
      int property = in.readUnsignedByte();
      if (property >= PartProperty.values().length) {
        throw new IOException("unknown property " + property);
      }
      properties.put(PartProperty.values()[property], in.readUTF());
    }
    content = new PartContent(in, Math.max(0, in.readInt()));
    return Optional.of(new ParsedPart(properties, content));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
