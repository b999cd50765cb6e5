package cn.tianwen.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of each page out of the mark-up of a PDF or of recognised text. */
final class PageSink implements MarkupSink {

  private final List<PageLines> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<String> lines = new ArrayList<>();
  private @Nullable Integer page;
  private int pagesSeen;
  private int head;
  private boolean recognised;

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
    if (name.equals("head")) {
      head++;
    } else if (name.equals("div") && kind.equals("page")) {
      endPage();
      page = ++pagesSeen;
    } else if (kind.equals("ocr")) {
      recognised = true;
    }
    breakLine();
  }

  @Override
  public void text(CharSequence characters) {
    if (head > 0) {
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      if (characters.charAt(i) == '\n') {
        breakLine();
      } else {
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
  }

  @Override
  public void finish() {
    endPage();
  }

  private void breakLine() {
    String line = Lines.clean(text.toString());
    if (!line.isEmpty()) {
      lines.add(line);
    }
    text.setLength(0);
  }

  private void endPage() {
    breakLine();
    if (lines.stream().anyMatch(line -> !line.isEmpty())) {
      pages.add(new PageLines(page, lines));
    }
    lines = new ArrayList<>();
  }
}
