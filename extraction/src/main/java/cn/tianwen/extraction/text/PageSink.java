package cn.tianwen.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of each page out of the mark-up of a PDF or of recognised text. */
final class PageSink implements MarkupSink {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private final List<PageLines> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<String> lines = new ArrayList<>();
  private @Nullable Integer page;
  private int pagesSeen;
  private int head;
  private boolean recognised;
  private int depth;
  private int recognisedFrom = NOWHERE;
  private boolean lineBroken;

  /** The pages, once the whole text has been read. */
  List<PageLines> pages() {
    return pages;
  }

  /** Whether text was read off an image. */
  boolean recognised() {
    return recognised;
  }

  @Override
  public void start(String name, String kind) {
    breakLine();
    depth++;
    if (name.equals("head")) {
      head++;
    } else if (name.equals("div") && kind.equals("page")) {
      endPage();
      page = ++pagesSeen;
    } else if (kind.equals("ocr")) {
      recognised = true;
      recognisedFrom = Math.min(recognisedFrom, depth);
    }
  }

  @Override
  public void text(CharSequence characters) {
    if (head > 0) {
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      if (characters.charAt(i) == '\n') {
        if (isRecognised() && lineBroken) {
          lines.add("");
        }
        breakLine();
        lineBroken = true;
      } else {
        lineBroken = false;
        text.append(characters.charAt(i));
      }
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("head")) {
      head--;
    }
    breakLine();
    if (name.equals("p") || name.equals("div")) {
      lines.add("");
    }
    if (depth == recognisedFrom) {
      recognisedFrom = NOWHERE;
    }
    depth--;
  }

  @Override
  public void finish() {
    endPage();
  }

  private void breakLine() {
    String clean = Lines.clean(text.toString());
    String line = isRecognised() ? Lines.withoutGaps(clean) : clean;
    if (!line.isEmpty()) {
      lines.add(line);
    }
    text.setLength(0);
  }

  private boolean isRecognised() {
    return depth >= recognisedFrom;
  }

  private void endPage() {
    breakLine();
    if (lines.stream().anyMatch(line -> !line.isEmpty())) {
      pages.add(new PageLines(page, lines));
    }
    lines = new ArrayList<>();
  }
}
