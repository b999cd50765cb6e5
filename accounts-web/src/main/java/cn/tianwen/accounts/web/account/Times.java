package cn.tianwen.accounts.web.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes times as people in China read them. */
public final class Times {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

  /** The day, e.g. {@code 2026年3月1日}. */
  public static String day(Instant instant) {
    return DAY.format(instant.atZone(CHINA));
  }

  /** The minute, e.g. {@code 2026年3月1日 08:30}. */
  public String minute(Instant instant) {
    return MINUTE.format(instant.atZone(CHINA));
  }
}
