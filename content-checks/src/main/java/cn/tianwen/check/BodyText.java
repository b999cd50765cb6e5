package cn.tianwen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a body of HTML: blocks and table rows end with a line feed, cells are parted by a
 * tab, runs of white space are one space. Offsets of findings count its characters.
 *
 * @param text the characters that a reader sees, without those of pictures
 * @param headings in order
 * @param pictures in order
 */
public record BodyText(String text, List<Heading> headings, List<Picture> pictures) {

  /** Copies the lists. */
  public BodyText {
    headings = List.copyOf(headings);
    pictures = List.copyOf(pictures);
  }

  /** Reads HTML, well-formed or not. */
  public static BodyText of(String html) {
    Reader reader = new Reader();
    Jsoup.parseBodyFragment(html).body().traverse(reader);
    return new BodyText(reader.text.toString(), reader.headings, reader.pictures);
  }

  /**
   * A heading.
   *
   * @param level 1..6
   * @param start index of its first character in the text
   * @param end index behind its last character; {@code start} when it is empty
   */
  public record Heading(int level, int start, int end) {}

  /**
   * A picture.
   *
   * @param source its address, e.g. {@code picture:<SHA-256>}
   * @param alternative what is said of it; empty when nothing is
   * @param at index in the text of what follows it
   */
  public record Picture(String source, String alternative, int at) {}

  private static final class Reader implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final char LINE_FEED = '\n';
    private static final char TAB = '\t';

    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int headingStart;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (level(element) > 0) {
        headings.add(new Heading(level(element), Math.min(headingStart, trimmed()), trimmed()));
      }
      if (CELLS.contains(element.normalName())) {
        text.append(TAB);
      } else if (element.isBlock()) {
        breakLine();
      }
    }

    private void open(Element element) {
      switch (element.normalName()) {
        case "br" -> breakLine();
        case "img" ->
            pictures.add(
                new Picture(element.attr("src"), element.attr("alt").strip(), text.length()));
        default -> {
          if (element.isBlock() && !CELLS.contains(element.normalName())) {
            breakLine();
          }
        }
      }
      if (level(element) > 0) {
        headingStart = text.length();
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean isSpace = c == ' ' || c == TAB || c == LINE_FEED || c == '\r' || c == '\f';
        if (!isSpace) {
          text.append(c);
        } else if (!endsWithSpace()) {
          text.append(' ');
        }
      }
    }

    private void breakLine() {
      text.setLength(trimmed());
      if (!text.isEmpty() && text.charAt(text.length() - 1) != LINE_FEED) {
        text.append(LINE_FEED);
      }
    }

    /** The length without spaces and cell borders at the end. */
    private int trimmed() {
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == TAB)) {
        end--;
      }
      return end;
    }

    private boolean endsWithSpace() {
      return text.isEmpty() || " \t\n".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int level(Element element) {
      String name = element.normalName();
      boolean isHeading = name.length() == 2 && name.charAt(0) == 'h';
      return isHeading && Character.isDigit(name.charAt(1)) ? name.charAt(1) - '0' : 0;
    }
  }
}
