package cn.tianwen.search.facet;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks Elasticsearch for the values of a facet and reads its counts. What was chosen is among the
 * values even when it is rare. Thread-safe.
 */
public final class FacetCounts {

  private static final String VALUES = "values";

  private final Regions regions;
  private final Industries industries;

  /** Knows the names of regions and industries. */
  public FacetCounts(Regions regions, Industries industries) {
    this.regions = regions;
    this.industries = industries;
  }

  /** Counts only among what passes the filters of the other facets. */
  public static Aggregation among(Query others, Aggregation values) {
    return Aggregation.of(part -> part.filter(others).aggregations(VALUES, values));
  }

  /** The answer to {@link #among}; null when there is none. */
  public static @Nullable Aggregate values(Map<String, Aggregate> counted, String facet) {
    Aggregate part = counted.get(facet);
    return part == null ? null : part.filter().aggregations().get(VALUES);
  }

  /** The most frequent values of a field. */
  public static Aggregation mostFrequent(String field, int size) {
    return Aggregation.of(values -> values.terms(terms -> terms.field(field).size(size)));
  }

  /** Codes of industries and of everything narrower. */
  public List<String> industriesWithin(Collection<String> codes) {
    return codes.stream()
        .flatMap(code -> industries.codesWithin(code).stream())
        .distinct()
        .toList();
  }

  /** Every industry. */
  public Aggregation industries() {
    return mostFrequent("industry", industries.list().size() * 2);
  }

  /** The regions that can be chosen next. */
  public Aggregation regions(@Nullable String chosen) {
    List<String> codes = choices(chosen).stream().map(Region::code).toList();
    return Aggregation.of(
        values ->
            values.terms(
                terms ->
                    terms
                        .field("regionPath")
                        .size(Math.max(1, codes.size()))
                        .include(include -> include.terms(codes))));
  }

  /** The years of a field of days. */
  public static Aggregation years(String field) {
    return Aggregation.of(
        values ->
            values.dateHistogram(
                years ->
                    years
                        .field(field)
                        .calendarInterval(CalendarInterval.Year)
                        .format("yyyy")
                        .minDocCount(1)));
  }

  /**
   * Below the chosen one, its neighbours when nothing lies below, provinces when none is chosen.
   */
  private List<Region> choices(@Nullable String chosen) {
    if (chosen == null) {
      return regions.listProvinces();
    }
    List<Region> children = regions.listChildren(chosen);
    return children.isEmpty()
        ? regions.get(chosen).parentCode().map(regions::listChildren).orElse(List.of())
        : children;
  }

  /** How many have each value, the most frequent first. */
  public static Map<String, Long> counts(Aggregate values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values
        .sterms()
        .buckets()
        .array()
        .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    return counts;
  }

  /** In taxonomy order; a wider industry counts what lies below it. */
  public List<FacetValue> readIndustries(Aggregate counted, Collection<String> chosen) {
    Map<String, Long> counts = counts(counted);
    List<FacetValue> values = new ArrayList<>();
    for (Industry industry : industries.list()) {
      long count =
          industries.codesWithin(industry.code()).stream()
              .mapToLong(code -> counts.getOrDefault(code, 0L))
              .sum();
      boolean selected = chosen.contains(industry.code());
      if (count > 0 || selected) {
        values.add(new FacetValue(industry.code(), industry.label(), count, selected));
      }
    }
    return values;
  }

  /** Those that can be chosen next, the most frequent first. */
  public List<FacetValue> readRegions(Aggregate counted, @Nullable String chosen) {
    return counts(counted).entrySet().stream()
        .map(
            count ->
                new FacetValue(
                    count.getKey(),
                    regions.get(count.getKey()).name(),
                    count.getValue(),
                    count.getKey().equals(chosen)))
        .toList();
  }

  /** Values that are their own label: those chosen, then the most frequent. */
  public static List<FacetValue> readNames(Aggregate counted, Collection<String> chosen) {
    Map<String, Long> counts = counts(counted);
    List<FacetValue> values = new ArrayList<>();
    for (String name : chosen) {
      values.add(new FacetValue(name, name, counts.getOrDefault(name, 0L), true));
    }
    counts.forEach(
        (name, count) -> {
          if (!chosen.contains(name) && !name.isEmpty()) {
            values.add(new FacetValue(name, name, count, false));
          }
        });
    return values;
  }

  /** The newest first; a year is chosen when the days asked for are exactly its own. */
  public static List<FacetValue> readYears(
      Aggregate counted, @Nullable LocalDate from, @Nullable LocalDate to) {
    return counted.dateHistogram().buckets().array().reversed().stream()
        .map(
            bucket -> {
              String year = String.valueOf(bucket.keyAsString());
              boolean selected =
                  from != null
                      && to != null
                      && from.toString().equals(year + "-01-01")
                      && to.toString().equals(year + "-12-31");
              return new FacetValue(year, year + "年", bucket.docCount(), selected);
            })
        .toList();
  }
}
