package cn.tianwen.sample.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP whose bytes depend on nothing but its entries. */
final class Archive {

  private static final LocalDateTime SOME_TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  /** Adds a compressed entry. */
  Archive add(String name, byte[] content) throws IOException {
    return add(new ZipEntry(name), content);
  }

  /** Adds a text in UTF-8. */
  Archive add(String name, String text) throws IOException {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds an entry that is not compressed. */
  Archive addStored(String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return add(entry, content);
  }

  byte[] toBytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  private Archive add(ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(SOME_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    return this;
  }
}
