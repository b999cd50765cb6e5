package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes out the footers that stand on most slides, such as the title of the whole with the number
 * of the slide. The first line of a slide is its title and stays, however often it is repeated.
 */
final class RunningFooters {

  /** How many lines from the end may be footers. */
  private static final int EDGE = 2;

  /** Two slides may end alike by chance. */
  private static final int FEWEST_SLIDES = 3;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private RunningFooters() {}

  /**
   * The same blocks without footers.
   *
   * @param notes which of the blocks are speaker notes, which have no footers
   */
  static List<Block> strip(List<Block> blocks, BitSet notes) {
    Map<Integer, List<Integer>> slides = slides(blocks, notes);
    Map<String, Integer> slidesWith = new HashMap<>();
    slides.forEach(
        (slide, lines) -> {
          Set<String> shapes = new HashSet<>();
          lines
              .subList(Math.max(0, lines.size() - EDGE), lines.size())
              .forEach(line -> shapes.addAll(shapes(blocks.get(line).text(), slide)));
          shapes.forEach(shape -> slidesWith.merge(shape, 1, Integer::sum));
        });
    slidesWith.values().removeIf(count -> count < FEWEST_SLIDES || count * 2 <= slides.size());
    BitSet dropped = new BitSet();
    slides.forEach(
        (slide, lines) ->
            lines.stream()
                .filter(
                    line ->
                        shapes(blocks.get(line).text(), slide).stream()
                            .anyMatch(slidesWith::containsKey))
                .forEach(dropped::set));
    return IntStream.range(0, blocks.size())
        .filter(line -> !dropped.get(line))
        .mapToObj(blocks::get)
        .toList();
  }

  /** Where the lines of each slide stand among the blocks, without its title and notes. */
  private static Map<Integer, List<Integer>> slides(List<Block> blocks, BitSet notes) {
    Map<Integer, List<Integer>> slides = new LinkedHashMap<>();
    for (int i = notes.nextClearBit(0); i < blocks.size(); i = notes.nextClearBit(i + 1)) {
      Integer slide = blocks.get(i).position().page();
      if (slide == null) {
        continue;
      }
      List<Integer> lines = slides.get(slide);
      if (lines == null) {
        slides.put(slide, new ArrayList<>());
      } else if (blocks.get(i) instanceof Block.Paragraph) {
        lines.add(i);
      }
    }
    return slides;
  }

  /**
   * The line as it is, and with each of its numbers counted from the number of the slide. A number
   * that does not grow with the slides is a statement, not a footer.
   */
  private static Set<String> shapes(String line, int slide) {
    Set<String> shapes = new HashSet<>();
    shapes.add(line);
    for (MatchResult number : NUMBER.matcher(line).results().toList()) {
      int distance = Integer.parseInt(number.group()) - slide;
      shapes.add(line.substring(0, number.start()) + "#" + distance + line.substring(number.end()));
    }
    return shapes;
  }
}
