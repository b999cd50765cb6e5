package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the XHTML that a fork has written. */
public final class XhtmlReader {

  private XhtmlReader() {}

  /** Reads a document as a stream. */
  public static DocumentText read(InputStream xhtml, Layout layout) throws IOException {
    return switch (layout) {
      case PAGES -> {
        PageSink sink = MarkupScanner.scan(xhtml, new PageSink());
        List<PageLines> pages = RunningLines.strip(sink.pages());
        yield new DocumentText(ParagraphJoiner.join(pages), "", pages.size(), sink.recognised());
      }
      case FLOW -> markup(xhtml, Set.of());
      case SLIDES -> {
        BlockSink sink = MarkupScanner.scan(xhtml, new BlockSink(Set.of("slide-content"), true));
        List<Block> blocks = RunningFooters.strip(sink.blocks(), sink.notes());
        yield new DocumentText(blocks, "", sink.pages(), false);
      }
      case SHEETS -> withoutEmptySheets(markup(xhtml, Set.of("sheet", "page")));
      case PLAIN -> PlainText.read(rawText(xhtml));
    };
  }

  /** The characters of a plain text as they stand. */
  public static String rawText(InputStream xhtml) throws IOException {
    return MarkupScanner.scan(xhtml, new RawTextSink()).text();
  }

  private static DocumentText withoutEmptySheets(DocumentText workbook) {
    List<Block> blocks = workbook.blocks();
    List<Block> filled =
        IntStream.range(0, blocks.size())
            .filter(
                i ->
                    !(blocks.get(i) instanceof Heading)
                        || i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Heading))
            .mapToObj(blocks::get)
            .toList();
    return new DocumentText(filled, "", workbook.pages(), false);
  }

  private static DocumentText markup(InputStream xhtml, Set<String> pageKinds) throws IOException {
    BlockSink sink = MarkupScanner.scan(xhtml, new BlockSink(pageKinds, false));
    return new DocumentText(sink.blocks(), "", sink.pages(), false);
  }
}
