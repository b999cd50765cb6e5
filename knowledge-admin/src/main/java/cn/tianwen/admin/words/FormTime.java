package cn.tianwen.admin.words;

import cn.tianwen.accounts.people.InvalidRecordException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the times that forms post, which are those of China. */
public final class FormTime {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private FormTime() {}

  /**
   * Reads one.
   *
   * @param text as 2026-11-23T15:30
   * @return null for an empty text
   * @throws InvalidRecordException naming the field when it is no time
   */
  public static @Nullable Instant read(String field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDateTime.parse(text).atZone(CHINA).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidRecordException(field, "时间写成“2026-11-23T15:30”这样，或从日历里选。");
    }
  }
}
