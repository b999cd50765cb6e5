package cn.tianwen.search.search;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.facet.FacetCounts;
import cn.tianwen.search.facet.FacetFilters;
import cn.tianwen.search.facet.FacetValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What cases can be narrowed by, and how many there are of each. */
final class CaseFacets {

  private static final int CROPS = 20;
  private static final String DAY = "solvedOn";

  private final FacetCounts counts;

  CaseFacets(Regions regions, Industries industries) {
    this.counts = new FacetCounts(regions, industries);
  }

  FacetFilters<Facet> filters(SearchQuery query) {
    return new FacetFilters<Facet>()
        .anyOf(Facet.INDUSTRY, "industry", counts.industriesWithin(query.industries()))
        .anyOf(Facet.CROP, "crop", query.crops())
        .anyOf(
            Facet.REGION,
            "regionPath",
            query.region() == null ? List.of() : List.of(query.region()))
        .between(Facet.YEAR, DAY, query.from(), query.to());
  }

  Map<String, Aggregation> ask(SearchQuery query, FacetFilters<Facet> filters) {
    Map<String, Aggregation> asked = new HashMap<>();
    for (Facet facet : Facet.values()) {
      Aggregation values =
          switch (facet) {
            case INDUSTRY -> counts.industries();
            case CROP -> FacetCounts.mostFrequent("crop", CROPS);
            case REGION -> counts.regions(query.region());
            case YEAR -> FacetCounts.years(DAY);
          };
      asked.put(facet.key(), FacetCounts.among(filters.without(facet), values));
    }
    return asked;
  }

  Map<String, List<FacetValue>> read(SearchQuery query, Map<String, Aggregate> counted) {
    Map<String, List<FacetValue>> facets = new HashMap<>();
    for (Facet facet : Facet.values()) {
      Aggregate values = FacetCounts.values(counted, facet.key());
      facets.put(facet.key(), values == null ? List.of() : read(facet, query, values));
    }
    return facets;
  }

  private List<FacetValue> read(Facet facet, SearchQuery query, Aggregate values) {
    return switch (facet) {
      case INDUSTRY -> counts.readIndustries(values, query.industries());
      case CROP -> FacetCounts.readNames(values, query.crops());
      case REGION -> counts.readRegions(values, query.region());
      case YEAR -> FacetCounts.readYears(values, query.from(), query.to());
    };
  }
}
