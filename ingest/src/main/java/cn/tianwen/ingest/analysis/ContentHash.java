package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.ExtractedDocument;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of everything that a document is made from: its place, the file, what was extracted from
 * it, its sidecar and the version of the analysis. One for each document.
 */
final class ContentHash {

  private static final byte ABSENT = 0;
  private static final byte PRESENT = 1;

  private final MessageDigest digest = Sha256.newDigest();

  private ContentHash() {}

  /** The hash in hex. */
  static String of(
      String version, DocumentOrigin origin, ExtractedDocument extracted, Sidecar sidecar) {
    ContentHash hash = new ContentHash();
    hash.add(version);
    hash.add(origin);
    hash.add(extracted);
    hash.add(sidecar);
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(DocumentOrigin origin) {
    add(origin.source());
    add(origin.path());
    add(origin.sha256());
    add(origin.status().name());
  }

  private void add(ExtractedDocument extracted) {
    add(extracted.entryPath());
    add(extracted.mediaType());
    ExtractedDocument.FileProperties properties = extracted.properties();
    add(properties.title());
    add(properties.author());
    add(properties.company());
    add(properties.created());
    add(properties.modified());
    add(properties.language());
    add(extracted.pages());
    add(extracted.seconds());
    add(String.valueOf(extracted.textRecognised()));
    add(extracted.blocks(), this::add);
  }

  private void add(Block block) {
    add(block.position().page());
    add(block.position().second());
    switch (block) {
      case Block.Heading heading -> add("heading " + heading.level());
      case Block.Paragraph paragraph -> add("paragraph");
      case Block.Table table -> add(table.rows(), row -> add(row, this::add));
      case Block.Speech speech -> add("speech " + speech.endSecond());
    }
    add(block.text());
  }

  private void add(Sidecar sidecar) {
    add(sidecar.title());
    add(sidecar.kind());
    add(sidecar.topic());
    add(sidecar.industry());
    add(sidecar.crops(), this::add);
    add(sidecar.region());
    add(sidecar.author());
    add(sidecar.owner());
    add(sidecar.publishedOn());
    add(sidecar.status());
    add(sidecar.language());
    add(sidecar.institutions(), this::add);
    add(sidecar.keywords(), this::add);
  }

  private <T> void add(List<T> items, Consumer<T> each) {
    add(items.size());
    items.forEach(each);
  }

  private void add(Optional<?> value) {
    add(value.isPresent() ? value.get() : null);
  }

  private void add(@Nullable Object value) {
    digest.update(value == null ? ABSENT : PRESENT);
    if (value != null) {
      add(value.toString());
    }
  }

  /** The length goes before the text, so that two texts are never taken for two others. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
