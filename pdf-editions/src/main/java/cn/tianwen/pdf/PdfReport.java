package cn.tianwen.pdf;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of the making of a file.
 *
 * @param pages how many it has
 * @param missing code points that the fonts lack; drawn as □
 * @param warnings what a person should look at, in Chinese; empty when nothing
 */
public record PdfReport(int pages, SortedSet<Integer> missing, List<String> warnings) {

  /** Copies the collections. */
  public PdfReport {
    missing = new TreeSet<>(missing);
    warnings = List.copyOf(warnings);
  }

  PdfReport warning(String warning) {
    return new PdfReport(
        pages, missing, Stream.concat(warnings.stream(), Stream.of(warning)).toList());
  }

  /** The missing characters themselves, e.g. {@code 𪚥 (U+2A6A5)}. */
  public String missingCharacters() {
    return missing.stream()
        .map(point -> "%s (U+%04X)".formatted(Character.toString(point), point))
        .collect(Collectors.joining("、"));
  }
}
