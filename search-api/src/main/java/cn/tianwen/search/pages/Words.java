package cn.tianwen.search.pages;

import cn.tianwen.index.Evaluation;
import cn.tianwen.index.PublicationId;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.experts.ExpertView;
import cn.tianwen.search.similar.Advice;
import cn.tianwen.search.similar.SimilarAnswer;
import cn.tianwen.search.similar.Trace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** How pages say things in Chinese. Templates know it as {@code words}. */
public final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

  /** New lines and the numbers ①②③ begin a new step. */
  private static final String STEP = "\\R+|(?=[①-⑳])";

  private static final long SECONDS = 60;
  private static final long MINUTES = 60;

  private final Regions regions;
  private final Industries industries;

  Words(Regions regions, Industries industries) {
    this.regions = regions;
    this.industries = industries;
  }

  /** A day as 2025年9月3日. */
  public String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A month as 2025年9月. */
  public String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** A moment as 2025年9月3日 15:30, as clocks in China show it. */
  public String moment(Instant at) {
    return MOMENT.format(at.atZone(CHINA));
  }

  /** The size of a file as 820 KB or 1.2 MB. */
  public String size(long bytes) {
    double kilobytes = bytes / 1024.0;
    return kilobytes < 1000
        ? Math.max(1, Math.round(kilobytes)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
  }

  /** A place in a recording as 02:15, or 1:02:15 beyond an hour. */
  public String clock(double seconds) {
    long whole = (long) seconds;
    String minutes = String.format(Locale.ROOT, "%02d:%02d", whole / 60 % MINUTES, whole % SECONDS);
    return whole < SECONDS * MINUTES ? minutes : whole / (SECONDS * MINUTES) + ":" + minutes;
  }

  /** A number of seconds as an address takes it: 135, or 2.4. */
  public String seconds(double seconds) {
    return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
  }

  /** Where a passage stands: 第 3 页, or 02:15 in a recording; empty when neither is known. */
  public String passagePlace(@Nullable Integer page, @Nullable Double second) {
    if (second != null) {
      return clock(second);
    }
    return page == null ? "" : "第 " + page + " 页";
  }

  /** The full name of a region, e.g. 广东省茂名市高州市; empty when it is unknown. */
  public String place(@Nullable String code) {
    return code == null || regions.find(code).isEmpty() ? "" : regions.fullName(code);
  }

  /** The name of a region alone, e.g. 高州市; empty when it is unknown. */
  public String shortPlace(@Nullable String code) {
    return code == null ? "" : regions.find(code).map(Region::name).orElse("");
  }

  /** The name of an industry, e.g. 水果; the code itself when it is unknown. */
  public String industry(String code) {
    return industries.find(code).map(Industry::label).orElse(code);
  }

  /** A probability as 86%. */
  public String percent(double confidence) {
    return Math.round(confidence * 100) + "%";
  }

  /** Hundredths with their sign: 310 as +3.10, -45 as −0.45. */
  public String signed(long hundredths) {
    return (hundredths > 0 ? "+" : "") + plain(hundredths);
  }

  /** Hundredths as a number: 310 as 3.10, -45 as −0.45. */
  public String plain(long hundredths) {
    String digits = String.format(Locale.ROOT, "%.2f", Math.abs(hundredths) / 100.0);
    return hundredths < 0 ? "−" + digits : digits;
  }

  /** Why a case stands lower than its score: 按得分是 86%，因作物或病虫不同，降到 64%。 */
  public String heldBack(Trace.CaseTrace trace) {
    return "按得分是 %s，因%s，降到 %s。"
        .formatted(percent(trace.byScore()), trace.heldBack(), percent(trace.confidence()));
  }

  /** What was searched in place of misspelt words: 把“稻飞师”当作“稻飞虱”. */
  public String corrected(List<SimilarAnswer.Correction> corrections) {
    return corrections.stream()
        .map(one -> "把“" + one.written() + "”当作“" + one.meant() + "”")
        .collect(Collectors.joining("、"));
  }

  /** What the probability of a case means, in words. */
  public String confidence(Advice advice) {
    return switch (advice) {
      case LIKELY_SOLVED -> "很可能对得上";
      case WORTH_READING -> "可能对得上";
      case ASK_EXPERT -> "把握不大";
    };
  }

  /** What the reporter said of a case. */
  public String evaluation(Evaluation evaluation) {
    return evaluation.label();
  }

  /** The marked text of a field when there is one; HTML-safe either way. */
  public String marked(Map<String, List<String>> highlights, String field, String plain) {
    List<String> texts = highlights.getOrDefault(field, List.of());
    return texts.isEmpty() ? HtmlUtils.htmlEscape(plain, "UTF-8") : String.join(" … ", texts);
  }

  /**
   * The address of a search.
   *
   * @param kind {@code case}, {@code industry} or {@code training}
   * @param q what is searched for; empty for everything
   */
  public String searchAddress(String kind, String q) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
    if (!kind.equals("case")) {
      address.queryParam("kind", kind);
    }
    if (!q.isEmpty()) {
      address.queryParam("q", "{q}");
    }
    return address.encode().build(Map.of("q", q)).toString();
  }

  /**
   * The address of a document.
   *
   * @param q what is marked in it; empty for nothing
   * @param ordinal the passage that it opens at; null for the beginning
   * @param second where a recording begins to play; null outside recordings
   */
  public String documentAddress(
      String id, String q, @Nullable Integer ordinal, @Nullable Double second) {
    Optional<String> number = PublicationId.number(id);
    if (number.isPresent()) {
      return publicationAddress(number.get());
    }
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/documents/{id}");
    if (!q.isEmpty()) {
      address.queryParam("q", "{q}");
    }
    if (second != null) {
      address.queryParam("t", seconds(second));
    } else if (ordinal != null) {
      address.queryParam("p", ordinal);
    }
    if (ordinal != null) {
      address.fragment("p-" + ordinal);
    }
    return address.encode().build(Map.of("id", id, "q", q)).toString();
  }

  /** The address of a case. */
  public String caseAddress(String id) {
    return PublicationId.number(id)
        .map(Words::publicationAddress)
        .orElseGet(
            () -> UriComponentsBuilder.fromPath("/cases/{id}").encode().build(id).toString());
  }

  private static String publicationAddress(String number) {
    return UriComponentsBuilder.fromPath("/publications/{number}")
        .encode()
        .build(number)
        .toString();
  }

  /** The address of a document from its beginning. */
  public String documentAddress(String id, String q) {
    return documentAddress(id, q, null, null);
  }

  /** How near somebody is, as 本市 · 约 35 公里; empty when nothing is known of it. */
  public String nearness(ExpertView person) {
    return Stream.of(
            person.nearness() == null ? "" : person.nearness().label(),
            person.distanceKm() == null ? "" : "约 " + person.distanceKm() + " 公里")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Where somebody serves, as 茂名市、湛江市. */
  public String places(List<String> codes) {
    return codes.stream()
        .map(this::shortPlace)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("、"));
  }

  /** The first characters of a text. */
  public String beginning(String text, int characters) {
    return text.length() <= characters ? text : text.substring(0, characters) + "…";
  }

  /** The steps of a solution, each a paragraph. */
  public List<String> steps(String solution) {
    return Arrays.stream(solution.split(STEP))
        .map(String::strip)
        .filter(step -> !step.isEmpty())
        .toList();
  }

  /** All industries, for a choice. */
  public Collection<Industry> industries() {
    return industries.list();
  }

  /** The cities of all provinces, for a choice of counties. */
  public List<Region> cities() {
    return regions.list().stream().filter(region -> region.level() == Region.Level.CITY).toList();
  }

  /** The counties of a city. */
  public List<Region> counties(String city) {
    return regions.listChildren(city);
  }

  /** A region and everything above it, the province first; empty for none. */
  public List<Region> pathOf(@Nullable String code) {
    return code == null ? List.of() : regions.path(code).stream().map(regions::get).toList();
  }
}
