package cn.tianwen.search.documents;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.search.SearchQuery;
import cn.tianwen.search.search.SearchQuery.Sort;
import cn.tianwen.web.problem.InputCheck;
import cn.tianwen.web.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search for documents before they are checked, by their names in the address.
 * {@code null} and blank values count as not given.
 *
 * @param q text
 * @param kind {@code industry}, {@code training}, or one of the kinds that the facet names
 * @param topic topics in lower case, e.g. {@code trends}
 * @param industry industry codes
 * @param crop standard names
 * @param region GB/T 2260 code
 * @param institution names
 * @param format formats in lower case, e.g. {@code slides}
 * @param year a year in place of {@code from} and {@code to}
 * @param from first day
 * @param to last day
 * @param sort {@code relevance} or {@code newest}
 * @param page from 1
 * @param size 1 to 50
 * @param after {@code next} of the page before, in place of {@code page}
 */
public record DocumentParameters(
    @Nullable String q,
    @Nullable String kind,
    @Nullable List<String> topic,
    @Nullable List<String> industry,
    @Nullable List<String> crop,
    @Nullable String region,
    @Nullable List<String> institution,
    @Nullable List<String> format,
    @Nullable Integer year,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String sort,
    @Nullable Integer page,
    @Nullable Integer size,
    @Nullable String after) {

  private static final int DEFAULT_SIZE = 10;
  private static final int MAX_CHOICES = 50;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final Map<String, Sort> SORTS =
      Map.of("relevance", Sort.RELEVANCE, "newest", Sort.NEWEST);

  /** What {@code kind} takes beside the names of the kinds. */
  private static final Map<String, List<DocumentKind>> GROUPS =
      Map.of(
          "industry",
          List.of(
              DocumentKind.MACRO_INDUSTRY, DocumentKind.LOCAL_INDUSTRY, DocumentKind.ANNOUNCEMENT),
          "training",
          List.of(DocumentKind.TRAINING));

  /**
   * The checked query.
   *
   * @throws InvalidInputException naming everything that is wrong
   */
  public DocumentQuery toQuery(Regions regions, Industries industries) {
    String text = Objects.requireNonNullElse(q, "").strip();
    List<String> codes = given(industry);
    @Nullable String place = region == null || region.isBlank() ? null : region.strip();
    String order = sort == null || sort.isBlank() ? "relevance" : sort.toLowerCase(Locale.ROOT);
    int number = Objects.requireNonNullElse(page, 1);
    int hits = Objects.requireNonNullElse(size, DEFAULT_SIZE);
    boolean continued = after != null && !after.isBlank();
    InputCheck check = new InputCheck();
    check
        .require(text.length() <= SearchQuery.MAX_TEXT, "q", "不能超过200个字")
        .require(!kinds().isEmpty(), "kind", "只能是 case、industry 或 training")
        .require(known(topic, DocumentTopic.values()), "topic", "没有这个专题")
        .require(
            codes.stream().allMatch(code -> industries.find(code).isPresent()),
            "industry",
            "没有这个产业代码")
        .require(place == null || regions.find(place).isPresent(), "region", "没有这个行政区划代码")
        .require(known(format, DocumentFormat.values()), "format", "没有这种格式")
        .require(
            year == null || year >= FIRST_YEAR && year <= LAST_YEAR, "year", "应为1900到2200之间的年份")
        .require(year == null || from == null && to == null, "year", "不能与 from、to 同时使用")
        .require(from == null || to == null || !from.isAfter(to), "from", "开始日期不能晚于结束日期")
        .require(SORTS.containsKey(order), "sort", "只能是 relevance 或 newest")
        .require(number >= 1, "page", "从1开始")
        .require(!continued || number == 1, "page", "不能与 after 同时使用")
        .require(hits >= 1 && hits <= SearchQuery.MAX_SIZE, "size", "应为1到50")
        .require(
            number < 1 || hits < 1 || (long) number * hits <= SearchQuery.MAX_DEPTH,
            "page",
            "最多只能翻到第10000条，再往后请用 after");
    Stream.of("topic", "industry", "crop", "institution", "format")
        .forEach(name -> check.require(choices(name).size() <= MAX_CHOICES, name, "选得太多"));
    check.done();
    DocumentQuery query =
        new DocumentQuery(
            text,
            kinds(),
            values(topic, DocumentTopic.values()),
            codes.stream()
                .flatMap(code -> industries.find(code).stream())
                .map(Industry::code)
                .distinct()
                .toList(),
            given(crop),
            place,
            given(institution),
            values(format, DocumentFormat.values()),
            year == null ? from : LocalDate.of(year, 1, 1),
            year == null ? to : LocalDate.of(year, 12, 31),
            SORTS.getOrDefault(order, Sort.RELEVANCE),
            number,
            hits,
            null);
    return continued ? continued(query, String.valueOf(after)) : query;
  }

  private static DocumentQuery continued(DocumentQuery query, String token) {
    PagePlace place =
        PagePlace.read(token.strip(), query.identity())
            .orElseThrow(() -> InvalidInputException.of("after", "不是这次检索给出的翻页标记，请从第一页重新检索"));
    return new DocumentQuery(
        query.text(),
        query.kinds(),
        query.topics(),
        query.industries(),
        query.crops(),
        query.region(),
        query.institutions(),
        query.formats(),
        query.from(),
        query.to(),
        query.sort(),
        1,
        query.size(),
        place);
  }

  private List<DocumentKind> kinds() {
    String name = Objects.requireNonNullElse(kind, "").strip().toLowerCase(Locale.ROOT);
    List<DocumentKind> group = GROUPS.get(name);
    return group != null ? group : values(List.of(name), DocumentKind.values());
  }

  private List<String> choices(String name) {
    return switch (name) {
      case "topic" -> given(topic);
      case "industry" -> given(industry);
      case "crop" -> given(crop);
      case "institution" -> given(institution);
      default -> given(format);
    };
  }

  private static <E extends Enum<E>> boolean known(@Nullable List<String> names, E[] all) {
    return given(names).stream()
        .allMatch(name -> Arrays.stream(all).anyMatch(one -> isNamed(one, name)));
  }

  private static <E extends Enum<E>> List<E> values(@Nullable List<String> names, E[] all) {
    List<String> wanted = given(names);
    return Arrays.stream(all)
        .filter(one -> wanted.stream().anyMatch(name -> isNamed(one, name)))
        .toList();
  }

  private static boolean isNamed(Enum<?> value, String name) {
    return value.name().equalsIgnoreCase(name);
  }

  private static List<String> given(@Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
  }
}
