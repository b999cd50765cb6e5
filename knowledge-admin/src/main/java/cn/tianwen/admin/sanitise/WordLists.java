package cn.tianwen.admin.sanitise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes lists of the paragraphs that Word and WPS number or mark with bullets. A number that a list
 * would not show again stays as text: 一、, （一）, and those of a list that goes on after something
 * else; so does the number of a heading.
 */
final class WordLists {

  private static final Pattern LIST = Pattern.compile("mso-list:\\s*l\\d+\\s+level([1-9])");
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3}|[A-Za-z]|[ivxIVX]{1,6})[.)、．）]");
  private static final Pattern FIRST = Pattern.compile("[1aAiI][.)、．）]");
  private static final Pattern OTHER_NUMBER = Pattern.compile(".*[一二三四五六七八九十百\\d①-⑳⑴-⒇a-zA-Z].*");

  /** What Word writes before the text for programs that know no lists. */
  private static final String MARKER =
      "span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]";

  private enum Kind {
    BULLETS,
    NUMBERS,
    TEXT
  }

  private record Item(Element paragraph, int level, String marker, Kind kind) {

    static Item of(Element paragraph) {
      Matcher list = LIST.matcher(paragraph.attr("style"));
      int level = list.find() ? Integer.parseInt(list.group(1)) : 1;
      Element marker = paragraph.selectFirst(MARKER);
      String text = marker == null ? "" : CleanText.of(marker.wholeText()).replace(" ", "");
      return new Item(paragraph, level, text, kind(paragraph, text));
    }

    private static Kind kind(Element paragraph, String marker) {
      if (!paragraph.normalName().equals("p")) {
        return Kind.TEXT;
      }
      if (NUMBERED.matcher(marker).matches() && !marker.equals("o.")) {
        return Kind.NUMBERS;
      }
      return marker.length() > 1 && OTHER_NUMBER.matcher(marker).matches()
          ? Kind.TEXT
          : Kind.BULLETS;
    }

    void takeMarker(boolean keepAsText) {
      paragraph.select(MARKER).remove();
      if (keepAsText && !marker.isEmpty()) {
        paragraph.prependText(marker + (marker.endsWith("、") ? "" : " "));
      }
    }
  }

  private WordLists() {}

  static void convert(Document document) {
    List<Item> run = new ArrayList<>();
    for (Element element : document.select("[style*=mso-list]")) {
      if (!LIST.matcher(element.attr("style")).find()) {
        continue;
      }
      Item item = Item.of(element);
      if (!run.isEmpty() && element.previousElementSibling() != run.getLast().paragraph()) {
        build(run);
        run.clear();
      }
      if (item.kind() == Kind.TEXT) {
        build(run);
        run.clear();
        item.takeMarker(true);
      } else {
        run.add(item);
      }
    }
    build(run);
  }

  private static void build(List<Item> run) {
    if (run.isEmpty()) {
      return;
    }
    Item first = run.getFirst();
    if (first.kind() == Kind.NUMBERS && !FIRST.matcher(first.marker()).matches()) {
      run.forEach(item -> item.takeMarker(true));
      return;
    }
    List<Element> open = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (Item item : run) {
      item.takeMarker(false);
      String tag = item.kind() == Kind.NUMBERS ? "ol" : "ul";
      while (!levels.isEmpty()
          && (levels.getLast() > item.level()
              || (levels.getLast() == item.level() && !open.getLast().normalName().equals(tag)))) {
        levels.removeLast();
        open.removeLast();
      }
      if (levels.isEmpty() || levels.getLast() < item.level()) {
        open.add(begin(tag, item, open));
        levels.add(item.level());
      }
      Element entry = open.getLast().appendElement("li");
      entry.attr("style", item.paragraph().attr("style").replaceAll("mso-list[^;]*;?", ""));
      entry.appendChildren(List.copyOf(item.paragraph().childNodes()));
      item.paragraph().remove();
    }
  }

  private static Element begin(String tag, Item item, List<Element> open) {
    Element list = new Element(tag);
    Element above = open.isEmpty() ? null : open.getLast().lastElementChild();
    if (above == null) {
      item.paragraph().before(list);
    } else {
      above.appendChild(list);
    }
    return list;
  }
}
