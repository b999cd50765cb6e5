package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, also over the edge of a page, and finds headings among them. */
final class ParagraphJoiner {

  private static final Pattern ITEM =
      Pattern.compile("([•●■◆▪·○-]\\s|[①-⑳]|[（(]\\d{1,2}[）)]|\\d{1,2}[、．.](?!\\d)).*");

  /** Share of the usual width from which a line counts as full. */
  private static final double FULL = 0.85;

  private static final int FEWEST_OF_LIST = 6;

  /** On the page of a list fewer than one in so many lines ends a sentence. */
  private static final int MOST_ENDS_OF_LIST = 10;

  private final List<Block> blocks = new ArrayList<>();
  private final double fullWidth;
  private String paragraph = "";
  private String lastLine = "";
  private boolean listed;
  private Position begin = Position.NONE;

  private ParagraphJoiner(double fullWidth) {
    this.fullWidth = fullWidth;
  }

  /** Blocks of the pages, in order. */
  static List<Block> join(List<PageLines> pages) {
    ParagraphJoiner joiner = new ParagraphJoiner(FULL * usualWidth(pages));
    for (PageLines page : pages) {
      joiner.add(page);
    }
    joiner.endParagraph();
    return joiner.blocks;
  }

  private void add(PageLines page) {
    Position position = page.page() == null ? Position.NONE : Position.onPage(page.page());
    boolean gap = true;
    listed = isList(page.lines());
    for (String line : page.lines()) {
      if (line.isEmpty()) {
        gap = true;
        continue;
      }
      OptionalInt level = mayBeginParagraph(gap) ? HeadingRules.level(line) : OptionalInt.empty();
      if (level.isPresent()) {
        endParagraph();
        blocks.add(new Heading(position, level.getAsInt(), line));
      } else {
        if (!paragraph.isEmpty() && begins(line, gap)) {
          endParagraph();
        }
        append(line, position);
      }
      gap = false;
    }
  }

  private boolean mayBeginParagraph(boolean gap) {
    return gap || paragraph.isEmpty() || Lines.endsSentence(lastLine) || isShort(lastLine);
  }

  /** A leaflet of short lines, none of which ends a sentence: each stands for itself. */
  private static boolean isList(List<String> lines) {
    long filled = lines.stream().filter(line -> !line.isEmpty()).count();
    long ends = lines.stream().filter(Lines::endsStatement).count();
    return filled >= FEWEST_OF_LIST && ends * MOST_ENDS_OF_LIST < filled;
  }

  private boolean begins(String line, boolean gap) {
    if (listed) {
      return true;
    }
    if (ITEM.matcher(line).matches()) {
      return mayBeginParagraph(gap);
    }
    if (Lines.endsSentence(lastLine)) {
      return gap || isShort(lastLine);
    }
    return isShort(lastLine) && (gap || Lines.width(lastLine) < fullWidth / 2);
  }

  private boolean isShort(String line) {
    return Lines.width(line) < fullWidth;
  }

  private void append(String line, Position position) {
    if (paragraph.isEmpty()) {
      begin = position;
    }
    paragraph = Lines.join(paragraph, line);
    lastLine = line;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(begin, paragraph));
    }
    paragraph = "";
    lastLine = "";
  }

  /** Width that nine of ten lines do not exceed. */
  private static int usualWidth(List<PageLines> pages) {
    int[] widths =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> !line.isEmpty())
            .mapToInt(Lines::width)
            .sorted()
            .toArray();
    return widths.length == 0 ? 0 : widths[(int) (widths.length * 0.9)];
  }
}
