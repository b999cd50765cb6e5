package cn.tianwen.ingest.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as officers write them: 2025-09-03, 2025/9/3, 2025.9.3, 2025年9月3日, 20250903. */
final class CaseDates {

  private static final Pattern SEPARATED =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]\\d{1,2}:\\d{2}.*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private CaseDates() {}

  /** The day; empty when the text is no date or names a day that does not exist. */
  static Optional<LocalDate> parse(String text) {
    Matcher matcher = SEPARATED.matcher(text);
    if (!matcher.matches()) {
      matcher = COMPACT.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
