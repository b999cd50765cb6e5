package cn.tianwen.extraction;

import cn.tianwen.extraction.ExtractedDocument.FileProperties;
import cn.tianwen.extraction.fork.ParsedPart;
import cn.tianwen.extraction.fork.PartProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, as far as it can be understood.
 *
 * @param part as the fork read it
 */
record FileFacts(ParsedPart part) {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int LONGEST = 300;

  FileProperties properties() {
    return new FileProperties(
        text(PartProperty.TITLE),
        text(PartProperty.AUTHOR),
        text(PartProperty.COMPANY).or(() -> text(PartProperty.PUBLISHER)),
        day(PartProperty.CREATED),
        day(PartProperty.MODIFIED),
        text(PartProperty.LANGUAGE));
  }

  @Nullable Integer pages() {
    Optional<Integer> pages = number(PartProperty.PAGES).or(() -> number(PartProperty.SLIDES));
    return pages.filter(number -> number > 0).orElse(null);
  }

  int depth() {
    return number(PartProperty.DEPTH).orElse(0);
  }

  /** Length of a recording; 0 when the file does not tell. */
  double seconds() {
    try {
      double seconds = part.property(PartProperty.SECONDS).map(Double::parseDouble).orElse(0.0);
      return Double.isFinite(seconds) && seconds > 0 ? seconds : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Optional<String> text(PartProperty property) {
    return part.property(property)
        .map(value -> value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(value -> !value.isEmpty())
        .map(value -> value.substring(0, Math.min(LONGEST, value.length())));
  }

  private Optional<Integer> number(PartProperty property) {
    return part.property(property).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  private Optional<LocalDate> day(PartProperty property) {
    return part.property(property).flatMap(FileFacts::day);
  }

  private static Optional<LocalDate> day(String time) {
    try {
      if (time.endsWith("Z")) {
        return Optional.of(Instant.parse(time).atZone(CHINA).toLocalDate());
      }
      if (time.matches(".*T.*[+-]\\d{2}:\\d{2}")) {
        return Optional.of(OffsetDateTime.parse(time).atZoneSameInstant(CHINA).toLocalDate());
      }
      return Optional.of(
          time.contains("T") ? LocalDateTime.parse(time).toLocalDate() : LocalDate.parse(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
