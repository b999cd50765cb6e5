package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.DocumentExtractor;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.extraction.ExtractionOutcome;
import cn.tianwen.extraction.ExtractionUnavailableException;
import cn.tianwen.extraction.RefusalReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads text files, and does as they say: {@code !REFUSE <reason>}, {@code !UNAVAILABLE}, {@code
 * !SKIP <entry>} in the first line; {@code === <entry>} begins a document of an archive.
 */
final class ScriptedExtractor implements DocumentExtractor {

  private static final String ENTRY = "=== ";

  private final Consumer<Path> before;

  /** Tells somebody before each file, who may stay as long as it likes. */
  ScriptedExtractor(Consumer<Path> before) {
    this.before = before;
  }

  @Override
  public ExtractionOutcome extract(Path file) {
    before.accept(file);
    try {
      List<String> lines = Files.readAllLines(file);
      String first = lines.isEmpty() ? "!REFUSE EMPTY" : lines.getFirst();
      if (first.startsWith("!REFUSE ")) {
        RefusalReason reason = RefusalReason.valueOf(first.substring("!REFUSE ".length()));
        return new ExtractionOutcome.Refused(reason, reason.label() + "，电话 13800138000");
      }
      if (first.equals("!UNAVAILABLE")) {
        throw new ExtractionUnavailableException("磁盘满了，请先清理", new IOException("No space left"));
      }
      return read(lines, file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExtractionOutcome read(List<String> lines, String name) {
    List<ExtractedDocument> documents = new ArrayList<>();
    List<ExtractionOutcome.SkippedEntry> skipped = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String entry = "";
    for (String line : lines) {
      if (line.startsWith("!SKIP ")) {
        skipped.add(
            new ExtractionOutcome.SkippedEntry(
                line.substring("!SKIP ".length()), RefusalReason.ENCRYPTED, "有密码"));
      } else if (line.startsWith(ENTRY)) {
        if (!blocks.isEmpty()) {
          documents.add(document(entry, name, blocks));
          blocks = new ArrayList<>();
        }
        entry = line.substring(ENTRY.length());
      } else {
        blocks.add(new Block.Paragraph(Block.Position.NONE, line));
      }
    }
    documents.add(document(entry, name, blocks));
    return new ExtractionOutcome.Extracted(documents, skipped);
  }

  private static ExtractedDocument document(String entry, String name, List<Block> blocks) {
    return new ExtractedDocument(
        entry,
        name.endsWith(".pdf")
            ? "application/pdf"
            : name.endsWith(".mp4") ? "video/mp4" : "text/plain",
        ExtractedDocument.FileProperties.NONE,
        null,
        null,
        blocks,
        false);
  }

  @Override
  public void close() {}
}
