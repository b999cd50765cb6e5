package cn.tianwen.ingest.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The headings that the text at hand stands under. */
final class HeadingPath {

  static final String SEPARATOR = " › ";

  private final Deque<Entry> entries = new ArrayDeque<>();

  private record Entry(int level, String text) {}

  /** Goes below a heading, and out of all that it ends. */
  void enter(int level, String text) {
    while (!entries.isEmpty() && entries.getLast().level() >= level) {
      entries.removeLast();
    }
    entries.addLast(new Entry(level, text));
  }

  /** The headings from the outermost; empty when there are none. */
  String text() {
    return entries.stream()
        .map(Entry::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(SEPARATOR));
  }
}
