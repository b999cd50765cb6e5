package cn.tianwen.search.documents;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentTopic;
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

/** What documents can be narrowed by, and how many there are of each. */
final class DocumentFacets {

  private static final int NAMES = 20;
  private static final String DAY = "publishedOn";

  private final FacetCounts counts;

  DocumentFacets(Regions regions, Industries industries) {
    this.counts = new FacetCounts(regions, industries);
  }

  FacetFilters<DocumentFacet> filters(DocumentQuery query) {
    return new FacetFilters<DocumentFacet>()
        .anyOf(DocumentFacet.KIND, "kind", names(query.kinds()))
        .anyOf(DocumentFacet.TOPIC, "topic", names(query.topics()))
        .anyOf(DocumentFacet.INDUSTRY, "industry", counts.industriesWithin(query.industries()))
        .anyOf(DocumentFacet.CROP, "crops", query.crops())
        .anyOf(
            DocumentFacet.REGION,
            "regionPath",
            query.region() == null ? List.of() : List.of(query.region()))
        .anyOf(DocumentFacet.INSTITUTION, "institutions", query.institutions())
        .between(DocumentFacet.YEAR, DAY, query.from(), query.to())
        .anyOf(DocumentFacet.FORMAT, "format", names(query.formats()));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().<String>map(Enum::name).toList();
  }

  Map<String, Aggregation> ask(DocumentQuery query, FacetFilters<DocumentFacet> filters) {
    Map<String, Aggregation> asked = new HashMap<>();
    for (DocumentFacet facet : DocumentFacet.values()) {
      Aggregation values =
          switch (facet) {
            case KIND, TOPIC, FORMAT -> FacetCounts.mostFrequent(facet.key(), NAMES);
            case INDUSTRY -> counts.industries();
            case CROP -> FacetCounts.mostFrequent("crops", NAMES);
            case REGION -> counts.regions(query.region());
            case INSTITUTION -> FacetCounts.mostFrequent("institutions", NAMES);
            case YEAR -> FacetCounts.years(DAY);
          };
      asked.put(facet.key(), FacetCounts.among(filters.without(facet), values));
    }
    return asked;
  }

  Map<String, List<FacetValue>> read(DocumentQuery query, Map<String, Aggregate> counted) {
    Map<String, List<FacetValue>> facets = new HashMap<>();
    for (DocumentFacet facet : DocumentFacet.values()) {
      Aggregate values = FacetCounts.values(counted, facet.key());
      facets.put(facet.key(), values == null ? List.of() : read(facet, query, values));
    }
    return facets;
  }

  private List<FacetValue> read(DocumentFacet facet, DocumentQuery query, Aggregate values) {
    return switch (facet) {
      case KIND -> labelled(DocumentKind.values(), DocumentKind::label, values, query.kinds());
      case TOPIC -> labelled(DocumentTopic.values(), DocumentTopic::label, values, query.topics());
      case INDUSTRY -> counts.readIndustries(values, query.industries());
      case CROP -> FacetCounts.readNames(values, query.crops());
      case REGION -> counts.readRegions(values, query.region());
      case INSTITUTION -> FacetCounts.readNames(values, query.institutions());
      case YEAR -> FacetCounts.readYears(values, query.from(), query.to());
      case FORMAT ->
          labelled(DocumentFormat.values(), DocumentFormat::label, values, query.formats());
    };
  }

  /** In their own order; those that nothing has are left out unless they are chosen. */
  private static <E extends Enum<E>> List<FacetValue> labelled(
      E[] all, Function<E, String> label, Aggregate counted, Collection<E> chosen) {
    Map<String, Long> counts = FacetCounts.counts(counted);
    return Arrays.stream(all)
        .map(
            one ->
                new FacetValue(
                    one.name().toLowerCase(Locale.ROOT),
                    label.apply(one),
                    counts.getOrDefault(one.name(), 0L),
                    chosen.contains(one)))
        .filter(value -> value.count() > 0 || value.selected())
        .toList();
  }
}
