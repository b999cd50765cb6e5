package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.index.document.DocumentFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as metadata is read from it: folded and masked.
 *
 * @param path masked
 * @param folders names of the folders around it
 * @param file what the file says of itself
 */
record CleanDocument(
    String path,
    List<String> folders,
    DocumentFormat format,
    List<Block> blocks,
    FilePropertyReader file) {

  private static final int HEAD = 300;

  static CleanDocument of(DocumentOrigin origin, ExtractedDocument extracted, TextCleaner cleaner) {
    String path = cleaner.clean(origin.path());
    return new CleanDocument(
        path,
        FileNames.folders(path),
        DocumentFormats.of(extracted.mediaType()),
        cleaner.clean(extracted.blocks()),
        new FilePropertyReader(extracted.properties(), cleaner));
  }

  /** The texts of all headings. */
  List<String> headings() {
    return blocks.stream().filter(Block.Heading.class::isInstance).map(Block::text).toList();
  }

  /** The whole text. */
  String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** The first {@value #HEAD} characters. */
  String head() {
    String text = text();
    return text.substring(0, Math.min(HEAD, text.length()));
  }
}
