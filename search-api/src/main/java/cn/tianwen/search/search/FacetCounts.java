package cn.tianwen.search.search;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.search.SearchAnswer.FacetValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for the values of each facet and reads Elasticsearch's counts. */
final class FacetCounts {

  private static final String VALUES = "values";
  private static final int CROPS = 20;

  private final Regions regions;
  private final Industries industries;

  FacetCounts(Regions regions, Industries industries) {
    this.regions = regions;
    this.industries = industries;
  }

  Map<String, Aggregation> ask(SearchQuery query, FacetFilters filters) {
    Map<String, Aggregation> asked = new HashMap<>();
    for (Facet facet : Facet.values()) {
      Query others = filters.without(facet);
      asked.put(
          facet.key(),
          Aggregation.of(part -> part.filter(others).aggregations(VALUES, values(facet, query))));
    }
    return asked;
  }

  private Aggregation values(Facet facet, SearchQuery query) {
    return Aggregation.of(
        values ->
            switch (facet) {
              case INDUSTRY ->
                  values.terms(terms -> terms.field("industry").size(industries.list().size() * 2));
              case CROP -> values.terms(terms -> terms.field("crop").size(CROPS));
              case REGION -> {
                List<String> codes = choices(query.region()).stream().map(Region::code).toList();
                yield values.terms(
                    terms ->
                        terms
                            .field("regionPath")
                            .size(Math.max(1, codes.size()))
                            .include(include -> include.terms(codes)));
              }
              case YEAR ->
                  values.dateHistogram(
                      years ->
                          years
                              .field("solvedOn")
                              .calendarInterval(CalendarInterval.Year)
                              .format("yyyy")
                              .minDocCount(1));
            });
  }

  /** What can be chosen next: regions below the chosen one, its neighbours below none. */
  private List<Region> choices(@Nullable String chosen) {
    if (chosen == null) {
      return regions.listProvinces();
    }
    List<Region> children = regions.listChildren(chosen);
    return children.isEmpty()
        ? regions.get(chosen).parentCode().map(regions::listChildren).orElse(List.of())
        : children;
  }

  Map<String, List<FacetValue>> read(SearchQuery query, Map<String, Aggregate> counted) {
    Map<String, List<FacetValue>> facets = new HashMap<>();
    for (Facet facet : Facet.values()) {
      Aggregate part = counted.get(facet.key());
      Aggregate values = part == null ? null : part.filter().aggregations().get(VALUES);
      facets.put(facet.key(), values == null ? List.of() : read(facet, query, values));
    }
    return facets;
  }

  private List<FacetValue> read(Facet facet, SearchQuery query, Aggregate values) {
    return switch (facet) {
      case INDUSTRY -> industries(query, counts(values));
      case CROP -> crops(query, counts(values));
      case REGION ->
          counts(values).entrySet().stream()
              .map(
                  count ->
                      new FacetValue(
                          count.getKey(),
                          regions.get(count.getKey()).name(),
                          count.getValue(),
                          count.getKey().equals(query.region())))
              .toList();
      case YEAR -> years(query, values);
    };
  }

  private static Map<String, Long> counts(Aggregate values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values
        .sterms()
        .buckets()
        .array()
        .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    return counts;
  }

  /** In taxonomy order; a wider industry counts what lies below it. */
  private List<FacetValue> industries(SearchQuery query, Map<String, Long> counts) {
    List<FacetValue> values = new ArrayList<>();
    for (Industry industry : industries.list()) {
      long count =
          industries.codesWithin(industry.code()).stream()
              .mapToLong(code -> counts.getOrDefault(code, 0L))
              .sum();
      boolean selected = query.industries().contains(industry.code());
      if (count > 0 || selected) {
        values.add(new FacetValue(industry.code(), industry.label(), count, selected));
      }
    }
    return values;
  }

  /** The most frequent, and those that are chosen even when they are rare. */
  private static List<FacetValue> crops(SearchQuery query, Map<String, Long> counts) {
    List<FacetValue> values = new ArrayList<>();
    for (String crop : query.crops()) {
      values.add(new FacetValue(crop, crop, counts.getOrDefault(crop, 0L), true));
    }
    counts.forEach(
        (crop, count) -> {
          if (!query.crops().contains(crop) && !crop.isEmpty()) {
            values.add(new FacetValue(crop, crop, count, false));
          }
        });
    return values;
  }

  private static List<FacetValue> years(SearchQuery query, Aggregate values) {
    return values.dateHistogram().buckets().array().reversed().stream()
        .map(
            bucket -> {
              String year = String.valueOf(bucket.keyAsString());
              boolean selected =
                  query.from() != null
                      && query.to() != null
                      && query.from().toString().equals(year + "-01-01")
                      && query.to().toString().equals(year + "-12-31");
              return new FacetValue(year, year + "年", bucket.docCount(), selected);
            })
        .toList();
  }
}
