package cn.tianwen.search.experts;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.facet.FacetCounts;
import cn.tianwen.search.facet.FacetFilters;
import cn.tianwen.search.facet.FacetValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people can be narrowed by, and how many there are of each among those one may see. */
final class ExpertFacets {

  private static final List<ExpertFacet> COUNTED =
      List.of(
          ExpertFacet.KIND,
          ExpertFacet.INDUSTRY,
          ExpertFacet.REGION,
          ExpertFacet.LEVEL,
          ExpertFacet.AVAILABILITY);

  private static final Map<PersonKind, String> KINDS =
      Map.of(
          PersonKind.EXPERT, "experts", PersonKind.OFFICER, "officers", PersonKind.STAFF, "staff");

  private final FacetCounts counts;
  private final Industries industries;

  ExpertFacets(Regions regions, Industries industries) {
    this.counts = new FacetCounts(regions, industries);
    this.industries = industries;
  }

  FacetFilters<ExpertFacet> filters(ExpertQuery query) {
    return new FacetFilters<ExpertFacet>()
        .anyOf(ExpertFacet.KIND, "kind", names(query.kinds()))
        .anyOf(ExpertFacet.INDUSTRY, "industryPath", query.industries())
        .anyOf(ExpertFacet.REGION, "regionPath", given(query.region()))
        .anyOf(ExpertFacet.LEVEL, "level", names(query.levels()))
        .anyOf(ExpertFacet.AVAILABILITY, "availability", names(query.availabilities()))
        .anyOf(ExpertFacet.CONCEPT, "conceptPath", given(query.concept()));
  }

  private static List<String> given(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().<String>map(Enum::name).toList();
  }

  Map<String, Aggregation> ask(ExpertQuery query, FacetFilters<ExpertFacet> filters) {
    Map<String, Aggregation> asked = new HashMap<>();
    for (ExpertFacet facet : COUNTED) {
      Aggregation values =
          switch (facet) {
            case INDUSTRY -> FacetCounts.mostFrequent("industryPath", industries.list().size());
            case REGION -> counts.regions(query.region());
            case KIND, LEVEL, AVAILABILITY, CONCEPT ->
                FacetCounts.mostFrequent(facet.key(), ServiceLevel.values().length);
          };
      asked.put(facet.key(), FacetCounts.among(filters.without(facet), values));
    }
    return asked;
  }

  Map<String, List<FacetValue>> read(ExpertQuery query, Map<String, Aggregate> counted) {
    Map<String, List<FacetValue>> facets = new HashMap<>();
    for (ExpertFacet facet : COUNTED) {
      Aggregate values = FacetCounts.values(counted, facet.key());
      facets.put(facet.key(), values == null ? List.of() : read(facet, query, values));
    }
    return facets;
  }

  private List<FacetValue> read(ExpertFacet facet, ExpertQuery query, Aggregate values) {
    return switch (facet) {
      case KIND ->
          labelled(
              PersonKind.values(),
              kind -> KINDS.getOrDefault(kind, ""),
              PersonKind::label,
              values,
              query.kinds());
      case LEVEL ->
          labelled(
              ServiceLevel.values(),
              ExpertFacets::lower,
              ServiceLevel::label,
              values,
              query.levels());
      case AVAILABILITY ->
          labelled(
              Availability.values(),
              ExpertFacets::lower,
              Availability::label,
              values,
              query.availabilities());
      case INDUSTRY -> industries(values, query.industries());
      case REGION -> counts.readRegions(values, query.region());
      case CONCEPT -> List.of();
    };
  }

  /** In taxonomy order; wider ones are indexed with everybody, so that nobody counts twice. */
  private List<FacetValue> industries(Aggregate counted, Collection<String> chosen) {
    Map<String, Long> numbers = FacetCounts.counts(counted);
    return industries.list().stream()
        .map(
            industry ->
                new FacetValue(
                    industry.code(),
                    industry.label(),
                    numbers.getOrDefault(industry.code(), 0L),
                    chosen.contains(industry.code())))
        .filter(value -> value.count() > 0 || value.selected())
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** In their own order; those that nobody has are left out unless they are chosen. */
  private static <E extends Enum<E>> List<FacetValue> labelled(
      E[] all,
      Function<E, String> value,
      Function<E, String> label,
      Aggregate counted,
      Collection<E> chosen) {
    Map<String, Long> numbers = FacetCounts.counts(counted);
    return Arrays.stream(all)
        .map(
            one ->
                new FacetValue(
                    value.apply(one),
                    label.apply(one),
                    numbers.getOrDefault(one.name(), 0L),
                    chosen.contains(one)))
        .filter(one -> one.count() > 0 || one.selected())
        .toList();
  }
}
