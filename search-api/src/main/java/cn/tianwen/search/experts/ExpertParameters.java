package cn.tianwen.search.experts;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.experts.ExpertQuery.Sort;
import cn.tianwen.search.search.SearchQuery;
import cn.tianwen.web.problem.InputCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of 找专家 before they are checked, by their names in the address. {@code null} and
 * blank values count as not given.
 *
 * @param q text
 * @param kind {@code experts} (when not given), {@code officers}, {@code staff} or {@code all}
 * @param industry codes
 * @param concept id or any name that the lexicon knows
 * @param region GB/T 2260 code
 * @param level levels in lower case, e.g. {@code county}
 * @param availability availabilities in lower case, e.g. {@code available}
 * @param near GB/T 2260 code, or latitude and longitude as {@code 21.9,110.8}
 * @param sort {@code relevance} or {@code nearest}
 * @param page from 1
 * @param size 1 to 50
 */
public record ExpertParameters(
    @Nullable String q,
    @Nullable String kind,
    @Nullable List<String> industry,
    @Nullable String concept,
    @Nullable String region,
    @Nullable List<String> level,
    @Nullable List<String> availability,
    @Nullable String near,
    @Nullable String sort,
    @Nullable Integer page,
    @Nullable Integer size) {

  private static final int DEFAULT_SIZE = 10;

  /** What {@code kind} takes. */
  static final Map<String, List<PersonKind>> KINDS =
      Map.of(
          "experts", List.of(PersonKind.EXPERT),
          "officers", List.of(PersonKind.OFFICER),
          "staff", List.of(PersonKind.STAFF),
          "all", List.of());

  private static final Map<String, Sort> SORTS =
      Map.of("relevance", Sort.RELEVANCE, "nearest", Sort.NEAREST);

  /**
   * The checked query.
   *
   * @throws cn.tianwen.web.problem.InvalidInputException naming everything that is wrong
   */
  public ExpertQuery toQuery(Regions regions, Industries industries, Lexicon lexicon) {
    String text = Objects.requireNonNullElse(q, "").strip();
    String wanted = given(kind).orElse("experts");
    List<String> codes = given(industry);
    Optional<String> named = given(concept);
    Optional<Concept> known =
        named.flatMap(name -> lexicon.find(name).or(() -> lexicon.findBySurface(name)));
    Optional<String> place = given(region);
    Optional<Origin> origin = given(near).flatMap(here -> Origin.parse(regions, here));
    Optional<String> order = given(sort);
    int number = Objects.requireNonNullElse(page, 1);
    int hits = Objects.requireNonNullElse(size, DEFAULT_SIZE);
    new InputCheck()
        .require(text.length() <= SearchQuery.MAX_TEXT, "q", "不能超过200个字")
        .require(KINDS.containsKey(wanted), "kind", "只能是 experts、officers、staff 或 all")
        .require(
            codes.stream().allMatch(code -> industries.find(code).isPresent()),
            "industry",
            "没有这个产业代码")
        .require(named.isEmpty() || known.isPresent(), "concept", "词表里没有这个词")
        .require(
            place.filter(code -> regions.find(code).isEmpty()).isEmpty(), "region", "没有这个行政区划代码")
        .require(known(level, ServiceLevel.values()), "level", "没有这个级别")
        .require(known(availability, Availability.values()), "availability", "没有这种接单状态")
        .require(
            given(near).isEmpty() || origin.isPresent(),
            "near",
            "应为行政区划代码，或用逗号分开的纬度和经度，如 21.9,110.8")
        .require(
            order.isEmpty() || SORTS.containsKey(order.get()), "sort", "只能是 relevance 或 nearest")
        .require(number >= 1, "page", "从1开始")
        .require(hits >= 1 && hits <= SearchQuery.MAX_SIZE, "size", "应为1到50")
        .require(
            number < 1 || hits < 1 || (long) number * hits <= SearchQuery.MAX_DEPTH,
            "page",
            "最多只能翻到第10000条，请加上筛选")
        .done();
    return new ExpertQuery(
        text,
        KINDS.getOrDefault(wanted, List.of()),
        codes.stream()
            .flatMap(code -> industries.find(code).stream())
            .map(Industry::code)
            .distinct()
            .toList(),
        known.map(Concept::id).orElse(null),
        place.orElse(null),
        values(level, ServiceLevel.values()),
        values(availability, Availability.values()),
        origin.orElse(null),
        order.map(SORTS::get).orElse(null),
        number,
        hits);
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static List<String> given(@Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
  }

  private static <E extends Enum<E>> boolean known(@Nullable List<String> names, E[] all) {
    return given(names).size() == values(names, all).size();
  }

  private static <E extends Enum<E>> List<E> values(@Nullable List<String> names, E[] all) {
    List<String> wanted =
        given(names).stream().map(name -> name.toUpperCase(Locale.ROOT)).distinct().toList();
    return Arrays.stream(all).filter(one -> wanted.contains(one.name())).toList();
  }
}
