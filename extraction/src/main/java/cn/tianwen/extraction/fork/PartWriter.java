package cn.tianwen.extraction.fork;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what {@link PartReader} reads. */
final class PartWriter implements AutoCloseable {

  /** Longest property; what files say of themselves has no natural end. */
  private static final int PROPERTY_CHARACTERS = 1000;

  private final DataOutputStream out;

  PartWriter(Path file) throws IOException {
    OutputStream bytes = Files.newOutputStream(file);
    out = new DataOutputStream(new BufferedOutputStream(bytes));
  }

  void write(Map<PartProperty, String> properties, String xhtml) throws IOException {
    out.writeByte(properties.size());
    for (Map.Entry<PartProperty, String> property : properties.entrySet()) {
      out.writeByte(property.getKey().ordinal());
      String value = property.getValue();
      out.writeUTF(value.substring(0, Math.min(PROPERTY_CHARACTERS, value.length())));
    }
    byte[] content = xhtml.getBytes(StandardCharsets.UTF_8);
    out.writeInt(content.length);
    out.write(content);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
