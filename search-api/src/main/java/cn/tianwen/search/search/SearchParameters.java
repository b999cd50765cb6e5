package cn.tianwen.search.search;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.search.SearchQuery.Sort;
import cn.tianwen.web.problem.InputCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search before they are checked, by their names in the address.
 *
 * @param q text
 * @param kind only {@code case} so far
 * @param industry industry codes
 * @param crop standard names
 * @param region GB/T 2260 code
 * @param from first day, e.g. 2025-01-31
 * @param to last day
 * @param sort {@code relevance} or {@code newest}
 * @param page from 1
 * @param size 1 to 50
 */
public record SearchParameters(
    @Nullable String q,
    @Nullable String kind,
    @Nullable List<String> industry,
    @Nullable List<String> crop,
    @Nullable String region,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String sort,
    @Nullable Integer page,
    @Nullable Integer size) {

  private static final int DEFAULT_SIZE = 10;
  private static final int MAX_CHOICES = 50;
  private static final Map<String, Sort> SORTS =
      Map.of("relevance", Sort.RELEVANCE, "newest", Sort.NEWEST);

  /**
   * The checked query; blank values count as not given.
   *
   * @throws cn.tianwen.web.problem.InvalidInputException naming everything that is wrong
   */
  public SearchQuery toQuery(Regions regions, Industries industries) {
    String text = Objects.requireNonNullElse(q, "").strip();
    List<String> codes = given(industry);
    List<String> crops = given(crop);
    @Nullable String place = region == null || region.isBlank() ? null : region.strip();
    String order = sort == null || sort.isBlank() ? "relevance" : sort.toLowerCase(Locale.ROOT);
    int number = Objects.requireNonNullElse(page, 1);
    int hits = Objects.requireNonNullElse(size, DEFAULT_SIZE);
    new InputCheck()
        .require(text.length() <= SearchQuery.MAX_TEXT, "q", "不能超过200个字")
        .require(kind == null || kind.isBlank() || kind.equals("case"), "kind", "目前只支持：case")
        .require(
            codes.stream().allMatch(code -> industries.find(code).isPresent()),
            "industry",
            "没有这个产业代码")
        .require(codes.size() <= MAX_CHOICES, "industry", "选得太多")
        .require(crops.size() <= MAX_CHOICES, "crop", "选得太多")
        .require(place == null || regions.find(place).isPresent(), "region", "没有这个行政区划代码")
        .require(from == null || to == null || !from.isAfter(to), "from", "开始日期不能晚于结束日期")
        .require(SORTS.containsKey(order), "sort", "只能是 relevance 或 newest")
        .require(number >= 1, "page", "从1开始")
        .require(hits >= 1 && hits <= SearchQuery.MAX_SIZE, "size", "应为1到50")
        .require(
            number < 1 || hits < 1 || (long) number * hits <= SearchQuery.MAX_DEPTH,
            "page",
            "最多只能翻到第10000条，请缩小检索范围")
        .done();
    return new SearchQuery(
        text,
        codes.stream()
            .flatMap(code -> industries.find(code).stream())
            .map(industry -> industry.code())
            .distinct()
            .toList(),
        crops,
        place,
        from,
        to,
        SORTS.getOrDefault(order, Sort.RELEVANCE),
        number,
        hits);
  }

  private static List<String> given(@Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
  }
}
