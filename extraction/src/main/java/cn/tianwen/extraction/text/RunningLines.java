package cn.tianwen.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes out page numbers, and headers and footers that stand at the edge of most pages. */
final class RunningLines {

  /** How many lines from the edge may be running lines. */
  private static final int EDGE = 2;

  /** Two pages may begin alike by chance. */
  private static final int FEWEST_PAGES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(第\\s*)?[-–—·•~]?\\s*\\d{1,4}\\s*[-–—·•~]?(\\s*页)?"
              + "|第\\s*[\\d一二三四五六七八九十百]+\\s*页\\s*[,，/|（(]?\\s*共\\s*[\\d一二三四五六七八九十百]+\\s*页[）)]?"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}"
              + "|(?i)page\\s+\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?");

  /** A footer that carries the number of its page needs no second page to be known. */
  private static final Pattern NUMBERED_FOOTER =
      Pattern.compile(".{0,40}\\s第\\s*\\d{1,4}\\s*页(\\s*[,，/|（(]?\\s*共\\s*\\d{1,4}\\s*页[）)]?)?");

  private RunningLines() {}

  private static boolean isRunning(int pagesWith, int pages) {
    return pagesWith >= FEWEST_PAGES && pagesWith * 2 > pages;
  }

  /** The same pages without their running lines. */
  static List<PageLines> strip(List<PageLines> pages) {
    Set<String> running = repeatedAtEdges(pages);
    return pages.stream().map(page -> strip(page, running)).toList();
  }

  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  private static PageLines strip(PageLines page, Set<String> running) {
    Set<Integer> dropped = new HashSet<>();
    for (int i : edges(page.lines())) {
      String line = page.lines().get(i);
      if (isPageNumber(line)
          || NUMBERED_FOOTER.matcher(line).matches()
          || running.contains(shape(line))) {
        dropped.add(i);
      }
    }
    List<String> kept =
        IntStream.range(0, page.lines().size())
            .filter(i -> !dropped.contains(i))
            .mapToObj(page.lines()::get)
            .toList();
    return new PageLines(page.page(), kept);
  }

  private static Set<String> repeatedAtEdges(List<PageLines> pages) {
    Map<String, Integer> pagesWith = new HashMap<>();
    for (PageLines page : pages) {
      Set<String> shapes = new HashSet<>();
      edges(page.lines()).forEach(i -> shapes.add(shape(page.lines().get(i))));
      shapes.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    pagesWith.forEach(
        (shape, count) -> {
          if (isRunning(count, pages.size())) {
            repeated.add(shape);
          }
        });
    return repeated;
  }

  private static List<Integer> edges(List<String> lines) {
    List<Integer> filled =
        IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isEmpty()).boxed().toList();
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      if (i < EDGE || i >= filled.size() - EDGE) {
        edges.add(filled.get(i));
      }
    }
    return edges;
  }

  /** Page numbers within a header differ from page to page. */
  private static String shape(String line) {
    return line.replaceAll("\\d+", "#").replace(" ", "");
  }
}
