package cn.tianwen.sample.generator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands at the head of a source: metadata under the English names of a sidecar, and how the
 * file is made ({@code layout}, {@code sidecar}, {@code properties}, {@code charset}, {@code also},
 * {@code entry}, {@code format}, {@code gps}, {@code subtitles}, {@code password}, {@code keep}).
 */
record FrontMatter(Map<String, String> values) {

  private static final Set<String> REQUIRED = Set.of("title", "kind", "author", "publishedOn");
  private static final Set<String> MAKING =
      Set.of(
          "layout",
          "sidecar",
          "properties",
          "charset",
          "also",
          "entry",
          "format",
          "gps",
          "subtitles",
          "password",
          "keep");
  private static final Set<String> METADATA =
      Set.of(
          "title",
          "kind",
          "topic",
          "industry",
          "crops",
          "region",
          "author",
          "publishedOn",
          "institutions",
          "keywords");

  /** Reads {@code key: value} lines. */
  static FrontMatter parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split(": ", 2);
      if (parts.length != 2 || !(MAKING.contains(parts[0]) || METADATA.contains(parts[0]))) {
        throw new IllegalArgumentException("Not a known key with a value: " + line);
      }
      values.put(parts[0], parts[1].strip());
    }
    if (!values.keySet().containsAll(REQUIRED)) {
      throw new IllegalArgumentException("One of " + REQUIRED + " is missing");
    }
    return new FrontMatter(values);
  }

  /** The value of a key; empty when it is not there. */
  String get(String key) {
    return values.getOrDefault(key, "");
  }

  boolean is(String key, String value) {
    return get(key).equals(value);
  }

  String title() {
    return get("title");
  }

  String author() {
    return get("author");
  }

  LocalDate publishedOn() {
    return LocalDate.parse(get("publishedOn"));
  }

  List<String> keywords() {
    return list("keywords").isEmpty() ? list("crops") : list("keywords");
  }

  /** Whether the file itself says its title, author and date. */
  boolean hasProperties() {
    return !is("properties", "none");
  }

  /** The values of a key that are separated by commas. */
  List<String> list(String key) {
    return Arrays.stream(get(key).split(",")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** The metadata without how the file is made, in the order of the source. */
  Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>(values);
    metadata.keySet().retainAll(METADATA);
    return metadata;
  }
}
