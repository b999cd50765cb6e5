package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Blocks out of XHTML with headings, paragraphs, lists, tables, slides and sheets. */
final class BlockSink implements MarkupSink {

  /** What is not the text of the document itself. */
  private static final Set<String> FOREIGN =
      Set.of("slide-master-content", "embedded", "package-entry", "header", "footer");

  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "i", "u", "s", "em", "strong", "span", "sub", "sup", "code", "font", "small",
          "mark", "q", "cite", "abbr", "img", "tt", "ins", "del", "label", "bdo", "time");

  private static final Set<String> INVISIBLE = Set.of("head", "script", "style", "noscript");

  private final List<Block> blocks = new ArrayList<>();
  private final BitSet notes = new BitSet();
  private final Deque<TableRows> tables = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> pageKinds;
  private final boolean titled;
  private int page;
  private int heading;
  private int skipped;
  private boolean titleExpected;
  private boolean inNotes;

  /**
   * Prepares for a document.
   *
   * @param pageKinds classes of the elements that begin a slide or sheet
   * @param titled whether the first line of each page is its heading
   */
  BlockSink(Set<String> pageKinds, boolean titled) {
    this.pageKinds = pageKinds;
    this.titled = titled;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Which of the blocks are speaker notes. */
  BitSet notes() {
    return notes;
  }

  /** Slides or sheets seen. */
  int pages() {
    return page;
  }

  @Override
  public void start(String name, String kind) {
    if (skipped > 0 || INVISIBLE.contains(name) || FOREIGN.contains(kind)) {
      endParagraph();
      skipped++;
      return;
    }
    if (INLINE.contains(name)) {
      return;
    }
    if (!name.equals("br") || tables.isEmpty()) {
      endParagraph();
    }
    if (pageKinds.contains(kind)) {
      page++;
      titleExpected = titled;
      inNotes = false;
    } else if (kind.equals("slide-notes")) {
      titleExpected = false;
      inNotes = true;
    }
    switch (name) {
      case "table" -> tables.push(new TableRows());
      case "tr" -> tables.stream().findFirst().ifPresent(TableRows::startRow);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
      default -> {}
    }
  }

  @Override
  public void text(CharSequence characters) {
    if (skipped == 0) {
      text.append(characters);
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (INLINE.contains(name)) {
      return;
    }
    endParagraph();
    switch (name) {
      case "td", "th" -> tables.stream().findFirst().ifPresent(TableRows::endCell);
      case "table" -> endTable();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      default -> {}
    }
  }

  @Override
  public void finish() {
    endParagraph();
    while (!tables.isEmpty()) {
      endTable();
    }
  }

  private void endParagraph() {
    String line = Lines.clean(text.toString());
    text.setLength(0);
    if (line.isEmpty()) {
      return;
    }
    TableRows table = tables.peek();
    if (table != null) {
      table.add(line);
    } else if (heading > 0) {
      add(new Heading(position(), heading, line));
      titleExpected = false;
    } else if (titleExpected && !Lines.endsSentence(line)) {
      add(new Heading(position(), 1, line));
      titleExpected = false;
    } else if (!RunningLines.isPageNumber(line) || pageKinds.isEmpty()) {
      add(new Paragraph(position(), line));
      titleExpected = false;
    }
  }

  private void endTable() {
    TableRows table = tables.poll();
    if (table == null) {
      return;
    }
    TableRows around = tables.peek();
    List<List<String>> rows = table.rows();
    if (around != null) {
      rows.forEach(row -> around.add(String.join(" ", row)));
    } else if (!rows.isEmpty()) {
      add(new Block.Table(position(), rows));
    }
  }

  private void add(Block block) {
    notes.set(blocks.size(), inNotes);
    blocks.add(block);
  }

  private Position position() {
    return page == 0 ? Position.NONE : Position.onPage(page);
  }
}
