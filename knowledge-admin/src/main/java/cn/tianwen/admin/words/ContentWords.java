package cn.tianwen.admin.words;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.web.people.PeopleWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the pages of content say things. Templates know it as {@code words}. */
@Component
public class ContentWords {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final long HOURS_SAID_EXACTLY = 48;
  private static final int KILO = 1024;

  private final PeopleWords people;
  private final Accounts accounts;
  private final Clock clock;

  ContentWords(PeopleWords people, Accounts accounts, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A time in China, as 2026年11月23日 15:30; empty for none. */
  public String time(@Nullable Instant at) {
    return at == null ? "" : people.time(at);
  }

  /** A day in China, as 2026年11月23日; empty for none. */
  public String day(@Nullable Instant at) {
    return at == null ? "" : DAY.format(at.atZone(CHINA));
  }

  /** A time in China as fields of forms take it, as 2026-11-23T15:30; empty for none. */
  public String fieldTime(@Nullable Instant at) {
    return at == null ? "" : FIELD.format(at.atZone(CHINA));
  }

  /** How far off a deadline is, as 还剩 3 小时 or 已超期 2 天; empty for none. */
  public String due(@Nullable Instant deadline) {
    if (deadline == null) {
      return "";
    }
    Duration left = Duration.between(clock.instant(), deadline);
    return left.isNegative() ? "已超期 " + span(left.negated()) : "还剩 " + span(left);
  }

  private static String span(Duration time) {
    if (time.toHours() < 1) {
      return Math.max(1, time.toMinutes()) + " 分钟";
    }
    return time.toHours() < HOURS_SAID_EXACTLY ? time.toHours() + " 小时" : time.toDays() + " 天";
  }

  /** City and county, e.g. 茂名市高州市; empty for none. */
  public String place(@Nullable String region) {
    return people.shortPlace(region);
  }

  /** The name of an industry; empty for none. */
  public String industry(@Nullable String code) {
    return code == null ? "" : people.industry(code);
  }

  /** The size of a file, as 3.2 MB. */
  public String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " 字节";
    }
    double kilobytes = (double) bytes / KILO;
    return kilobytes < KILO
        ? "%.0f KB".formatted(kilobytes)
        : "%.1f MB".formatted(kilobytes / KILO);
  }

  /** The names of people who write, review and publish. */
  public Names names(Collection<UUID> ids) {
    Map<UUID, Person> found =
        accounts.directory().list(new HashSet<>(ids)).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return new Names(
        found.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> people.name(entry.getValue()))));
  }
}
